import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { createRegister } from './create-register'
import { dropFiles } from './drop'
import { journey } from './journey'

/** An agency's log with a heading nobody knows: a person says once what it means, and the next log is read by that. */
const { place, accord, button, dialog, choose, press, gone, region, picture } = journey('log-columns', 30_000)

beforeAll(async () => {
  await createRegister(accord, 'Northmere Safeguarding Adults Board', join(place, 'register'))
})

const log = (...rows: string[]) =>
  ['Name,Date raised,Escalating agency,Receiving agency,Reason,Handled', ...rows].join('\n')

/** The log as its agency sends it. */
const mailed = (text: string) =>
  [
    'From: Log keeper <log@anytown.example>', 'To: unit@board.example', 'Subject: Our log', 'Date: Fri, 12 Jun 2026 10:00:00 +0000',
    'MIME-Version: 1.0', 'Content-Type: text/csv; name="log.csv"', 'Content-Disposition: attachment; filename="log.csv"', '', text, '',
  ].join('\r\n') // prettier-ignore

async function dropped(name: string, text: string): Promise<void> {
  const path = join(place, name)
  await writeFile(path, text)
  await dropFiles(accord.page, [path])
  await dialog().getByText(/1 file read/).waitFor() // prettier-ignore
  await button('Go to Triage').click()
}
const field = (key: string) => accord.page.locator(`[data-field="${key}"]`)

test('a log is dropped on the window; what stands under a heading nobody knows is not guessed', async () => {
  await dropped(
    'march.eml',
    mailed(
      log(
        'Odo Fairley,03/04/2026,Anytown NHS Trust,Anytown Council,No reply,Visit made',
        'Tamsin Roake,09/04/2026,Anytown NHS Trust,Anytown Council,Threshold,Agreed by phone',
      ),
    ),
  )
  await region('Inbox').getByText('Odo Fairley').first().click()
  await field('subject.name').getByText('Odo Fairley').waitFor()
  expect(await region('Reading').getByText('Visit made').count()).toBe(0)
})

test('a person says what it means, and the rows that wait are read again', async () => {
  await button('Columns of this log').click()
  await dialog().getByText('Visit made · Agreed by phone').waitFor()
  await expectAccessible(accord, 'columns of a log')
  await choose(/What “Handled” means/, 'Agreed outcome')
  await picture('columns')
  await press('Save and read the rows again')
  await gone()
  await accord.page.getByText(/2 rows read again/).waitFor() // prettier-ignore
  await field('outcome.summary').getByText('Visit made').waitFor()
})

test('the next log of that sender is read by it, and says so', async () => {
  await dropped(
    'april.eml',
    mailed(log('Wilf Larkin,10/05/2026,Anytown NHS Trust,Anytown Council,Delay,Meeting held')),
  )
  await region('Inbox').getByText('Wilf Larkin').first().click()
  await field('outcome.summary').getByText('Meeting held').waitFor()
  await region('Reading').getByText(/as corrected by .* on \d+ \w+ \d{4}/).waitFor() // prettier-ignore
  await picture('columns-again')
})

test('a log of somebody else with the same headings is not', async () => {
  const other = log('Ada Merrow,11/05/2026,Anytown NHS Trust,Anytown Council,Delay,Letter sent')
  await dropped('other.eml', mailed(other).replace('log@anytown.example', 'log@othertown.example'))
  await region('Inbox').getByText('Ada Merrow').first().click()
  await field('subject.name').getByText('Ada Merrow').waitFor()
  expect(await region('Reading').getByText('Letter sent').count()).toBe(0)
})
