import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { answerDialogs, inMain } from './app'
import { cheshireBoard, cheshireMail, missingThings } from './cheshire-mail'
import { createRegister } from './create-register'
import { journey } from './journey'

/** A Cheshire West case from stage 3 to a resolution panel with a proxy, to a recommendation both agencies accept. */
const {
  place,
  accord,
  button,
  region,
  dialog,
  goTo,
  press,
  gone,
  fill,
  choose,
  widerThanWindow,
  picture,
  typeDate,
  keepAgency,
} = journey('chair')

test('a case comes in by e-mail at stage 3, between a trust and a care home', async () => {
  const { app, page } = accord
  await createRegister(accord, cheshireBoard, join(place, 'register'))
  const file = join(place, 'Escalation.eml')
  await writeFile(file, cheshireMail)
  await goTo('Chair')
  await page.getByRole('heading', { name: 'Nothing is with the Chair' }).waitFor()
  await expectAccessible(accord, 'nothing with the Chair')
  await picture('1-empty')
  await answerDialogs(app, { open: [file] })
  await button(/^Import/)
    .first()
    .click()
  await button('Choose files').click()
  await button('Go to Triage').click()
  await button(/^Accept new/).click()
  await page.getByText(/Accepted as ACC-2026-0001/).waitFor()
  await goTo('Agencies')
  await keepAgency('Dee Vale Hospital Trust', 'Sits on the board', 'safeguarding@deevale.example')
  await keepAgency('Oakmere Care Home', 'Does not', 'Manager, oakmere@example.org')
  await keepAgency('Weaver Constabulary', 'Sits on the board', '', true)
})

test('it is referred by hand, with a reason, and says what is missing', async () => {
  const { page } = accord
  await goTo('Escalations')
  await page.getByRole('row').filter({ hasText: 'Ivy Thornbury' }).dblclick()
  await region('Chair').getByRole('button', { name: 'Refer to the Chair' }).click()
  await dialog()
    .getByText(/has not come to the Chair’s stage/)
    .waitFor()
  await press('Start the referral')
  await dialog()
    .getByText(/Write why/)
    .waitFor()
  await expectAccessible(accord, 'starting a referral')
  await typeDate(/Begun on/, '05112026')
  await fill('Why it is referred now', 'Directors have met and cannot agree.')
  await press('Start the referral')
  await page.getByRole('heading', { name: 'Ivy Thornbury' }).waitFor()
  const readiness = region('Readiness')
  await readiness.getByText('There is no record that it was tried or passed over.').first().waitFor()
  expect(await readiness.innerText()).toContain('The position of Oakmere Care Home')
  expect(await readiness.innerText()).toContain('own views and wishes')
  await expectAccessible(accord, 'a referral being prepared')
  await picture('2-preparing')
})

test('what is missing is asked for with an e-mail draft, which names nobody', async () => {
  const { app, page } = accord
  const path = join(place, 'Ask Oakmere.eml')
  await answerDialogs(app, { save: path })
  await button(/^Ask Oakmere Care Home for/).click()
  await dialog()
    .getByText(/initials I\.T\./)
    .waitFor()
  await typeDate(/Reply by/, '09112026')
  await expectAccessible(accord, 'a letter')
  await picture('3-letter')
  await press(/Save as e-mail draft/)
  await gone()
  const draft = await readFile(path, 'utf8')
  expect(draft).toMatch(/^X-Unsent: 1\r\nTo: oakmere@example\.org\r\n/)
  expect(Buffer.from(draft.split('\r\n\r\n')[1] ?? '', 'base64').toString()).not.toMatch(/Ivy|Thornbury/)
  await page
    .getByText(/Asked of Oakmere Care Home/)
    .first()
    .waitFor()
  await region('What is due').getByText('Reply from Oakmere Care Home').waitFor()
})

test('text can be copied instead', async () => {
  const { app } = accord
  await region('Readiness')
    .getByRole('button', { name: /^Ask… ?: Evidence/ })
    .click()
  await press('Copy the text')
  await gone()
  expect(await inMain(app, ({ clipboard }) => clipboard.readText(), null)).toContain(
    'the documents your agency relies on',
  )
})

test('it fills up as things are recorded', async () => {
  const recordIt = (what: string) =>
    region('Readiness')
      .getByRole('button', { name: new RegExp(`^Record it ?: ${what}`) })
      .click()
  await recordIt('The question to the Chair')
  await fill('What is the Chair asked?', 'Should she return to the home, and with what support?')
  await press('Keep the question')
  await gone()
  for (const [what, label, text, keep] of missingThings) {
    await recordIt(what)
    await fill(label, text)
    await press(keep)
    await gone()
  }
  await region('Readiness')
    .getByRole('button', { name: /^Go on without ?: Details in writing for Stage 4/ })
    .click()
  await fill('Why', 'The e-mail of 2 November says it all.')
  await press('Go on without it')
  await gone()
  await region('Readiness').getByText('Everything the protocol expects is there').waitFor()
  await picture('4-ready')
})

test('put to the Chair, the case is at stage 4 and the Chair’s deadline runs', async () => {
  await button('Put to the Chair').click()
  await dialog()
    .getByText(/The case moves to Stage 4/)
    .waitFor()
  await typeDate(/Given to the Chair on/, '09112026')
  await press('Put to the Chair')
  await gone()
  const deadlines = region('The protocol’s deadlines')
  await deadlines.getByText('Chair communicates the recommendation').waitFor()
  await deadlines.getByText(/Saturday 14 November 2026/).waitFor()
  await expectAccessible(accord, 'with the Chair')
  await picture('5-with-chair')
})

test('a panel is proposed, checked as it is chosen, and not confirmed against the rule without a reason', async () => {
  const { page } = accord
  await button('Convene a panel').click()
  await typeDate(/Decided by the Chair on/, '10112026')
  await press('Convene it')
  await gone()
  await button('Choose the panel').click()
  await dialog().getByText('Nobody is named for Dee Vale Hospital Trust yet', { exact: false }).waitFor()
  await fill(/from Dee Vale Hospital Trust/, 'Director of nursing')
  await fill(/for Oakmere Care Home/, 'Manager of a sister home')
  await fill('Proxy arranged with', 'Registered manager')
  await fill(/from Weaver Constabulary/, 'Superintendent')
  await dialog().getByText('The panel is as the protocol asks.').waitFor()
  await expectAccessible(accord, 'choosing a panel')
  await picture('6-panel')
  await press('Take Weaver Constabulary off the panel')
  await dialog()
    .getByText('The panel has senior officers from 2 agencies; the protocol asks for 3.')
    .waitFor()
  await press('Keep the panel')
  await gone()
  await button('Confirm the panel').click()
  await typeDate(/Confirmed on/, '11112026')
  await press('Confirm it all the same')
  await dialog()
    .getByText(/Write this in a few words/)
    .waitFor()
  await press('Cancel')
  await button('Change the panel').click()
  await choose(/Add an agency/, /Weaver Constabulary/)
  await fill(/from Weaver Constabulary/, 'Superintendent')
  await press('Keep the panel')
  await gone()
  await button('Confirm the panel').click()
  await typeDate(/Confirmed on/, '11112026')
  await press('Confirm it')
  await gone()
  await region('Resolution panel').getByText('Confirmed 11 November 2026').waitFor()
  await region('Resolution panel')
    .getByText(/By proxy, arranged with Registered manager/)
    .waitFor()
  await expectAccessible(accord, 'a panel confirmed')
  await picture('7-panel-confirmed')
  await page.setViewportSize({ width: 640, height: 900 })
  await picture('8-narrow')
  expect(await widerThanWindow()).toEqual([])
  await expectAccessible(accord, 'a referral in a narrow window')
  await page.setViewportSize({ width: 1280, height: 800 })
})

test('the panel is invited, hears the agencies and sits', async () => {
  const { app } = accord
  await region('Meetings').getByRole('button', { name: 'Arrange a meeting' }).click()
  await typeDate(/^Day/, '12112026')
  await fill(/Starts at/, '14:30')
  await fill(/Where/, 'Wyvern House, Winsford')
  await press('Arrange it')
  await gone()
  const path = join(place, 'Panel.ics')
  await answerDialogs(app, { save: path })
  await region('Meetings')
    .getByRole('button', { name: /^Calendar file/ })
    .click()
  await region('Meetings')
    .getByText(/Invitation made/)
    .waitFor()
  const entry = await readFile(path, 'utf8')
  expect(entry).toContain('DTSTART;TZID=Europe/London:20261112T143000\r\n')
  expect(entry).not.toMatch(/Ivy|Thornbury/)
  await button('Record a representation').click()
  await typeDate(/Received on/, '11112026')
  await fill('What it says', 'The trust asks for a trial return.')
  await press('Record it')
  await gone()
  await region('Meetings').getByRole('button', { name: /^Held/ }).click()
  await typeDate(/Held on/, '12112026')
  await press('Record it')
  await gone()
})

test('its recommendation resolves the case, is told to both, and both accept', async () => {
  const { page } = accord
  await button('Record the recommendation').click()
  await dialog()
    .getByText(/never an instruction/)
    .waitFor()
  await typeDate(/Made on/, '12112026')
  await fill(/What is recommended/, 'A trial return for four weeks with night support.')
  await press('Record the recommendation')
  await gone()
  await button('Tell the agencies').click()
  await typeDate(/Told on/, '13112026')
  await fill(/^How/, 'By secure e-mail')
  await press('Record that they were told')
  await gone()
  const deadlines = region('The protocol’s deadlines')
  await deadlines.getByText('Met', { exact: true }).first().waitFor()
  await button('Record an answer').click()
  await typeDate(/Answered on/, '16112026')
  await press('Record the answer')
  await gone()
  await region('The panel’s recommendation').getByText('Accepts', { exact: true }).waitFor()
  expect(await region('The panel’s recommendation').getByText('Has not answered').count()).toBe(1)
  await goTo('Chair')
  await region('Awaiting acceptance').getByText('Ivy Thornbury').waitFor()
  await expectAccessible(accord, 'the list of referrals')
  await picture('9-list')
  await region('Awaiting acceptance').getByRole('link').click()
  await button('Record an answer').click()
  await typeDate(/Answered on/, '17112026')
  await press('Record the answer')
  await gone()
  await page.getByText('Actions and check-back').first().waitFor()
  expect(await region('The panel’s recommendation').innerText()).not.toContain('Has not answered')
  await picture('10-accepted')
})

test('actions are followed up, checked back and the referral is closed', async () => {
  const { page } = accord
  await button('Add an action').first().click()
  await fill('What is to be done', 'Agree the night support plan')
  await fill('Whose it is', 'Oakmere Care Home')
  await typeDate(/By when/, '20112026')
  await press('Add the action')
  await gone()
  await region('Actions').getByRole('button', { name: /^Done/ }).click()
  await typeDate(/Done on/, '19112026')
  await press('Record it')
  await gone()
  await button('Record the check back').click()
  await fill('What was found', 'She is back in her room, and content.')
  await press('Record it')
  await gone()
  await button('Close the referral').click()
  await fill('How it ended', 'Accepted by both and done.')
  await press('Close it')
  await gone()
  await page.getByText('Closed', { exact: true }).first().waitFor()
  await page.getByRole('tab', { name: 'History' }).click()
  await page.getByText('The resolution panel recommended', { exact: true }).waitFor()
  await expectAccessible(accord, 'the history of a referral')
  await picture('11-history')
  await page.getByRole('link', { name: 'Open the case' }).click()
  await page.getByText('Resolved', { exact: true }).first().waitFor()
  await page.getByRole('link', { name: 'Referral ACC-2026-0001-R1' }).waitFor()
  await picture('12-case')
  expect(accord.consoleErrors).toEqual([])
})
