import type { CaseDetail, CaseFilter, CaseRow } from '@shared/contract/escalations'
import { dateInWords } from '@shared/domain/date-in-words'
import { dateOf, isCalendarDate, type IsoDate } from '@shared/domain/dates'
import type { OpenRegister } from '../../service/open-register'
import { columns, counted, type Answer } from '../answer'
import { UsageError, required, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'

const pageSize = 500

/** The register, with stages, clocks and their states as they stand now or at the end of a day. */
export async function cases(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const { options } = call
  const date = dateOption(options['as-of'])
  const filter = filterOf(call)
  return withRegister(call, surroundings, async (register) => {
    const found = date ? await register.casesOnDate(date, filter) : await allCases(register, filter)
    const asOf = date ?? dateOf(surroundings.clock.now())
    return {
      lines: [
        ...columns(found.map(caseLine)),
        `${counted(found.length, 'case')}, as of ${dateInWords(asOf)}.`,
      ],
      json: { asOf, cases: found.map(withoutExplanations), total: found.length },
      needsPerson: false,
    }
  })
}

function filterOf({ options }: Arguments): CaseFilter {
  const asked = options['at-stage']
  if (asked !== undefined && !/^\d{1,2}$/.test(asked)) throw new UsageError('Say --at-stage with a number.')
  const stage = asked === undefined ? null : Number(asked)
  const status = options.open ? ('open' as const) : ('all' as const)
  return { search: '', status, stage, agency: null, overdue: options.overdue ?? false, drill: null }
}

async function allCases({ handlers }: OpenRegister, filter: CaseFilter): Promise<CaseRow[]> {
  const found: CaseRow[] = []
  for (;;) {
    const { cases: page, total } = await handlers['escalations.list']({
      filter,
      sort: { by: 'ref', descending: false },
      offset: found.length,
      limit: pageSize,
    })
    found.push(...page)
    if (page.length === 0 || found.length >= total) return found
  }
}

/** One case whole: timeline, clocks with the reason for every date, documents and history. */
export async function oneCase(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const { merge, into, unmerge, reason } = call.options
  const date = dateOption(call.options['as-of'])
  const ask = (ref: string | undefined) => required(ref, 'which case, for example ACC-2026-0007')
  if (merge !== undefined) {
    const same = {
      ref: ask(merge),
      into: required(into, '--into which case'),
      reason: required(reason, '--reason why'),
    }
    return showCase(call, surroundings, ({ handlers }) => handlers['escalations.merge'](same))
  }
  if (unmerge !== undefined)
    return showCase(call, surroundings, ({ handlers }) =>
      handlers['escalations.unmerge']({ ref: ask(unmerge) }),
    )
  const ref = ask(call.operands[0])
  return showCase(call, surroundings, ({ handlers, caseOnDate }) =>
    date ? caseOnDate(date, ref) : handlers['escalations.get']({ ref }),
  )
}

function showCase(
  call: Arguments,
  surroundings: Surroundings,
  find: (register: OpenRegister) => Promise<CaseDetail>,
): Promise<Answer> {
  return withRegister(call, surroundings, async (register) => {
    const found = await find(register)
    return {
      lines: [
        ...columns([caseLine(found)]),
        ...found.stages.map((s) => `  ${s.enteredOn ?? 'date not recorded'}  ${s.name}: ${s.how}`),
        ...found.clocks.flatMap((c) => [
          `  ${c.what}: ${c.state}${c.dueOn ? `, due ${c.dueOn}` : ''} (clause ${c.clause})`,
          ...c.explanation.map((day) => `      ${day.date} ${day.counted ? '+' : '-'} ${day.why}`),
          ...(c.note === null ? [] : [`      ${c.note}`]),
        ]),
        ...found.tasks.map((t) => `  Task: ${t.what}${taskState(t)}`),
        ...found.formExpectations.map((f) => `  ${f.message} (clause ${f.clause})`),
        ...found.submissions.map((s) => `  ${s.receivedOn}  ${s.name}`),
        ...found.merged.map((m) => `  ${m.ref} is part of it: ${m.reason}`),
      ],
      json: found,
      needsPerson: false,
    }
  })
}

const caseLine = (c: CaseRow): string[] => [
  c.ref,
  c.status,
  c.stage?.name ?? '',
  c.raisedOn ?? 'no date raised',
  c.escalating?.agency ?? '',
  '→',
  c.receiving.map((r) => r.agency).join(', '),
]

const withoutExplanations = (found: CaseRow) => ({
  ...found,
  clocks: found.clocks.map(({ explanation, ...clock }) => (explanation.length >= 0 ? clock : clock)),
})

function taskState({ dueOn, doneOn }: CaseDetail['tasks'][number]): string {
  if (doneOn !== null) return `, done ${doneOn}`
  return dueOn === null ? '' : `, due ${dueOn}`
}

function dateOption(date: string | undefined): IsoDate | null {
  if (date === undefined) return null
  // The calendar of deadlines ends with its last four-digit year, and some run for years.
  if (!isCalendarDate(date) || date > '2999')
    throw new UsageError('Say --as-of with a date such as 2026-03-31.')
  return date
}
