import { stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answerDialogs } from './app'
import { journey } from './journey'

/** The main job without a mouse, from the first screen to a saved report: the keyboard is always somewhere in sight. */
const { place, accord, dialog } = journey('keyboard')

/** What has the keyboard, in words; the title of the screen where that has it as a whole. */
const focused = () =>
  accord.page.evaluate(() => {
    const part = document.activeElement
    if (!(part instanceof HTMLElement) || part === document.body) return 'nothing'
    const shown = part.tagName === 'MAIN' ? part.querySelector('h1') : part
    // Of a box with a button in it the frame stands around both.
    const ringed =
      part.role === 'dialog' ||
      [shown, shown?.parentElement].some((one) => one && getComputedStyle(one).outlineStyle !== 'none')
    const name = part.getAttribute('aria-label') ?? (shown?.innerText || part.tagName)
    return `${ringed ? '' : 'out of sight: '}${name.replaceAll(/\s+/g, ' ')}`
  })
const has = (what: RegExp) => expect.poll(focused, { timeout: 10_000, interval: 50 }).toMatch(what)
async function press(key: string, then: RegExp): Promise<void> {
  await accord.page.keyboard.press(key)
  await has(then)
}
/** Goes on with Tab until something has the keyboard, which is in sight at every step. */
async function tabTo(what: RegExp, key = 'Tab'): Promise<void> {
  for (let steps = 0; steps < 40; steps++) {
    await accord.page.keyboard.press(key)
    const now = await focused()
    expect(now).not.toMatch(/^(nothing|out of sight)/)
    if (what.test(now)) return
  }
  throw new Error(`Tab does not lead to ${String(what)}`)
}

test('mail is imported and triaged: the next item has the keyboard after each decision', async () => {
  const mail = join(place, 'Escalation.eml')
  await writeFile(mail, escalation)
  await has(/^Every escalation/)
  await tabTo(/^Explore with sample data/)
  await accord.page.keyboard.press('Enter')
  await accord.page.getByRole('heading', { name: 'Triage' }).waitFor({ timeout: 90_000 })
  await has(/^Concern\.docx/)
  await answerDialogs(accord.app, { open: [mail] })
  await press('Control+i', /^Choose files/)
  await accord.page.keyboard.press('Enter')
  await dialog().getByText('1 item now in Triage.').waitFor()
  await tabTo(/^Go to Triage/)
  await press('Enter', /^Concern\.docx/)
  await press('ArrowDown', /^Escalation – Rowan Tilley/)
  await press('ArrowUp', /^Concern\.docx/)
  await press('n', /^Escalation – Rowan Tilley/)
  await press('o', /^TEXTAREA/)
  await press('Escape', /^Escalation – Rowan Tilley/)
  await press('z', /^Concern\.docx/)
  await tabTo(/^Accept all clear/, 'Shift+Tab')
  await press('Enter', /^Concern\.docx/)
})

test('a case is opened from the table and moved to a stage', async () => {
  await press('Control+2', /^Escalations/)
  await tabTo(/^ACC-2026-/)
  await press('Enter', /^[A-Z][a-z]+ [A-Z]/)
  await tabTo(/^Move to a stage/)
  await press('Enter', /^Stage \d/)
  await tabTo(/^Move the case/)
  await press('Enter', /^Move to a stage/)
  await press('?', /^Keyboard|^SECTION/)
  await press('Escape', /^Move to a stage/)
})

test('a chart leads to its cases and back, and a report is saved', async () => {
  await press('Control+6', /^Insights/)
  await tabTo(/^Escalations made and received, by agency/)
  await accord.page.keyboard.press('ArrowRight')
  await press('Enter', /^Escalations$/)
  await tabTo(/^Back to Insights/)
  await press('Enter', /^Insights/)
  const path = join(place, 'report.xlsx')
  await answerDialogs(accord.app, { save: path })
  await press('Control+7', /^Reports/)
  await tabTo(/^Build and save/)
  await accord.page.keyboard.press('Enter')
  await accord.page.getByText('Report saved').waitFor({ timeout: 30_000 })
  await has(/^Build and save/)
  expect((await stat(path)).size).toBeGreaterThan(5000)
  await press('Control+l', /^INPUT/)
  expect(accord.consoleErrors).toEqual([])
})

const escalation = `From: Lead <lead@oakfield.example>
To: unit@northmere.example
Subject: Escalation
Date: Mon, 2 Mar 2026 09:00:00 +0000
Message-ID: <keyboard@oakfield.example>
Content-Type: text/plain; charset=utf-8

Escalating agency: Oakfield Care Group
Receiving agency: Northmere Constabulary
Name of adult: Wilf Haddow
Date of birth: 12/06/1948
Date escalation raised: 2 March 2026
Stage: 1
Reason for dispute: A visit was refused after a referral.
`
