import { filtersFromText, filtersToText, type FigureFilters } from '@shared/analysis/figure-filters'
import type { Output } from '@shared/contract'
import { AccordError } from '@shared/domain/problem'
import { appendAudit, dropView, putView, savedViews } from '../store'
import type { RegisterContext } from './context'

type Views = Output<'insights.views'>
type ViewContext = Pick<RegisterContext, 'store' | 'clock' | 'actor'>

export async function listViews({ store }: ViewContext): Promise<Views> {
  return (await savedViews(store.db)).flatMap(({ name, filters }) => {
    const read = filtersFromText(filters)
    return read ? [{ name, filters: read }] : []
  })
}

/** Saves filters under a name, in place of what was saved under it. */
export async function saveView(
  context: ViewContext,
  view: { name: string; filters: FigureFilters },
): Promise<Views> {
  const { store, clock, actor } = context
  const filters = filtersToText(view.filters)
  await store.transaction(async (tx) => {
    await putView(tx, { name: view.name, filters, saved_at: clock.now(), saved_by: actor })
    await appendAudit(tx, clock, { actor, action: 'view.saved', subjectType: 'view', subjectId: view.name, details: { filters } })
  })
  return listViews(context)
} // prettier-ignore

/** Errors: `insights/no-such-view`. */
export async function removeView(context: ViewContext, name: string): Promise<Views> {
  const { store, clock, actor } = context
  await store.transaction(async (tx) => {
    if (!(await dropView(tx, name))) throw noSuchView(name)
    await appendAudit(tx, clock, { actor, action: 'view.removed', subjectType: 'view', subjectId: name, details: {} })
  })
  return listViews(context)
} // prettier-ignore

const noSuchView = (name: string) =>
  new AccordError({
    code: 'insights/no-such-view',
    message: `No view is saved under the name “${name}”.`,
    whatToDo: 'Look at the names in the list of saved views; somebody may have renamed or removed it.',
    item: name,
  })
