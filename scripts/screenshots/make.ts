import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { launchAccord, screenshot, useTheme } from '../../tests/e2e/app'

/** Takes a picture of every screen with the sample data, for the README and the user guide. */
const folder = resolve(process.env['ACCORD_SCREENSHOTS'] ?? 'docs/screenshots')
const accord = await launchAccord()
const { page } = accord

async function take(name: string): Promise<void> {
  await page.waitForTimeout(400)
  await screenshot(page, join(folder, `${name}.png`))
}

async function goTo(name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
}

/** Insights at an address: what it shows is all in it. */
async function insights(address: string, name: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = `#/insights?${to}`
  }, address)
  await page.getByRole('heading', { name: 'Insights', level: 1 }).waitFor()
  await page.waitForTimeout(1500)
  await take(name)
}

/** One chart on its own. */
async function chart(what: string, name: string): Promise<void> {
  const figure = page.getByRole('figure').filter({ hasText: what }).first()
  await figure.scrollIntoViewIfNeeded()
  await page.waitForTimeout(400)
  await figure.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}

await mkdir(folder, { recursive: true })
await page.getByText('Explore with sample data').waitFor()
await take('start')
await page.getByRole('button', { name: /Explore with sample data/ }).click()
await page.getByRole('heading', { name: 'Triage' }).waitFor({ timeout: 90_000 })
await page.getByText('As received').waitFor()
await take('triage')
await goTo('Escalations')
await take('escalations')
await page.getByRole('row').filter({ hasText: 'Linus Abernathy' }).first().click()
await page.getByRole('heading', { name: 'Linus Abernathy' }).waitFor()
await take('case')
for (const name of ['Due', 'Chair', 'Returns', 'Insights', 'Reports', 'Agencies', 'Settings']) {
  await goTo(name)
  await take(name.toLowerCase())
}
await page.getByRole('button', { name: 'Read the protocol' }).click()
await page.getByRole('heading', { name: /Northmere/, level: 1 }).waitFor()
await take('protocol')
await insights('part=cross-table&rows=theme&columns=rungReached', 'insights-cross-table')
await insights('part=words&words=visit', 'insights-words')
await insights('from=2025-10-01&to=2026-03-31&compare=before', 'insights-compared')
await insights('publication=yes', 'insights-publication')
await goTo('Insights')
await useTheme(page, 'dark')
await take('insights-dark')
await chart('Deadlines met', 'chart-dark')
await useTheme(page, 'light')
await page.evaluate(() => {
  document.documentElement.style.filter = 'grayscale(1)'
})
await chart('Deadlines met', 'chart-grey')
await page.evaluate(() => {
  document.documentElement.style.filter = ''
})
await useTheme(page, 'dark')
await goTo('Triage')
await page.getByText('As received').waitFor()
await take('triage-dark')
await accord.close()
process.exit(0)
