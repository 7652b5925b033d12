import { expect, test } from 'vitest'
import { SavedFiles } from './saved-files'

test('only the file of a report that was written is remembered', async () => {
  const files = new SavedFiles()
  const serve = files.watching((channel) =>
    Promise.resolve({ ok: true, value: { path: `/home/${channel}` } }),
  )
  await serve('reports.excel', {})
  await serve('register.create', {})
  expect(files.has('/home/reports.excel')).toBe(true)
  expect(files.has('/home/register.create')).toBe(false)
})

test('a report that failed leaves nothing to show', async () => {
  const files = new SavedFiles()
  const problem = { code: 'disk-full', message: '', whatToDo: '', item: '/home/report.xlsx' }
  await files.watching(() => Promise.resolve({ ok: false, problem }))('reports.excel', {})
  expect(files.has('/home/report.xlsx')).toBe(false)
})
