import { expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { useTheme } from './app'
import { journey } from './journey'

/** Insights over the fictional register: filters, views, comparison, publication, the cross-table and words. */
const { accord, button, goTo, dialog, press, gone, fill, widerThanWindow, picture } = journey(
  'insights',
  20_000,
)

const hash = () => accord.page.evaluate(() => location.hash)
/** Waits for the address to say it. */
const addressSays = (part: string) => expect.poll(hash, { timeout: 10_000 }).toContain(part)
const headline = () => accord.page.locator('p', { hasText: /escalations?, .*by date/ })
const link = (name: string | RegExp) => accord.page.getByRole('link', { name })
const chip = (text: string) => accord.page.getByRole('list', { name: 'Filters that are set' }).getByText(text)
const part = (name: string) => accord.page.getByRole('radio', { name, exact: true }).click()
const back = () => accord.page.evaluate(() => history.back())
/** How many cases the register says it lists. */
const listed = async () => {
  await accord.page.getByRole('heading', { name: 'Escalations', level: 1 }).waitFor()
  const said = await accord.page.getByText(/^\d+ cases? match/).innerText()
  return Number(said.split(' ')[0])
}
async function choose(label: string, ...options: string[]): Promise<void> {
  const { page } = accord
  await button(new RegExp(`${label}$`)).click()
  for (const option of options) await page.getByRole('option', { name: option, exact: true }).click()
  if ((await page.locator('[data-trigger=Select]').count()) > 0) await page.keyboard.press('Escape')
}
async function search(label: string, typed: string, option: string): Promise<void> {
  const { page } = accord
  await button(new RegExp(`${label}$`)).click()
  await page.getByRole('searchbox', { name: `Search: ${label}` }).waitFor()
  await page.keyboard.type(typed)
  await page.getByRole('option', { name: option, exact: true }).click()
  // The first empties the search, the second closes the list.
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
}
/** In both themes for axe, and pictures at the usual width and at twice the size. */
async function look(name: string): Promise<void> {
  const { page } = accord
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' })
  await expectAccessible(accord, name)
  await picture(`insights-${name}`)
  await useTheme(page, 'dark')
  await picture(`insights-${name}-dark`)
  await useTheme(page, 'light')
  await page.setViewportSize({ width: 640, height: 500 })
  await picture(`insights-${name}-200`)
  // Parts of a drawing (their names are in small letters) scroll within their chart.
  // Charts follow the window a moment later.
  await expect
    .poll(async () => (await widerThanWindow()).filter((one) => /^[A-Z]/.test(one)), { message: name })
    .toEqual([])
  await page.setViewportSize({ width: 1280, height: 800 })
}

test('the fictional register is opened, and Insights is about every case', async () => {
  const { page } = accord
  await page.setViewportSize({ width: 1280, height: 800 })
  await button(/Explore with sample data/).click()
  await page.getByRole('heading', { name: 'Triage' }).waitFor({ timeout: 120_000 })
  await goTo('Insights')
  await headline().waitFor()
  expect(await headline().innerText()).toMatch(/^37 escalations, all time, by date raised/)
  await look('charts')
}, 200_000)

test('filters are set one by one, each is in the address, and Back takes the last away', async () => {
  await button('Filters').click()
  await choose('Type of agency', 'Police', 'Housing')
  await addressSays('agencyType=housing&agencyType=police')
  await chip('Housing').waitFor()
  await accord.page.getByRole('radio', { name: 'Made', exact: true }).click()
  await addressSays('side=made')
  await look('filters')
  await search('Agency', 'constab', 'Northmere Constabulary')
  await addressSays('agency=Northmere+Constabulary')
  await chip('Northmere Constabulary').waitFor()
  const withAgency = await headline().innerText()
  expect(withAgency).toMatch(/^6 escalations/)
  await back()
  await chip('Northmere Constabulary').waitFor({ state: 'detached' })
  expect(await hash()).not.toContain('agency=Northmere')
  await button('Remove Made by type of agency: Housing').click()
  await chip('Housing').waitFor({ state: 'detached' })
  expect(await hash()).toContain('agencyType=police')
})

test('a figure leads to its cases, which say what they are and lead back to the same figures', async () => {
  const { page } = accord
  const before = await hash()
  const count = Number((await link(/^\d+ escalations?$/).innerText()).split(' ')[0])
  await link(/^\d+ escalations?$/).click()
  expect(await listed()).toBe(count)
  const behind = page.getByText(/The cases behind/)
  expect(await behind.innerText()).toMatch(/All escalations.*Made by type of agency: Police/s)
  await expectAccessible(accord, 'behind a figure')
  await picture('insights-behind')
  await link('Back to Insights').click()
  await headline().waitFor()
  expect(await hash()).toBe(before)
})

test('filters are saved under a name, chosen again, replaced, removed and put back', async () => {
  const { page } = accord
  await button('Saved views').click()
  await page.getByRole('menuitem', { name: /Save these filters/ }).click()
  await press('Save')
  await dialog().getByText('Give the view a name.').waitFor()
  await fill('Name', 'Police made')
  await look('save-view')
  await press('Save')
  await gone()
  await button('View: Police made').waitFor()
  await button('Clear').click()
  await headline().getByText('37 escalations').waitFor()
  await button('Saved views').click()
  await page.getByRole('menuitem', { name: /Police made/ }).click()
  await button('View: Police made').waitFor()
  expect(await hash()).toContain('agencyType=police&side=made')
  await button(/^Filters/).click()
  await page.getByRole('radio', { name: 'Closed', exact: true }).click()
  await addressSays('status=closed')
  await button('Saved views').click()
  await page.getByRole('menuitem', { name: /Replace or remove/ }).click()
  await look('views')
  await press('Replace Police made by the filters on screen')
  await dialog()
    .getByText(/Status: Closed/)
    .waitFor()
  await press('Remove Police made')
  await dialog().getByText('No view is saved.').waitFor()
  await press('Done')
  await gone()
  await button('Undo').click()
  await button('View: Police made').waitFor()
  await button('Clear').click()
})

test('a period is compared with the one before, and no difference is called more than chance that is not', async () => {
  const { page } = accord
  await choose('Period', 'Other dates')
  const type = async (label: string, digits: string) => {
    await page.getByRole('group', { name: label, exact: true }).getByRole('spinbutton').first().click()
    await page.keyboard.type(digits)
  }
  await type('From', '01102025')
  await type('To', '31032026')
  await addressSays('from=2025-10-01')
  await addressSays('to=2026-03-31')
  await choose('Compare with', 'The period before')
  await addressSays('compare=before')
  const compared = page.getByRole('region', { name: 'Compared with 1 April 2025 to 30 September 2025' })
  const row = compared.getByRole('row', { name: /^All escalations/ })
  await row.first().waitFor()
  const [now = 0, before = 0, change = 0] = (await row.first().getByRole('cell').allInnerTexts()).map(
    (text) => Number(text.replace('−', '-').replace('+', '')),
  )
  expect([now + before, change]).toEqual([37, now - before])
  expect(await row.first().innerText()).toContain('Within chance')
  await compared.getByText(/a difference chance alone can make|as many as/).waitFor()
  await look('compared')
  await row.first().getByRole('link').nth(1).click()
  expect(await listed()).toBe(before)
  await back()
  await row.first().waitFor()
})

test('for publication small counts are not on the screen at all, and nothing leads to cases', async () => {
  const { page } = accord
  await page.getByText('For publication', { exact: true }).click()
  await addressSays('publication=yes')
  await page.getByText('As it may be published').waitFor()
  await page.getByText(/Counts from 1 to 4 are not shown/).waitFor()
  expect(await page.locator('main a[href*="escalations"]').count()).toBe(0)
  // A pressed one is called Chart.
  while ((await button(/^Table/).count()) > 0)
    await button(/^Table/)
      .first()
      .click()
  const shown = await page.locator('main table').evaluateAll((tables) =>
    tables.flatMap((table) => {
      const heads = [...table.querySelectorAll('thead th')].map((head) => head.textContent)
      return [...table.querySelectorAll('tbody tr')].flatMap((row) =>
        [...row.children].map((cell, at) => ({ head: heads[at] ?? '', text: cell.textContent })),
      )
    }),
  )
  const counts = ['Made', 'Received', 'Reached', 'Agreed at', 'Escalations', 'Met', 'Late', 'Unknown', 'Raised', 'This period', 'Other period', 'Blank'] // prettier-ignore
  const found = shown.filter(({ head, text }) => counts.includes(head) && /^\d+$/.test(text))
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter(({ text }) => Number(text) > 0 && Number(text) < 5)).toEqual([])
  expect(shown.filter(({ text }) => text === '[c]').length).toBeGreaterThan(10)
  await page.getByText('Times by agency, ground or stage are not for publication.').waitFor()
  await look('publication')
  await part('Words')
  await page.getByText('What was written is not for publication').waitFor()
  await part('Cross-table')
  await page.getByRole('table').waitFor()
  expect(await page.getByRole('table').getByRole('link').count()).toBe(0)
  const cells = await page.getByRole('table').getByRole('cell').allTextContents()
  expect(cells.filter((text) => /^[1-4]$/.test(text))).toEqual([])
  await look('cross-table-publication')
  await page.getByText('For publication', { exact: true }).click()
})

test('any two dimensions are set against each other, and a cell leads to as many cases as it says and back', async () => {
  const { page } = accord
  await button('Clear').click()
  await choose('Rows', 'Theme')
  await choose('Columns', 'Rung reached')
  await addressSays('rows=theme')
  await addressSays('columns=rungReached')
  await button('Swap').click()
  await page.getByRole('columnheader', { name: 'Rung reached' }).waitFor()
  const cell = page.getByRole('table').getByRole('cell').getByRole('link').nth(3)
  const count = Number(await cell.innerText())
  const name = (await cell.getAttribute('aria-label')) ?? ''
  await look('cross-table')
  const before = await hash()
  await cell.click()
  expect(await listed()).toBe(count)
  await page
    .getByText(name.replace(/^\d+, /, ''))
    .first()
    .waitFor()
  await link('Back to Insights').click()
  await page.getByRole('table').waitFor()
  expect(await hash()).toBe(before)
  await choose('Columns', 'Rung reached')
  await page.getByText('Both sides are the same').waitFor()
})

test('what was written is searched by words in any of their forms, among the cases of the filters only', async () => {
  const { page } = accord
  await part('Words')
  const words = page.getByRole('searchbox', { name: 'Words to look for' })
  await words.fill('agreeing')
  await words.press('Enter')
  await addressSays('words=agreeing')
  const hits = page.getByRole('list', { name: 'Cases found' }).getByRole('listitem')
  await hits.first().waitFor()
  const total = Number((await page.getByRole('heading', { name: /^\d+ cases?$/ }).innerText()).split(' ')[0])
  expect(await hits.count()).toBe(total)
  const marked = await page.locator('mark').allInnerTexts()
  expect(marked.length).toBeGreaterThan(0)
  expect(marked.filter((text) => !/^agree/i.test(text))).toEqual([])
  await look('words')
  await button(/^Filters/).click()
  await choose('Type of agency', 'Police')
  await chip('Police').waitFor()
  await page.getByRole('heading', { name: new RegExp(`^(?!${total} )\\d+ cases?$`) }).waitFor()
  await link(/^ACC-/).first().click()
  await page
    .getByText('As received')
    .or(page.getByRole('link', { name: 'Back' }))
    .first()
    .waitFor()
  await back()
  await hits.first().waitFor()
  expect(accord.consoleErrors).toEqual([])
})
