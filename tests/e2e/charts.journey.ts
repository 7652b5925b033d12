import type { Locator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { inMain, launchAccord, screenshot, type RunningAccord } from './app'
import { announced, sayable, tableByKey, walk, whatOf } from './chart-walk'

let accord: RunningAccord
beforeAll(async () => {
  accord = await launchAccord()
  const { page } = accord
  page.setDefaultTimeout(15_000)
  await page.getByText('Explore with sample data').first().click()
  await page.getByRole('heading', { name: 'Triage' }).waitFor({ timeout: 90_000 })
})
afterAll(async () => {
  await accord.close()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail')
    await screenshot(accord.page, `test-results/${task.name.slice(0, 40)}.png`)
})

const figures = () => accord.page.getByRole('figure')
/** Those with points to walk. */
async function charts(): Promise<Locator[]> {
  const all = await figures().all()
  const drawn = await Promise.all(all.map((figure) => figure.getByRole('listbox').count()))
  return all.filter((_, at) => drawn[at] === 1)
}
/** All charts are there once the last one is, which asks for figures of its own. */
const drawn = () => accord.page.getByText('Compare by').or(accord.page.getByText(/kept back for publication/)).first().waitFor() // prettier-ignore

async function openInsights(address = '#/insights'): Promise<void> {
  const { page } = accord
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, address)
  await page.getByRole('heading', { name: 'Insights', level: 1 }).waitFor()
  await drawn()
}

const clipboardText = () => inMain(accord.app, async ({ clipboard }) => await clipboard.readText(), null)

test('axe finds nothing in any chart, nor in their tables, in either theme', async () => {
  await openInsights()
  await expectAccessible(accord, 'charts')
  const toTable = accord.page.getByRole('button', { name: 'Table' })
  while ((await toTable.count()) > 0) await toTable.first().click()
  await expectAccessible(accord, 'tables of the charts')
  const toChart = accord.page.getByRole('button', { name: /^(Chart|In short)/ })
  while ((await toChart.count()) > 0) await toChart.first().click()
}, 240_000)

test('every chart is walked with the arrow keys, each point says what its table has, and Enter shows as many cases', async () => {
  const { page } = accord
  await openInsights()
  const all = await charts()
  expect(all.length).toBeGreaterThan(12)
  let opened = 0
  for (const chart of all) {
    await chart.getByRole('listbox').focus()
    const shown = await tableByKey(page, chart)
    const may = sayable(shown)
    const said = await walk(page, 25)
    for (const one of said) {
      const none = / to .*: none$/.test(one)
      const fits = none ? !may.some((row) => row.startsWith(one.slice(0, -5))) : may.some((row) => one === row || one.startsWith(`${row}. `))
      expect(fits, `${shown.what}: “${one}” is in its table`).toBe(true)
    }
    if (await leadsToAsMany(shown.what)) opened += 1
  }
  expect(opened).toBeGreaterThan(8)
}, 400_000) // prettier-ignore

/** Enter on the first point with cases shows that many of them. False where no point leads to cases. */
async function leadsToAsMany(what: string): Promise<boolean> {
  const { page } = accord
  const label = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  if (!label.includes('Enter shows the cases')) return false
  await page.keyboard.press('Home')
  let said = await announced(page)
  for (let step = 0; casesIn(said) === 0 && step < 60; step++) {
    await page.keyboard.press('ArrowRight')
    said = await announced(page)
  }
  const cases = casesIn(said)
  expect(cases, `${what}: a point with cases`).toBeGreaterThan(0)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Escalations', level: 1 }).waitFor()
  // One escalation may have several deadlines; every other figure counts escalations.
  const counted = what === 'Deadlines met' ? /^\d+ cases? / : new RegExp(`^${cases} cases? `)
  await page.getByText(counted).first().waitFor()
  await page.evaluate(() => {
    window.history.back()
  })
  await page.getByRole('heading', { name: 'Insights', level: 1 }).waitFor()
  await drawn()
  return true
}

/** How many cases a point says it leads to. */
function casesIn(said: string): number {
  const times = /; (\d+) resolved, (\d+) open$/.exec(said)
  if (times) return Number(times[1]) + Number(times[2])
  return Number(/ (\d+)(?:\. .*)?$/.exec(said)?.[1] ?? 0)
}

test('a bar is pressed with the mouse and shows its cases', async () => {
  await openInsights()
  const { page } = accord
  const [chart] = await charts()
  if (!chart) throw new Error('No chart is drawn')
  const bar = chart.locator('[data-picture="drawing"] g:has(> rect):has(> text)').first()
  const made = (await bar.textContent()) ?? ''
  await bar.click()
  await page.getByRole('heading', { name: 'Escalations', level: 1 }).waitFor()
  await page
    .getByText(new RegExp(`^${made} cases? `))
    .first()
    .waitFor()
})

test('the table of every chart is copied with its figures, and a chart is copied as a picture', async () => {
  const { page, app } = accord
  await openInsights()
  for (const chart of await charts()) {
    await chart.getByRole('listbox').focus()
    const { what, head, rows } = await tableByKey(page, chart)
    await page.keyboard.press('Control+c')
    await expect.poll(clipboardText, { timeout: 5000 }).toContain(head.join('\t'))
    const lines = (await clipboardText()).split('\r\n').map((line) => line.split('\t'))
    expect(lines, what).toEqual([head, ...rows])
  }
  const html = await inMain(app, async ({ clipboard }) => await clipboard.has('text/html'), null)
  expect(html).toBe(true)
  await page.getByRole('button', { name: 'Copy: Who escalates to whom' }).click()
  await page.getByRole('menuitem', { name: 'Copy as a picture' }).click()
  await page.getByText('The picture is copied.').waitFor()
  expect(await inMain(app, async ({ clipboard }) => await clipboard.has('image/png'), null)).toBe(true)
}, 120_000)

test('in publication what is kept back is said to be so, and nothing leads to cases', async () => {
  const { page } = accord
  await openInsights('#/insights?publication=yes')
  await page.getByText(/kept back for publication/).first().waitFor()
  const count = await figures().count()
  for (let at = 0; at < count; at++) {
    const figure = figures().nth(at)
    expect(await figure.getByRole('button', { name: /show the cases/ }).count(), await whatOf(figure)).toBe(0)
    const listbox = figure.getByRole('listbox')
    if ((await listbox.count()) === 0) continue
    await listbox.focus()
    expect(await listbox.getAttribute('aria-label')).not.toContain('Enter')
    const may = sayable(await tableByKey(page, figure))
    for (const one of await walk(page, 25)) expect(may.some((row) => one.startsWith(row)), one).toBe(true)
    await page.keyboard.press('Enter')
    expect(await page.getByRole('heading', { name: 'Insights', level: 1 }).count()).toBe(1)
  }
  await expectAccessible(accord, 'charts for publication')
}, 240_000) // prettier-ignore
