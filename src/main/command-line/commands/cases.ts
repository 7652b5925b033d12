import { isoDate, type Instant } from '@shared/domain/dates'
import type { CaseRow } from '@shared/contract/escalations'
import { columns, counted, type Answer } from '../answer'
import { UsageError, required, type Arguments } from '../arguments'
import { withRegister, type Surroundings } from '../open'

const pageSize = 500

/** The register, with stages, clocks and their states as they stand on a date. */
export async function cases(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const { options } = call
  const clock = options['as-of'] ? fixedAt(options['as-of']) : surroundings.clock
  const stage = options['at-stage'] === undefined ? null : Number(options['at-stage'])
  if (stage !== null && !Number.isInteger(stage)) throw new UsageError('Say --at-stage with a number.')
  return withRegister(call, { ...surroundings, clock }, async ({ handlers }) => {
    const found: CaseRow[] = []
    let total = 0
    do {
      const page = await handlers['escalations.list']({
        filter: {
          search: '',
          status: options.open ? 'open' : 'all',
          stage,
          agency: null,
          overdue: options.overdue ?? false,
          drill: null,
        },
        sort: { by: 'ref', descending: false },
        offset: found.length,
        limit: pageSize,
      })
      total = page.total
      if (page.cases.length === 0) break
      found.push(...page.cases)
    } while (found.length < total)
    return {
      lines: [...columns(found.map(caseLine)), counted(total, 'case')],
      json: { asOf: clock.now().slice(0, 10), cases: found.map(withoutExplanations), total },
      needsPerson: false,
    }
  })
}

/** One case whole: timeline, clocks with the reason for every date, documents and history. */
export async function oneCase(call: Arguments, surroundings: Surroundings): Promise<Answer> {
  const ref = required(call.operands[0], 'which case, for example ACC-2026-0007')
  return withRegister(call, surroundings, async ({ handlers }) => {
    const found = await handlers['escalations.get']({ ref })
    return {
      lines: [
        ...columns([caseLine(found)]),
        ...found.stages.map((s) => `  ${s.enteredOn ?? 'date not recorded'}  ${s.name}: ${s.how}`),
        ...found.clocks.flatMap((c) => [
          `  ${c.what}: ${c.state}${c.dueOn ? `, due ${c.dueOn}` : ''} (clause ${c.clause})`,
          ...c.explanation.map((day) => `      ${day.date} ${day.counted ? '+' : '-'} ${day.why}`),
        ]),
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

function fixedAt(date: string): { now(): Instant } {
  if (!isoDate.safeParse(date).success) throw new UsageError('Say --as-of with a date such as 2026-03-31.')
  return { now: () => `${date}T12:00:00.000Z` }
}
