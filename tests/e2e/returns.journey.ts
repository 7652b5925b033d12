import { existsSync } from 'node:fs'
import { mkdir, readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { caseLog, fillIn, letter, ownWorkbook, putFiles } from '../support/annual-returns'
import { expectAccessible } from './accessibility'
import { answerDialogs, screenshot, useTheme } from './app'
import { createRegister } from './create-register'
import { journey } from './journey'

/** A Warwickshire year of eight agencies: one nil, one silent, one wrong, one in its own layout, reconciled to the end. */
const hospital = 'Northgate Hospital Trust'
const police = 'Alder Vale Police'
const housing = 'Bramblewood Homes'
const ambulance = 'Fenwick Ambulance Service'
const school = 'Oakfield Academy'
const care = 'Marlow Care Group'
const clinic = 'Tarn Valley Clinic'
const council = 'Warwickshire County Council'

const { place, accord, button, dialog, goTo, typeDate } = journey('returns', 20_000)
beforeAll(async () => {
  await mkdir(join(place, 'out'))
})
const row = (name: string) => accord.page.getByRole('row', { name: new RegExp(name) })
const toRound = async () => {
  await goTo('Returns')
  await accord.page.getByRole('link', { name: 'Year 2025/26' }).click()
  await accord.page.getByRole('heading', { name: 'Returns 2025/26' }).waitFor()
}
/** Screenshots at the usual width and at the narrowest, and axe in both themes. */
async function look(name: string): Promise<void> {
  const { page } = accord
  await expectAccessible(accord, name)
  for (const [width, height] of [
    [1280, 800],
    [640, 800],
  ] as const) {
    // prettier-ignore
    await page.setViewportSize({ width, height })
    await screenshot(page, `test-results/returns-${name}-${width}.png`)
  }
  await page.setViewportSize({ width: 1280, height: 800 })
  await useTheme(page, 'dark')
  await screenshot(page, `test-results/returns-${name}-dark.png`)
  await useTheme(page, 'light')
}
async function importFiles(files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await answerDialogs(accord.app, { open: putFiles(join(place, 'in'), files) })
  await button(/^Import/).first().click() // prettier-ignore
  await button('Choose files').click()
  await button('Go to Triage').click()
}

test('a register with eight agencies and the forms of stage 3', async () => {
  const { page } = accord
  await createRegister(accord, 'Warwickshire Safeguarding', join(place, 'register'))
  const contacts = [hospital, police, housing, ambulance, school, care, clinic].map((name) => ({
    id: null, name, type: 'other' as const, member: true,
    aliases: name === police ? ['AVP'] : [],
    contact: name === care ? 'lead@marlow.example' : null,
  })) // prettier-ignore
  for (const agency of contacts)
    await page.evaluate((given) => window.accord.call('agencies.save', given), agency)
  await importFiles({
    'log.csv': caseLog([
      { person: 'Odo Fairley', from: hospital, to: council, raised: '2025-06-10' },
      { person: 'Tamsin Roake', from: police, to: council, raised: '2025-09-02' },
      { person: 'Wilf Haddow', from: 'AVP', to: council, raised: '2025-11-20' },
      { person: 'Ines Calloway', from: school, to: council, raised: '2026-01-15' },
    ]),
  })
  await button(/^Accept all that is clear|^Accept the \d+ clear|^Accept \d+ clear|clear/).first().click() // prettier-ignore
  await page.getByText(/4 items accepted/).waitFor()
})

test('the round is opened in one dialog, and the workbooks of all agencies written at once', async () => {
  const { app, page } = accord
  await goTo('Returns')
  await look('empty')
  await button('Open a year’s round').first().click()
  await dialog().getByText('Agencies to ask: 8 of 8').waitFor()
  await expectAccessible(accord, 'open a round')
  await dialog().getByRole('button', { name: 'Open the round' }).click()
  await toRound()
  await page.getByText('0 of 8 agencies heard').waitFor()
  await answerDialogs(app, { open: [join(place, 'out')] })
  await button('Workbooks').click()
  await page.getByText('8 workbooks written.').waitFor()
  expect((await readdir(join(place, 'out'))).filter((name) => name.endsWith('.xlsx'))).toHaveLength(8)
})

test('the day is moved and who is asked is changed, with a reason for leaving an agency out', async () => {
  const { page } = accord
  await button('Change the round…').click()
  await dialog().getByText('Agencies to ask: 8 of 8').waitFor()
  await look('change-round')
  await dialog().getByText(clinic, { exact: true }).click()
  await typeDate(/Returns are due on/, '31122026')
  await dialog().getByRole('button', { name: 'Save' }).click()
  await dialog().getByText('Say why.').waitFor()
  await dialog().getByLabel('Why 1 agency is no longer asked').fill('It closed in May.')
  await look('change-round-reason')
  await dialog().getByRole('button', { name: 'Save' }).click()
  await dialog().waitFor({ state: 'detached' })
  await page.getByText('0 of 7 agencies heard, due 31 December 2026').waitFor()
  expect(await row(clinic).count()).toBe(0)
  await button('Change the round…').click()
  await dialog().getByText('Agencies to ask: 7 of 8').waitFor()
  await dialog().getByText(clinic, { exact: true }).click()
  await dialog().getByRole('button', { name: 'Save' }).click()
  await dialog().waitFor({ state: 'detached' })
  await page.getByText('0 of 8 agencies heard').waitFor()
  await row(clinic).waitFor()
})

test('what comes back is filed: the certain at once, the others after a look', async () => {
  const { page } = accord
  const template = async (name: string) =>
    new Uint8Array(await readFile(join(place, 'out', `Annual return 2025-26, ${name}.xlsx`)))
  await importFiles({
    'Return (final) v2.xlsx': await fillIn(await template(hospital), {
      total: [3, 1],
      stages: { 'stage-1': [2, 1], 'stage-3': [1, 0] },
      agencies: [[council, 3, 0], [clinic, 0, 1]],
      grounds: { thresholds: [2, null, 'Thresholds are read differently at night'], drift: [1, null] },
    }),
    'council.xlsx': await fillIn(await template(council), {
      total: [0, 9],
      agencies: [[hospital, 0, 3], [police, 0, 2], [school, 0, 2], [care, 0, 2]],
    }),
    'clinic.xlsx': await fillIn(await template(clinic), { total: [1, 0], agencies: [[hospital, 1, 0]] }),
    'school.xlsx': await fillIn(await template(school), { total: [1, 'a few'], agencies: [[council, 3, null]] }),
    'AVP figures.xlsx': await ownWorkbook([
      ['Annual return of escalations 2025/26'], ['Agency', 'AVP'], [],
      ['', 'Escalations made', 'Escalations received'], ['Stage 1', 1, 0], ['Stage 3', 1, 0], ['Total', 2, 0], [],
      ['Themes', 'Drift or unreasonable delay; Nobody answers at weekends'],
    ]),
    'housing.eml': letter('desk@bramblewood.example', 'Annual return 2025/26', `Dear all\n\nAgency: ${housing}\nThis is a nil return for 2025/26.\n\nKind regards`),
    'care.eml': letter('lead@marlow.example', 'Annual return 2025/26', 'Hello\n\n2 made, none received.\n\nKind regards'),
  }) // prettier-ignore
  await toRound()
  await page.getByRole('heading', { name: '7 returns to file' }).waitFor()
  await look('waiting')
  await button('File the 3 that are certain').click()
  for (let left = 4; left > 0; left -= 1) {
    await page.getByRole('heading', { name: left === 1 ? '1 return to file' : `${left} returns to file` }).waitFor() // prettier-ignore
    await button(/^File/).first().click()
  }
  await page.getByText('7 of 8 agencies heard').waitFor()
  expect(await row(housing).innerText()).toContain('Nothing to report')
  expect(await row(ambulance).innerText()).toContain('Asked')
  await look('agencies')
})

test('the matrix shows who does not agree, and leads to the cases', async () => {
  const { page } = accord
  await page.getByRole('tab', { name: 'Do they agree?' }).click()
  await page.getByText('1 pair of agencies does not agree.').waitFor()
  await button(/^3 \/ 3 \/ 1/).click()
  await page.getByText('2 escalations may have ended below the stage').first().waitFor()
  await page.getByRole('link', { name: 'ACC-2025-0001' }).waitFor()
  await look('matrix')
})

test('the wrong return says in words what is wrong, and keeps both figures when it is put right', async () => {
  const { page } = accord
  await page.getByRole('tab', { name: 'Agencies' }).click()
  await page.getByRole('link', { name: school }).click()
  await page.getByText('“a few” is not read as a number').first().waitFor()
  await page.getByText('is 3, more than the 1 made in all').first().waitFor()
  await look('agency')
  const correct = async (what: string, value: string) => {
    await button(`Correct: ${what}`).click()
    await dialog().getByLabel('It should be').fill(value)
    await dialog().getByLabel('Why').fill('Its safeguarding lead, by telephone')
    await dialog().getByRole('button', { name: 'Put it right' }).click()
    await dialog().waitFor({ state: 'detached' })
  }
  await correct('Made, in all', '2')
  await correct('Received, in all', '0')
  await correct(`Made, to ${council}`, '2')
  await page.getByText('To be asked').waitFor({ state: 'detached' })
  expect(await row('Made, in all').innerText()).toMatch(/1\s+2\s+Corrected/)
  await button('Sign off…').click()
  await dialog().getByRole('button', { name: 'Sign off' }).click()
  await page.getByText('Signed off.').first().waitFor()
})

test('a reminder is a draft, and who never answered is silent when the round is closed', async () => {
  const { page } = accord
  await toRound()
  await answerDialogs(accord.app, { open: [join(place, 'out')] })
  await button('Requests').click()
  await page.getByText('1 letter written as drafts').waitFor()
  const drafts = (await readdir(join(place, 'out'))).filter((name) => name.endsWith('.eml'))
  expect(drafts).toHaveLength(1)
  expect(await readFile(join(place, 'out', drafts[0] ?? ''), 'utf8')).toContain('X-Unsent: 1')
  await page.getByRole('tab', { name: 'Do they agree?' }).click()
  await page.getByText('Every difference is explained.').waitFor()
  await page.getByRole('tab', { name: 'Year-end and report' }).click()
  await button('Close the round…').click()
  await button('Yes, close it').click()
  await page.getByRole('heading', { name: 'The round is closed' }).waitFor()
  await page.getByRole('tab', { name: 'Agencies' }).click()
  expect(await row(ambulance).innerText()).toContain('Silent')
})

test('the figures are frozen, made again, and reported', async () => {
  const { app, page } = accord
  await page.getByRole('tab', { name: 'Year-end and report' }).click()
  await button('Freeze the figures…').click()
  await dialog().getByLabel('What are they for?').fill('The annual report')
  await dialog().getByRole('button', { name: 'Freeze the figures' }).click()
  await page.getByText('Its figures were made again, and are the same').waitFor()
  const path = join(place, 'out', 'report.docx')
  await answerDialogs(app, { save: path })
  await button('Save as Word…').click()
  await page.getByText('The report is saved.').waitFor()
  expect(existsSync(path)).toBe(true)
  await look('year-end')
  expect(accord.consoleErrors).toEqual([])
})
