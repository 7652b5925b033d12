import type { Output, ParsedInput } from '@shared/contract'
import type { DueGroup } from '@shared/contract/due'
import { dateOf } from '@shared/domain/dates'
import { turn as turnName } from '@shared/protocol/clock-schema'
import { compilePack } from '@shared/protocol/compiled-pack'
import { datedGroups, driftInTime, dueInTime, dueSpans } from '@shared/protocol/due-groups'
import { countDrifting, countDue, driftingPage, duePage, receivingNames, type DueItemRow } from '../store'
import type { RegisterContext } from './context'
import { packOf } from './forms'

type DueList = Output<'due.list'>
type Grouped = DueItemRow & { readonly group: DueGroup }

/** What is overdue and due, soonest first, then the cases in which nobody has a date to meet. */
export async function dueList(context: RegisterContext, input: ParsedInput<'due.list'>): Promise<DueList> {
  const { db } = context.store
  const now = context.clock.now()
  const counts = await countsOf(context, input.turn, now)
  const rows = await pageOf(context, input, counts, now)
  const receiving = await receivingNames(
    db,
    rows.map(({ id }) => id),
  )
  return {
    today: dateOf(now),
    counts,
    rows: rows.map((row) => shown(context, row, receiving.get(row.id) ?? [], now)),
  }
}

async function countsOf(context: RegisterContext, turn: string | null, now: string) {
  const { db } = context.store
  const spans = dueSpans(now)
  return {
    overdue: await countDue(db, turn, spans.overdue),
    today: await countDue(db, turn, spans.today),
    'this-week': await countDue(db, turn, spans['this-week']),
    drifting: await countDrifting(db, turn),
  }
}

/** The groups stand one after the other, and the page is cut out of that one long list. */
async function pageOf(
  { store: { db } }: RegisterContext,
  { turn, group, offset, limit }: ParsedInput<'due.list'>,
  counts: DueList['counts'],
  now: string,
): Promise<Grouped[]> {
  const spans = dueSpans(now)
  const rows: Grouped[] = []
  let skip = offset
  for (const name of [...datedGroups, 'drifting'] as const) {
    if (group !== null && group !== name) continue
    const page = { offset: skip, limit: limit - rows.length }
    skip = Math.max(0, skip - counts[name])
    if (page.limit === 0 || page.offset >= counts[name]) continue
    const found =
      name === 'drifting' ? await driftingPage(db, turn, page) : await duePage(db, turn, spans[name], page)
    rows.push(...found.map((row) => ({ ...row, group: name })))
  }
  return rows
}

function shown(
  context: RegisterContext,
  row: Grouped,
  receiving: readonly string[],
  now: string,
): DueList['rows'][number] {
  const pack = packOf(context.packs, row.packId, row.packVersion)
  const clock = compilePack(pack).clocks.find(({ definition }) => definition.id === row.clock)
  const calendar = context.packs.calendar(pack.calendar)
  const { ref, subject, escalating, stage, dueAt, dueOn, group } = row
  return {
    ref, subject, escalating, receiving: receiving.join(', '), stage, dueAt, dueOn, group,
    what: row.what ?? clock?.definition.what ?? 'Set a date by which the next step is taken',
    duty: clock !== undefined && clock.duty !== null,
    turn: turnName.parse(row.turn),
    clause: clock?.definition.clause ?? '',
    inWords:
      dueAt === null
        ? driftInTime(row.since, dateOf(now), clock?.due !== undefined)
        : dueInTime(dueAt, now, calendar),
  } // prettier-ignore
}
