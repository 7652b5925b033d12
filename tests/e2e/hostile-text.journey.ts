import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Reading } from '@shared/domain/reading'
import { canonicalFields } from '@shared/domain/fields'
import { beforeAll, expect, test } from 'vitest'
import { createRegister } from './create-register'
import { dropFiles } from './drop'
import { journey } from './journey'

/** A15, A39: text made to break a page or to run in it, in every field, looked at on every screen. */
const { place, accord, button, dialog, goTo, picture } = journey('hostile-text', 30_000)

const hostile = [
  '<script>window.gotIn = 1</script>',
  '<img src=x onerror="window.gotIn = 1">',
  '"><svg onload="window.gotIn = 1"><a href="javascript:window.gotIn=1">x',
  "'; drop table escalation; --",
  "=cmd|' /C calc'!A0",
  '\u202Egnp.mrof\u202C turned \u2067about\u2069',
  'zero\u200Bwidth\u200D\uFEFFand\u00ADsoft',
  'W'.repeat(300),
  '{{constructor.constructor("window.gotIn=1")()}} ${window.gotIn=1}',
]
const hexed = (text: string) => `${text} ${hostile.indexOf(text)}`

/** A value of each field as a hostile form would have it; dates and choices cannot be anything else. */
function reading(text: string): Reading {
  const made: Reading = {}
  for (const [key, { kind }] of Object.entries(canonicalFields)) {
    const free = kind === 'text' || kind === 'longText' || kind === 'agency' || kind === 'list'
    if (!free || !isKey(key)) continue
    const value = key === 'escalatedTo.agency' ? `${hexed(text)} (to)` : hexed(text)
    made[key] = { value: kind === 'list' ? [value] : value, asWritten: value, confidence: 'sure', at: 'p1' }
  }
  made.raisedOn = { value: '2026-06-12', asWritten: '12/6/26', confidence: 'sure', at: 'p1' }
  return made
}
const isKey = (key: string): key is keyof typeof canonicalFields => Object.hasOwn(canonicalFields, key)

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
const inPage = <T>(script: string): Promise<T> => accord.page.evaluate<T>(script)
const dialogs: string[] = []

beforeAll(async () => {
  accord.page.on('dialog', (shown) => {
    dialogs.push(shown.message())
    void shown.dismiss()
  })
  await createRegister(accord, 'Northmere Safeguarding Adults Board', join(place, 'register'))
})

/** What reaches beyond the window, other than inside something that scrolls or cuts off what is too wide. */
const outOfPlace = () =>
  accord.page.evaluate(() => {
    const contained = (part: Element): boolean => {
      const around = part.parentElement
      return around !== null && (getComputedStyle(around).overflowX !== 'visible' || contained(around))
    }
    return [...document.querySelectorAll('#root main, #root main *')]
      .filter((part) => part.getBoundingClientRect().right > window.innerWidth + 1 && !contained(part))
      .map((part) => `${part.tagName} ${part.className}`)
  })

/** Nothing ran, nothing was put into the page, nothing left it, and it still fits. */
async function expectCalm(screen: string): Promise<void> {
  const { page } = accord
  expect(await inPage('typeof window.gotIn'), screen).toBe('undefined')
  expect(await inPage('document.querySelectorAll("img[src=x], a[href^=javascript], main script").length'), screen).toBe(0) // prettier-ignore
  expect(page.url().split('#')[0], screen).toBe('accord://app/index.html')
  expect(await outOfPlace(), screen).toEqual([])
  expect(dialogs, screen).toEqual([])
  expect(accord.consoleErrors, screen).toEqual([])
}

test('A15 a log of hostile text is brought in', async () => {
  const rows = hostile.map((text) =>
    [hexed(text), '12/06/2026', hexed(text), `${hexed(text)} (to)`, text].map(quoted).join(','),
  )
  const path = join(place, 'log.csv')
  await writeFile(path, ['Name,Date raised,Escalating agency,Receiving agency,Reason', ...rows].join('\n'))
  await dropFiles(accord.page, [path])
  await dialog().getByText(/1 file read/).waitFor() // prettier-ignore
  await button('Go to Triage').click()
})

test('A15 in triage: every row is shown as it was written, and decided', async () => {
  const { page } = accord
  const reply = await inPage<{ value: { rows: { submission: string; name: string }[] } }>(
    `window.accord.call('triage.queue', { show: 'waiting', search: '', offset: 0, limit: 100 })`,
  )
  const { rows } = reply.value
  expect(rows.length).toBe(hostile.length)
  for (const { submission } of rows) {
    await page.keyboard.press('j')
    await expectCalm('triage')
    const text = hostile[rows.findIndex((row) => row.submission === submission)] ?? ''
    const decided = await page.evaluate(
      ([id, corrections]) =>
        window.accord.call('triage.decide', { submission: id, decision: 'accept-new', corrections }),
      [submission, reading(text)] as const,
    )
    expect(decided.ok, JSON.stringify(decided)).toBe(true)
  }
  await picture('hostile-triage')
})

test('A15 on the case page, in lists and in what is due', async () => {
  const { page } = accord
  await goTo('Escalations')
  await page.getByText(new RegExp(`^${hostile.length} cases`)).first().waitFor() // prettier-ignore
  await expectCalm('escalations')
  await picture('hostile-escalations')
  for (let row = 1; row <= hostile.length; row++) {
    await page.getByRole('row').nth(row).click()
    await page.getByRole('heading', { name: 'Documents' }).or(page.getByText('Timeline')).first().waitFor()
    await expectCalm(`case ${row}`)
    if (row === 2) await picture('hostile-case')
    await goTo('Escalations')
    await page.getByRole('row').nth(1).waitFor()
  }
  for (const screen of ['Due', 'Chair', 'Returns', 'Agencies', 'Reports']) {
    await goTo(screen)
    await expectCalm(screen)
  }
})

test('A15 in charts and along them', async () => {
  const { page } = accord
  await goTo('Insights')
  await page.getByRole('figure').first().waitFor()
  await page.getByRole('listbox').first().focus()
  for (let n = 0; n < 5; n++) await page.keyboard.press('ArrowDown')
  await expectCalm('insights')
  await picture('hostile-insights')
})
