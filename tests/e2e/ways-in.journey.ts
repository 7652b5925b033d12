import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { answerDialogs } from './app'
import { createRegister } from './create-register'
import { journey } from './journey'

/** The other ways in: an import stopped half-way and resumed, its report, pasted text, a watched folder. */
const samples = resolve(import.meta.dirname, '../../resources/samples')
const { place, accord, button, dialog } = journey('ways-in', 30_000)

beforeAll(async () => {
  await createRegister(accord, 'Northmere Safeguarding Adults Board', join(place, 'register'))
})
const openImport = async () => {
  await accord.page.keyboard.press('Control+i')
  await button('Choose a folder').waitFor()
}

test('an import is cancelled half-way; what is left is offered again and read on resuming', async () => {
  const { app, page } = accord
  const month = join(place, 'month')
  await mkdir(month)
  for (const name of await readdir(join(samples, 'mail')))
    await copyFile(join(samples, 'mail', name), join(month, name))
  for (let n = 0; n < 300; n++) await writeFile(join(month, `letter-${n}.txt`), `Dear board, letter ${n}.`)
  const total = (await readdir(month)).length
  for (const name of ['.DS_Store', 'Thumbs.db', '~$letter.docx']) await writeFile(join(month, name), 'x')
  await answerDialogs(app, { open: [month] })
  await openImport()
  await button('Choose a folder').click()
  await page.getByText(/^[1-9]\d* of \d+ files/).waitFor()
  await button('Cancel the rest').click()
  await page.getByText(/Cancelled\..*files? (was|were) not read/).waitFor()
  await button('Close').last().click()
  await openImport()
  await page.getByText(/files? (was|were) not read/).waitFor()
  await expectAccessible(accord, 'import to be resumed')
  await button('Resume').click()
  await page.getByText(new RegExp(`${total} files read`)).waitFor({ timeout: 120_000 })
  expect(await page.getByText('Already here').count()).toBe(0)
})

test('its report is saved with a row for each item', async () => {
  const path = join(place, 'import.xlsx')
  await answerDialogs(accord.app, { save: path })
  await button('Save this report').click()
  await accord.page.getByText('Import report saved').waitFor()
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  const rows = workbook.worksheets[0]?.actualRowCount ?? 0
  expect(rows).toBeGreaterThan(350)
  await button('Close').last().click()
})

test('the report of an earlier import can be saved at any time', async () => {
  const path = join(place, 'earlier.xlsx')
  await answerDialogs(accord.app, { save: path })
  await openImport()
  await button('Earlier imports').click()
  const earlier = dialog().getByRole('row').filter({ hasText: 'month' }).first()
  await earlier.waitFor()
  await expectAccessible(accord, 'earlier imports')
  await earlier.getByRole('button', { name: 'Save this report' }).click()
  await earlier.getByRole('button', { name: 'Show in folder' }).waitFor()
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  expect(workbook.worksheets[0]?.actualRowCount ?? 0).toBeGreaterThan(350)
  await button('Close').last().click()
})

test('what Windows and macOS keep in the folder is named as left aside, and asks for nothing', async () => {
  const { page, app } = accord
  const tidy = join(place, 'tidy')
  await mkdir(tidy)
  await writeFile(join(tidy, 'letter.txt'), 'Dear board, a letter of its own.')
  for (const name of ['.DS_Store', 'desktop.ini', '~$letter.docx']) await writeFile(join(tidy, name), 'x')
  await answerDialogs(app, { open: [tidy] })
  await openImport()
  await button('Choose a folder').click()
  await page.getByText('1 file read, 1 item found.').waitFor()
  expect(await dialog().getByText('could not be read', { exact: false }).count()).toBe(0)
  await dialog().getByRole('radio', { name: 'Left aside 3' }).click()
  await dialog().getByText('desktop.ini').waitFor()
  expect(await dialog().getByRole('listitem').count()).toBe(3)
  await expectAccessible(accord, 'import with files left aside')
  await button('Close').last().click()
})

test('the same month again changes nothing', async () => {
  const { page } = accord
  const before = await page.getByText(/\d+ items? waiting/).first().innerText() // prettier-ignore
  await answerDialogs(accord.app, { open: [join(place, 'month')] })
  await openImport()
  await button('Choose a folder').click()
  await page.getByText('Nothing new to decide.').waitFor({ timeout: 120_000 })
  await button('Close').last().click()
  await page.getByText(before).first().waitFor()
})

test('the text of an e-mail is pasted and becomes a submission', async () => {
  const { page } = accord
  await openImport()
  await button('Paste the text of an e-mail instead').click()
  await page
    .getByLabel('The e-mail’s text')
    .fill(
      'From: Corwin Slade\nSubject: Escalation\n\nDear board, we escalate a disagreement with Anytown Council about Odo Fairley, born 12/06/1945. It was raised on 3 April 2026 at stage 1.',
    )
  await expectAccessible(accord, 'pasting')
  await button('Import this text').click()
  await page.getByText('1 file read, 1 item found.').waitFor()
  await dialog().getByText('E-mail text').first().waitFor()
  await button('Close').last().click()
})

test('a folder is watched: what is saved there comes in by itself and is moved aside', async () => {
  const { app, page } = accord
  const inbox = join(place, 'inbox')
  await mkdir(inbox)
  await answerDialogs(app, { open: [inbox] })
  await page.getByRole('navigation').getByRole('link', { name: 'Settings' }).click()
  await button('Choose a folder to watch').click()
  await page.getByText('Being watched.').waitFor()
  await writeFile(join(inbox, 'letter.txt'), 'Dear board, we write about something else.')
  await page.getByRole('rowheader', { name: 'letter.txt' }).waitFor({ timeout: 40_000 })
  expect(await readdir(inbox)).toEqual(['Imported'])
  await expectAccessible(accord, 'settings with a watched folder')
})
