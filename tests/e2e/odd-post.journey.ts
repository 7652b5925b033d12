import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import ExcelJS from 'exceljs'
import { beforeAll, expect, test } from 'vitest'
import { answerDialogs } from './app'
import { journey } from './journey'

/** Odd post into the sample register: what its screens say of it is true, in order, in sight and found again. */
const fixtures = resolve(import.meta.dirname, '../fixtures')
const { accord, place, button, goTo, region, widerThanWindow, picture } = journey('odd-post', 30_000)

const mailName = 'RE second attempt - please see below - from the ward.msg'

beforeAll(async () => {
  const post = join(place, 'post')
  await mkdir(post)
  await copyFile(join(fixtures, 'corpus/documents/aldermere.mail-bold-lines.msg'), join(post, mailName))
  await wideLog(join(post, 'Log of the autumn.xlsx'))
  await writeFile(join(post, 'Scan 12.png'), createCanvas(600, 800).toBuffer('image/png'))
  await writeFile(join(post, 'Damaged.docx'), '')
  await accord.page.getByRole('button', { name: /sample/i }).click()
  await accord.page.getByRole('heading', { name: 'Triage' }).waitFor({ timeout: 120_000 })
  await answerDialogs(accord.app, { open: [post] })
  await accord.page.keyboard.press('Control+i')
  await button('Choose a folder').click()
  await accord.page.getByText(/4 files read/).waitFor({ timeout: 60_000 })
  await button('Go to Triage').click()
})
/** Wider than the pane that shows it. */
async function wideLog(path: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('2025-26').addRows([
    ['Service user', 'DOB', 'Date escalated', 'Who escalated', 'Escalated to', 'Stage', 'Reason for professional challenge', 'Date resolved'],
    ['Bertram Quillfeather', '01/05/1951', '31/10/2025', 'Valeside District Hospital', 'Northmere Council Adult Social Care', '1', 'No reply to a referral made three weeks before', ''],
  ]) // prettier-ignore
  await workbook.xlsx.writeFile(path)
}

const items = () => region('Inbox').locator('button[aria-current]')
const search = async (words: string) => {
  await accord.page.getByRole('searchbox').first().fill(words)
  await expect.poll(() => items().count()).toBe(1)
}

test('the inbox is in order of the dates it shows', async () => {
  await items().first().waitFor()
  const shown = await items().locator('[title="Raised"], [title="Received"]').allInnerTexts()
  const days = shown.map((text) => Date.parse(`${text.replace(/^(Raised|Received)\s+/, '')} UTC`))
  expect(days.length).toBeGreaterThan(5)
  expect(days).toEqual([...days].sort((a, b) => a - b))
})

test('what came in a mail is found by the name of its file', async () => {
  await search('second attempt')
  await region('Reading').getByText('Form. Received', { exact: false }).waitFor()
  await region('Original').getByText(/^\d{1,2} \w+ \d{4} at \d\d:\d\d$/).waitFor() // prettier-ignore
})

test('a log begins where its first column does', async () => {
  await search('Log of the autumn')
  const sheet = region('Original').getByRole('table').first()
  await sheet.waitFor()
  const [pane, first] = [await region('Original').boundingBox(), await sheet.boundingBox()]
  expect(first?.width ?? 0).toBeGreaterThan(pane?.width ?? 1280)
  expect(first?.x ?? 0).toBeGreaterThan((pane?.x ?? 1280) + 15)
  await picture('log-beside-reading')
})

test('a scan is to be typed in; what is damaged is not said to be', async () => {
  const row = items()
  await search('Scan 12')
  await row.getByText('Needs typing in').waitFor()
  await accord.page.locator('[data-field="subject.name"]').getByText('Type it in').waitFor()
  await search('Damaged')
  await row.getByText('Could not be read').waitFor()
  expect(await row.getByText('Needs typing in').count()).toBe(0)
})

test('the decision made last stands first among the decided', async () => {
  const { page } = accord
  await search('Damaged')
  await button(/Not a form/).click()
  await page.getByText('Nothing matches').waitFor()
  await page.getByRole('searchbox').first().fill('')
  await page.getByRole('radio', { name: 'Decided' }).click()
  await expect.poll(() => items().first().innerText()).toContain('Damaged')
})

test('the register stands in the window with every usual column, latest raised first', async () => {
  const { page } = accord
  await page.setViewportSize({ width: 1280, height: 800 })
  await goTo('Escalations')
  const raised = page.getByRole('columnheader', { name: 'Raised' })
  await raised.waitFor()
  expect(await raised.getAttribute('aria-sort')).toBe('descending')
  await picture('register')
  expect(await widerThanWindow()).toEqual([])
})
