import { figureTableName } from '@shared/analysis/figure-table-names'
import type { Handlers } from '@shared/contract'
import { AccordError } from '@shared/domain/problem'
import {
  reportTemplate,
  type KeptTemplate,
  type ReportTemplate,
} from '@shared/report-template/report-template'
import { appendAudit, dropTemplate, keptTemplates, newId, putTemplate } from '../store'
import type { ReportContext } from './about-report'
import { shippedTemplates } from './shipped-templates'

type TemplateChannel = 'reports.templates' | 'reports.saveTemplate' | 'reports.removeTemplate'

/** @param resources folder with the templates that come with Accord */
export function createTemplateHandlers(context: ReportContext, resources: string): Handlers<TemplateChannel> {
  return {
    'reports.templates': () => allTemplates(context, resources),
    'reports.saveTemplate': ({ id, template }) => saveTemplate(context, resources, id, template),
    'reports.removeTemplate': ({ id }) => removeTemplate(context, resources, id),
  }
}

async function allTemplates({ store }: ReportContext, resources: string): Promise<KeptTemplate[]> {
  const shipped = await shippedTemplates(resources)
  const kept = new Map(
    (await keptTemplates(store.db)).map(({ id, template }) => [
      id,
      reportTemplate.parse(JSON.parse(template)),
    ]),
  )
  const came = [...shipped].map(([id, template]): KeptTemplate => {
    const changed = kept.get(id)
    return changed ? { id, origin: 'changed', template: changed } : { id, origin: 'shipped', template }
  })
  const own = [...kept].flatMap(([id, template]): KeptTemplate[] =>
    shipped.has(id) ? [] : [{ id, origin: 'own', template }],
  )
  return [...came.sort(byName), ...own.sort(byName)]
}

const byName = (a: KeptTemplate, b: KeptTemplate) => a.template.name.localeCompare(b.template.name, 'en-GB')

/** Errors: `reports/template-name-taken`, `reports/no-such-template`, `reports/no-such-table`. */
async function saveTemplate(
  context: ReportContext,
  resources: string,
  given: string | null,
  template: ReportTemplate,
): Promise<KeptTemplate> {
  const { store, clock, actor } = context
  const all = await allTemplates(context, resources)
  const before = all.find((one) => one.id === given)
  if (given !== null && !before) throw noSuchTemplate(given)
  if (all.some((one) => one.id !== given && sameName(one.template, template))) throw nameTaken(template.name)
  const unknown = template.tables?.find((id) => figureTableName(id) === null)
  if (unknown !== undefined) throw noSuchTable(unknown)
  const id = given ?? newId(clock)
  await store.transaction(async (tx) => {
    await putTemplate(tx, { id, template: JSON.stringify(template), saved_at: clock.now(), saved_by: actor })
    await appendAudit(tx, clock, { actor, action: 'report-template.saved', subjectType: 'report-template', subjectId: id, details: { before: before?.template ?? null, after: template } })
  })
  return { id, origin: before && before.origin !== 'own' ? 'changed' : 'own', template }
} // prettier-ignore

const sameName = (a: ReportTemplate, b: ReportTemplate) => a.name.toLowerCase() === b.name.toLowerCase()

/** Errors: `reports/no-such-template`; also for one that stands as it came, of which there is nothing to remove. */
async function removeTemplate(context: ReportContext, resources: string, id: string): Promise<KeptTemplate[]> {
  const { store, clock, actor } = context
  const before = (await allTemplates(context, resources)).find((one) => one.id === id)
  await store.transaction(async (tx) => {
    if (!(await dropTemplate(tx, id))) throw noSuchTemplate(id)
    await appendAudit(tx, clock, { actor, action: 'report-template.removed', subjectType: 'report-template', subjectId: id, details: { before: before?.template ?? null } })
  })
  return allTemplates(context, resources)
} // prettier-ignore

const noSuchTemplate = (item: string) =>
  new AccordError({
    code: 'reports/no-such-template',
    message: 'There is no such template of a report here; somebody may have removed it.',
    whatToDo: 'Choose one from the list.',
    item,
  })

const nameTaken = (item: string) =>
  new AccordError({
    code: 'reports/template-name-taken',
    message: `There is a template called “${item}” already.`,
    whatToDo: 'Give it another name, or change the one there is.',
    item,
  })

const noSuchTable = (item: string) =>
  new AccordError({
    code: 'reports/no-such-table',
    message: `There is no table of figures called “${item}”.`,
    whatToDo: 'Choose the tables again from the list.',
    item,
  })
