import { resolve } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ReportTemplate } from '@shared/report-template/report-template'
import { verifyAudit } from '../store'
import { removeTestFolders } from '../store/test-register'
import { reportFixture, type ReportFixture } from './report-fixture'
import { createTemplateHandlers } from './templates'

let fixture: ReportFixture
const handlers = () => createTemplateHandlers(fixture.context, resolve('resources'))
const list = () => handlers()['reports.templates'](null)
const names = async () => (await list()).map(({ origin, template }) => `${origin}: ${template.name}`)

beforeEach(async () => {
  fixture = await reportFixture([])
})
afterEach(async () => {
  await fixture.close()
  removeTestFolders()
})

const own: ReportTemplate = {
  name: 'Police, monthly',
  title: 'Escalations with the police',
  purpose: '',
  format: 'word',
  of: 'board',
  period: { rule: 'last-months', months: 1 },
  filters: { by: 'received', agency: ['Police'] },
  compare: 'before',
  tables: ['clocks', 'agencies'],
  cases: 'none',
  publication: false,
}
const shipped = [
  'shipped: Agency profile',
  'shipped: Annual report',
  'shipped: Annual report for publication',
  'shipped: Quarterly report',
]

it('there are those that come with Accord, and what is made here after them', async () => {
  expect(await names()).toEqual(shipped)
  const saved = await handlers()['reports.saveTemplate']({ id: null, template: own })
  expect(saved).toMatchObject({ origin: 'own', template: own })
  expect((await list()).at(-1)).toEqual(saved)
})

it('one that comes with Accord can be changed, and removing the change brings it back as it came', async () => {
  const before = (await list()).find(({ id }) => id === 'quarterly')
  if (!before) throw new Error('There is no quarterly report')
  const template = { ...before.template, name: 'Every quarter', cases: 'pseudonymised' as const }
  await handlers()['reports.saveTemplate']({ id: 'quarterly', template })
  expect(await names()).toContain('changed: Every quarter')
  await handlers()['reports.removeTemplate']({ id: 'quarterly' })
  expect((await list()).find(({ id }) => id === 'quarterly')).toEqual(before)
  await expect(handlers()['reports.removeTemplate']({ id: 'quarterly' })).rejects.toThrow('no such template')
})

it('two cannot have one name, and a table must be one there is', async () => {
  const save = handlers()['reports.saveTemplate']
  await expect(save({ id: null, template: { ...own, name: 'annual REPORT' } })).rejects.toThrow('already')
  await expect(save({ id: null, template: { ...own, tables: ['pie'] } })).rejects.toThrow('pie')
  await expect(save({ id: 'nobody', template: own })).rejects.toThrow('no such template')
  const { id } = await save({ id: null, template: own })
  expect(await save({ id, template: { ...own, title: 'Same name, same template' } })).toMatchObject({ id })
})

it('every change is in the audit trail with what it was before', async () => {
  const { id } = await handlers()['reports.saveTemplate']({ id: null, template: own })
  await handlers()['reports.saveTemplate']({ id, template: { ...own, title: 'Another' } })
  await handlers()['reports.removeTemplate']({ id })
  const rows = await fixture.store.db
    .selectFrom('audit')
    .select(['action', 'details'])
    .where('subject_id', '=', id)
    .orderBy('sequence')
    .execute()
  expect(rows.map(({ action }) => action)).toEqual([
    'report-template.saved',
    'report-template.saved',
    'report-template.removed',
  ])
  expect(JSON.parse(rows[2]?.details ?? '')).toMatchObject({ before: { title: 'Another' } })
  expect((await verifyAudit(fixture.store.db)).firstBad).toBeNull()
})
