import { describe, expect, test } from 'vitest'
import type { LaunchOptions } from './app'
import { handsOn } from './hands'
import { withAccord } from './with-accord'

describe('C12 computers of other places', () => {
  const read = (options: LaunchOptions) =>
    withAccord(options, async (accord) => {
      const { page } = accord
      const { goTo } = handsOn(accord)
      await page.getByText('Explore with sample data').first().click()
      await page.getByRole('navigation').getByText('Triage').first().waitFor({ timeout: 60_000 })
      const texts: Record<string, string> = {}
      for (const screen of ['Escalations', 'Due', 'Insights', 'Agencies']) {
        await goTo(screen)
        await page.waitForFunction(() => document.querySelector('main [aria-busy="true"]') === null)
        await expect.poll(() => page.getByRole('main').innerText(), { timeout: 20_000 }).toMatch(/\d/)
        await page.waitForTimeout(1500)
        texts[screen] = await page.getByRole('main').innerText()
        const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect([screen, over > 0]).toEqual([screen, false])
      }
      expect(accord.consoleErrors).toEqual([])
      return texts
    })

  test('show the same dates, numbers and order, at twice the size and in other zones', async () => {
    const here = await read({ env: { LANG: 'en_GB.UTF-8', TZ: 'Europe/London' } })
    for (const [lang, zone, scale] of [['de_DE', 'America/Los_Angeles', '2'], ['tr_TR', 'Pacific/Auckland', '1.25']] as const) {
      const more = [`--lang=${lang.slice(0, 2)}`, `--force-device-scale-factor=${scale}`]
      const there = await read({ more, env: { LANG: `${lang}.UTF-8`, LC_ALL: `${lang}.UTF-8`, LANGUAGE: lang, TZ: zone } })
      expect([lang, there]).toEqual([lang, here])
    }
  }, 240_000)
}) // prettier-ignore
