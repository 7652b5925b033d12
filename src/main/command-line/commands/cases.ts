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
  const stage = options['at-stage'] === undefined ? null : Number(options['at-stage'])
  if (stage !== null && !Number.isInteger(stage)) throw new UsageError('Say --at-stage with a number.')
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
  const ref = required(call.operands[0], 'which case, for example ACC-2026-0007')
  const date = dateOption(call.options['as-of'])
  return withRegister(call, surroundings, async ({ handlers, caseOnDate }) => {
    const found = date ? await caseOnDate(date, ref) : await handlers['escalations.get']({ ref })
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
  if (!isCalendarDate(date)) throw new UsageError('Say --as-of with a date such as 2026-03-31.')
  return date
}
