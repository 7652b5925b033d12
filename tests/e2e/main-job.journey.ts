import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { agencies } from '../../scripts/samples/agencies'
import { sampleCases } from '../../scripts/samples/cases'
import { expectAccessible } from './accessibility'
import { answerDialogs } from './app'
import { journey } from './journey'

const samples = resolve(import.meta.dirname, '../../resources/samples')
const passphrase = 'lantern orchard bicycle thunder'

// With movement, as nearly everybody sees it; the other journeys go without, so that nothing is still on its way.
const { place, accord, startAgain, button } = journey('main-job', 10_000, true)

const heading = (name: string | RegExp) => accord.page.getByRole('heading', { name })
const goTo = async (name: string) => {
  await accord.page.getByRole('navigation').getByRole('link', { name }).click()
}

test('a register is created, and nothing is usable until the recovery key has been kept', async () => {
  const { app, page } = accord
  await answerDialogs(app, { open: [join(place, 'register')] })
  await button(/Create a register/).click()
  await page.getByText('Northmere Safeguarding Adults Board').click()
  await button('Choose a folder').click()
  await button('Next').click()
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByLabel('The same passphrase again').fill(passphrase)
  await expectAccessible(accord, 'passphrase')
  await button('Create the register').click()
  await button('I have kept it').waitFor()
  const groups = await page
    .getByRole('list', { name: 'Recovery key, group by group' })
    .getByRole('listitem')
    .allInnerTexts()
  await button('I have kept it').click()
  await button('Open the register').waitFor()
  for (const label of await page.getByText(/^Group \d+$/).allInnerTexts()) {
    const group = groups[Number(label.slice('Group '.length)) - 1] ?? ''
    await page.getByLabel(label, { exact: true }).fill(group.replace(/^\d+\s+/, ''))
  }
  await button(/Open|Confirm/)
    .last()
    .click()
  await heading('Triage').waitFor()
})

test('a month of mail and a log are dropped in, and every item is accounted for', async () => {
  const { app, page } = accord
  await answerDialogs(app, { open: [samples] })
  await button(/^Import/)
    .first()
    .click()
  await button('Choose a folder').click()
  await page.getByText(/59 files read/).waitFor({ timeout: 60_000 })
  await expectAccessible(accord, 'import results')
  await button('Go to Triage').click()
})

test('triage is worked to empty', async () => {
  const { page } = accord
  await expectAccessible(accord, 'triage')
  await button(/Accept all clear/).click()
  await page
    .getByText(/accepted|set aside/i)
    .first()
    .waitFor({ timeout: 30_000 })
  for (let left = 30; left > 0 && (await waiting()) > 0; left--) await decideOne()
  await page
    .getByText(/Nothing is waiting|Triage is empty|All done/i)
    .first()
    .waitFor()
})

test('a case shows its stages, its people and the documents it rests on', async () => {
  const { page } = accord
  await goTo('Escalations')
  await heading('Escalations').waitFor()
  await expectAccessible(accord, 'escalations')
  await page.getByRole('searchbox').first().fill('Gerald Tipton')
  await page.getByRole('row').filter({ hasText: 'Gerald Tipton' }).first().click()
  await heading('Gerald Tipton').waitFor()
  await page
    .getByText(/ACC-2025-\d{4}/)
    .first()
    .waitFor()
  await page.getByText('Stage 3').first().waitFor()
  await expectAccessible(accord, 'case')
})

test('the charts have the right numbers, and lead to the cases behind them', async () => {
  const { page } = accord
  await goTo('Insights')
  await page.getByRole('figure').first().waitFor()
  await expectAccessible(accord, 'insights')
  const toTable = button('Table')
  while ((await toTable.count()) > 0) await toTable.first().click()
  const council = agencies.council.name
  const [made = '', received = ''] = (await cellsOf(council)).slice(2)
  const logs = { made: 0, received: 2 }
  const neighbours = { made: 0, received: 2 }
  expect(Number(made)).toBe(
    sampleCases.filter((c) => c.from === 'council').length + logs.made + neighbours.made,
  )
  expect(Number(received)).toBe(
    sampleCases.filter((c) => c.to === 'council').length + logs.received + neighbours.received,
  )
  expect(Number((await cellsOf('Stage 3'))[1])).toBe(
    sampleCases.filter((c) => c.steps.at(-1)?.stage === 3).length + 1,
  )
  await button('Chart').first().click()
  await page.getByRole('listbox', { name: /made and received, by agency/ }).focus()
  await page.keyboard.press('Enter')
  await heading('Escalations').waitFor()
  await page
    .getByText(new RegExp(`^${made} cases`))
    .first()
    .waitFor()
})

test('the Excel report is saved and can be opened', async () => {
  const path = join(place, 'report.xlsx')
  await answerDialogs(accord.app, { save: path })
  await goTo('Reports')
  await expectAccessible(accord, 'reports')
  await button(/Build and save/).click()
  await accord.page.getByText('Report saved').waitFor({ timeout: 30_000 })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile(path)
  expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(
    expect.arrayContaining(['Cover', 'Made and received', 'Cases']),
  )
  expect((await stat(path)).size).toBeGreaterThan(5000)
})

test('the other screens have nothing for axe to find', async () => {
  for (const name of ['Agencies', 'Settings']) {
    await goTo(name)
    await heading(name).waitFor()
    await expectAccessible(accord, name)
  }
})

test('after closing and opening the app again, the passphrase opens it and all is still there', async () => {
  await startAgain()
  const { page } = accord
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await expectAccessible(accord, 'unlock')
  await button(/Unlock|Open/)
    .first()
    .click()
  await heading('Triage').waitFor()
  await goTo('Escalations')
  await page.getByText(/\d+ cases in the register/).waitFor()
  expect((await readdir(join(place, 'register'))).sort()).toContain('register.db')
})

async function waiting(): Promise<number> {
  const text = await accord.page
    .getByText(/\d+ items? waiting|Nothing/)
    .first()
    .innerText()
  return Number(/\d+/.exec(text)?.[0] ?? 0)
}

/** One item that needs a person: a missing date is typed in, an update joins its case, the rest is set aside. */
async function decideOne(): Promise<void> {
  const { page } = accord
  const before = await waiting()
  const reasons = await page.getByRole('main').innerText()
  if (reasons.includes('when the escalation was raised')) {
    await page.locator('[data-field="raisedOn"]').click()
    await page.getByRole('textbox', { name: 'Date raised' }).fill('14 January 2026')
    await button('Save').click()
    await page.getByText('Corrected').first().waitFor()
    await page.keyboard.press('a')
  } else if (reasons.includes('may be an update')) {
    await page.keyboard.press('u')
    await page.getByRole('dialog').getByRole('button', { name: /ACC-/ }).first().click()
  } else await page.keyboard.press('n')
  await expect.poll(waiting, { timeout: 10_000 }).toBeLessThan(before)
}

async function cellsOf(label: string): Promise<string[]> {
  const row = accord.page.getByRole('row').filter({ hasText: label }).first()
  return (await row.locator('td, th').allInnerTexts()).map((text) => text.trim())
}
