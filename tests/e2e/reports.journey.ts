import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { wordTables, wordText } from '../support/word-tables'
import { expectAccessible } from './accessibility'
import { answerDialogs } from './app'
import { journey } from './journey'

/** Reports of the sample register: built from templates, and the templates changed. */
const { place, accord, button, region, dialog, goTo, press, gone, fill, choose, widerThanWindow, picture } =
  journey('reports')
const held = async (label: string) => {
  const term = region('What it will hold').locator('dt', { hasText: new RegExp(`^${label}$`) })
  return (await term.locator('xpath=following-sibling::dd[1]').innerText()).trim()
}
const build = async (path: string) => {
  await answerDialogs(accord.app, { save: path })
  await button(/Build and save/).click()
  await accord.page.getByText('Report saved').waitFor({ timeout: 30_000 })
}
const workbook = async (path: string) => {
  const read = new ExcelJS.Workbook()
  await read.xlsx.readFile(path)
  return read
}
const casesOf = (words: string) => Number(/^([\d,]+) cases?/.exec(words)?.[1]?.replace(',', '') ?? NaN)

test('a template says what the report will hold, and the workbook holds it', async () => {
  await accord.page.getByText('Explore with sample data').first().click()
  await accord.page.getByRole('navigation').getByText('Triage').first().waitFor({ timeout: 60_000 })
  await goTo('Reports')
  await button(/^Annual report Excel/).click()
  await accord.page.getByRole('heading', { name: 'Annual report', level: 2 }).waitFor()
  await accord.page.getByText(/^\d+ cases/).first().waitFor()
  expect(await held('Tables')).toBe('All 20 tables of figures')
  expect(await held('Compared with')).toMatch(/^The period before: 1 April 20\d\d to 31 March 20\d\d$/)
  const cases = casesOf(await held('Rests on'))
  expect(cases).toBeGreaterThan(10)
  await picture('reports')
  await expectAccessible(accord, 'reports')
  const path = join(place, 'annual.xlsx')
  await build(path)
  const written = await workbook(path)
  expect(written.getWorksheet('Compared')?.getCell('B5').value).toBe(cases)
  const status = written.getWorksheet('Open and ended')
  const counts: unknown[] = []
  status?.eachRow((row, n) => n > 4 && counts.push(row.getCell(2).value))
  expect(counts.filter((count) => typeof count === 'number').reduce((sum, n) => sum + n, 0)).toBe(cases)
  await picture('reports-saved')
}, 120_000) // prettier-ignore

test('what is different this time is in the report and not in the template, and can be kept as one', async () => {
  const { page } = accord
  await button(/^Annual report Excel/).click()
  await page.getByRole('radio', { name: 'Word' }).click()
  await page.getByRole('button', { name: /^Last whole financial year/ }).click()
  await page.getByRole('option', { name: 'All dates' }).click()
  await page.getByText(/^all dates, by date raised/).waitFor()
  const path = join(place, 'all.docx')
  await build(path)
  expect(wordText(await readFile(path))).toContain('All dates')
  await button('Keep as a template…').click()
  await fill('Name', 'Everything, in Word')
  await press('Save template')
  await gone()
  await page.getByRole('heading', { name: 'Everything, in Word', level: 2 }).waitFor()
  await button(/^Annual report Excel, the last whole financial year/).waitFor()
}, 120_000)

test('a template of one’s own is changed: its tables in another order are so in the report', async () => {
  const { page } = accord
  await button('This template').click()
  await page.getByRole('menuitem', { name: 'Change…' }).click()
  await fill('Heading of the report', 'Deadlines first')
  await dialog().getByText(/The usual ones/).click()
  for (const name of ['Who escalates to whom', 'Time to resolution', 'Blank fields of forms, by agency'])
    await dialog().getByText(name, { exact: true }).click()
  for (let n = 0; n < 9; n += 1) await dialog().getByRole('button', { name: 'Move Deadlines met up' }).press('Enter').catch(() => null)
  await picture('reports-dialog')
  expect(await widerThanWindow()).toEqual([])
  await expectAccessible(accord, 'template dialog')
  await press('Save template')
  await gone()
  const path = join(place, 'ordered.docx')
  await build(path)
  const docx = await readFile(path)
  expect(wordText(docx)).toContain('Deadlines first')
  const captions = wordTables(docx).map(({ caption }) => caption).filter((caption) => caption !== '')
  expect(captions[0]).toBe('Deadlines met')
  expect(captions).not.toContain('Who escalates to whom')
}, 120_000) // prettier-ignore

test('one that comes with Accord, once changed, can be as it came again', async () => {
  const { page } = accord
  await button(/^Quarterly report/).click()
  await button('This template').click()
  await page.getByRole('menuitem', { name: 'Change…' }).click()
  await fill('Name', 'Every quarter')
  await press('Save template')
  await gone()
  await button(/^Every quarter Changed/).waitFor()
  await button('This template').click()
  await page.getByRole('menuitem', { name: /As it came/ }).click()
  await page.getByRole('alertdialog').getByRole('button', { name: 'As it came' }).click()
  await button(/^Quarterly report Word/).waitFor()
})

test('a profile is built for the agency chosen, and asks for one', async () => {
  const { page } = accord
  await button(/^Agency profile/).click()
  await button(/Build and save/).click()
  await page.getByText('Choose the agency it is about and sent to.').waitFor()
  await expectAccessible(accord, 'agency profile')
  const [agency = ''] = await page.evaluate(async () => {
    const reply = await window.accord.call('insights.figures', { from: '2025-04-01', to: '2026-03-31' })
    return reply.ok ? reply.value.made.map((one) => one.agency) : []
  })
  await region('What it will hold')
    .getByRole('button', { name: /Agency$/ })
    .click()
  await page.getByRole('option', { name: agency, exact: true }).click()
  await page.getByText(`${agency}: the cases it made or received, and no others`).waitFor()
  const path = join(place, 'profile.xlsx')
  await build(path)
  const cover = (await workbook(path)).getWorksheet('Cover')
  expect(cover?.getCell('A1').value).toBe(`Your escalations: ${agency}`)
  await picture('reports-profile')
}, 120_000)

test('naming people needs a purpose, and nothing for publication names anybody', async () => {
  const { page } = accord
  await button(/^Annual report Excel/).click()
  await page.getByText('Identifiable').first().click()
  await page.getByText('This workbook will name people.').waitFor()
  await button(/Build and save/).click()
  await page.getByText('Say what the workbook is for.').waitFor()
  await expectAccessible(accord, 'identifiable')
  await page.getByText(/^For publication: keep small counts back/).click()
  await page.getByText('This workbook will name people.').waitFor({ state: 'detached' })
  expect(await held('Cases')).toContain('Not listed')
  await button('New template').click()
  await choose(/Period$/, 'Last whole months')
  await press('Save template')
  await dialog().getByText('Give it a name.').waitFor()
  await press('Cancel')
  await gone()
})
