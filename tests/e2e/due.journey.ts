import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { answerDialogs } from './app'
import { createRegister, passphrase } from './create-register'
import { stageOneForm } from './hertfordshire-form'
import { journey } from './journey'

/** A Hertfordshire case raised on the Thursday before Easter 2025, from overdue at stage 1 to its last task. */
const project = resolve(import.meta.dirname, '../..')
const { place, accord, button, region, dialog, goTo, typeDate } = journey('due')

test('a form raised before Easter becomes a case that is overdue at stage 1', async () => {
  const { app, page } = accord
  await createRegister(accord, 'Hertfordshire Safeguarding Adults Board', join(place, 'register'))
  const form = join(place, 'Monitoring form.docx')
  await writeFile(form, await stageOneForm('Rosalind Pettifer', '17 April 2025'))
  await answerDialogs(app, { open: [form] })
  await button('Import files').click()
  await button('Choose files').click()
  await button('Go to Triage').click()
  await button(/^Accept new/).click()
  await page.getByText(/Accepted as ACC-2025-0001/).waitFor()
  await goTo('Due')
  const overdue = region('Overdue')
  await overdue.getByText('Rosalind Pettifer').waitFor()
  await overdue.getByText('Review the file and speak to the concerned professional').waitFor()
  await overdue.getByText('Thursday 24 April 2025').waitFor()
  expect(await overdue.innerText()).toMatch(/Overdue by \d+ working days/)
  await region('Due today').getByText('Nothing is due today.').waitFor()
  await expectAccessible(accord, 'due')
})

test('the list can be narrowed to whose turn it is, and an arrow key and Enter open a case', async () => {
  const { page } = accord
  await page.getByRole('radio', { name: 'Chair' }).click()
  await page.getByText('Nothing waits for: Chair.').waitFor()
  await page.getByRole('radio', { name: 'Everyone' }).click()
  const first = region('Overdue').getByRole('link').first()
  await first.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('Home')
  expect(await first.evaluate((link) => link === document.activeElement)).toBe(true)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Rosalind Pettifer' }).waitFor()
})

test('the explanation on screen names the bank holidays skipped', async () => {
  const deadlines = region('Deadlines')
  await deadlines
    .getByRole('button', { name: /Why this date\s?: Review the file/ })
    .first()
    .click()
  const sum = (await deadlines.innerText()).replaceAll(/\s+/g, ' ')
  expect(sum).toContain('Friday: Good Friday, a bank holiday.')
  expect(sum).toContain('Monday: Easter Monday, a bank holiday.')
  expect(sum).toContain('Thursday: working day 3 of 3, due at the end of the day.')
  await expectAccessible(accord, 'case')
})

test('a newer list of bank holidays shows what it would move before it is used', async () => {
  const { app, page } = accord
  const list = join(place, 'bank-holidays.json')
  await writeFile(list, JSON.stringify(withHoliday('2025-04-23')))
  await answerDialogs(app, { open: [list] })
  await goTo('Settings')
  await button('Load a newer list').click()
  await dialog().getByText('24 Apr 2025').waitFor()
  await dialog().getByText('25 Apr 2025').waitFor()
  await expectAccessible(accord, 'newer bank holidays')
  await button('Cancel').click()
  await page.getByRole('heading', { name: 'Bank holidays' }).waitFor()
  await expectAccessible(accord, 'settings')
})

test('the protocol can be read, clause by clause', async () => {
  const { page } = accord
  await button('Read the protocol').click()
  await page.getByRole('heading', { name: 'HSAB Escalation Policy' }).waitFor()
  await page.getByText('Within 5 working days, from Stage 2 being entered').waitFor()
  await expectAccessible(accord, 'protocol')
})

test('the case is moved to stage 2, whose deadline runs from that day', async () => {
  const { page } = accord
  await goTo('Due')
  await region('Overdue').getByRole('link').first().click()
  await button('Move to a stage').click()
  await expectAccessible(accord, 'moving a case')
  await typeDate(/Date entered/, '25042025')
  await button('Move the case').click()
  await dialog().waitFor({ state: 'detached' })
  await page.getByText('Reach a resolution between managers').first().waitFor()
  await region('Deadlines').getByText('Friday 2 May 2025').waitFor()
})

test('what the protocol does not allow now is said with its reason', async () => {
  await button('What it does not allow now').click()
  await region('Protocol')
    .getByText(/may be passed over only for immediate risk of harm/)
    .waitFor()
  await region('Protocol')
    .getByText(/No form has come for Stage 2/)
    .waitFor()
})

test('resolved at stage 2, the case asks for its outcome to be confirmed in writing', async () => {
  await button('More').click()
  await accord.page.getByRole('menuitem', { name: 'Record resolution' }).click()
  await typeDate(/Date agreed/, '01052025')
  await dialog().getByLabel('What was agreed').fill('A risk assessment before discharge.')
  await button('Record resolution').last().click()
  await dialog().waitFor({ state: 'detached' })
  const tasks = region('Tasks after agreement')
  await tasks
    .getByText('Confirm the outcome to the counterpart in the agency raising concerns')
    .first()
    .waitFor()
  await tasks.getByText(/Due Tuesday 6 May 2025/).waitFor()
  await tasks.getByRole('button', { name: /Why this date/ }).click()
  await tasks.getByText(/Early May bank holiday, a bank holiday/).waitFor()
  await expectAccessible(accord, 'resolved case')
})

test('the task is met on time, and nothing is due any more', async () => {
  const tasks = region('Tasks after agreement')
  await tasks.getByRole('button', { name: /^On another date/ }).click()
  await typeDate(/^Date/, '06052025')
  await button('Record it').click()
  await dialog().waitFor({ state: 'detached' })
  await tasks.getByText('Met', { exact: true }).waitFor()
  await goTo('Due')
  await accord.page.getByRole('heading', { name: 'Nothing is due' }).waitFor()
  await expectAccessible(accord, 'nothing due')
  expect(accord.consoleErrors).toEqual([])
})

test('a newer version of the protocol says what differs, and a case moves to it only when told to', async () => {
  const { page } = accord
  await addNewerVersion()
  await page.keyboard.press('Control+L')
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await button(/^Unlock/).click()
  await page.getByRole('navigation').waitFor()
  await goTo('Escalations')
  await page.getByRole('row').filter({ hasText: 'Rosalind Pettifer' }).dblclick()
  await page.getByRole('link', { name: 'Read the protocol' }).click()
  await page.getByRole('button', { name: /Version/ }).waitFor()
  await region('What differs')
    .getByText(/Reach a resolution between managers.*within 10 working days/)
    .waitFor()
  await expectAccessible(accord, 'versions compared')
  await page.getByRole('link', { name: 'Back' }).click()
  await button('Move to the newer protocol').click()
  await dialog()
    .getByText(/within 10 working days/)
    .waitFor()
  await dialog().getByLabel('Why the case is moved').fill('The board asked for it.')
  await button('Move to 2026').click()
  await dialog().waitFor({ state: 'detached' })
  await region('Protocol').getByText('HSAB Escalation Policy, 2026.').waitFor()
  expect(accord.consoleErrors).toEqual([])
})

/** Puts a later version of the board's own into the register's folder: ten days at stage 2 in place of five. */
async function addNewerVersion(): Promise<void> {
  const pack = await readFile(join(project, 'resources/protocols/hertfordshire.yaml'), 'utf8')
  const longer = pack
    .replace("version: '2023', approvedOn: null", "version: '2026', approvedOn: 2026-01-05")
    .replace(
      'due: { workingDays: 5 }\n        orShorter: true',
      'due: { workingDays: 10 }\n        orShorter: true',
    )
  await mkdir(join(place, 'register/protocols'), { recursive: true })
  await writeFile(join(place, 'register/protocols/hertfordshire-2026.yaml'), longer)
}

/** The government's shape, with the days of 2025 and one more. */
function withHoliday(extra: string) {
  const days = [
    ['2025-01-01', 'New Year’s Day'],
    ['2025-04-18', 'Good Friday'],
    ['2025-04-21', 'Easter Monday'],
    [extra, 'A day of thanks'],
    ['2025-05-05', 'Early May bank holiday'],
    ['2025-05-26', 'Spring bank holiday'],
    ['2025-08-25', 'Summer bank holiday'],
    ['2025-12-25', 'Christmas Day'],
    ['2025-12-26', 'Boxing Day'],
  ]
  return {
    'england-and-wales': {
      division: 'england-and-wales',
      events: days.map(([date, title]) => ({ title, date, notes: '', bunting: true })),
    },
  }
}
