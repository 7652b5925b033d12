import type { Locator, Page } from 'playwright-core'

/** The table of a chart as it stands on the screen. */
export interface ShownTable {
  readonly what: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The point of the focused chart that is read out. */
export async function announced(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant')
    return id ? (document.getElementById(id)?.textContent ?? '') : ''
  })
}

/** What a chart measures: the line above its finding. */
export const whatOf = (figure: Locator): Promise<string> =>
  figure.locator('[data-picture="what"]').innerText()

/** Turns the focused chart to its table with the key for it, reads the table, and turns it back. */
export async function tableByKey(page: Page, figure: Locator): Promise<ShownTable> {
  await page.keyboard.press('t')
  await figure.getByRole('table').waitFor()
  const shown = await figure.getByRole('table').evaluate((table) => ({
    head: [...table.querySelectorAll('thead th')].map((cell) => cell.textContent.trim()),
    rows: [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    ),
  }))
  await page.keyboard.press('t')
  await figure.getByRole('listbox').waitFor()
  return { what: await whatOf(figure), ...shown }
}

/** Everything that may be read out at the points of a chart, as its table has it. */
export function sayable({ what, head, rows }: ShownTable): string[] {
  const aloud = (text = '') => (text === '[c]' ? 'kept back' : text === '' ? 'not given' : text)
  if (what.startsWith('Share of escalations still unresolved'))
    return rows.map(
      ([day, share, low, high]) =>
        `After ${aloud(day)} working days: still unresolved ${aloud(share)}, 95% interval ${aloud(low)} to ${aloud(high)}`,
    )
  if (what.startsWith('Time to resolution in working days, by'))
    return rows.map(
      ([name, resolved, open, median, low, high]) =>
        `${name ?? ''}: median ${aloud(median)}, 95% interval ${aloud(low)} to ${aloud(high)}; ${aloud(resolved)} resolved, ${aloud(open)} open`,
    )
  const named = what === 'Who escalates to whom' ? ' to ' : what.startsWith('Time in each stage') ? ', ' : null
  const byAgency = /received, by agency$/.test(what)
  return rows.flatMap((row) => {
    const name = named === null ? (row[0] ?? '') : row.slice(0, 2).join(named)
    const from = named !== null || byAgency ? 2 : 1
    return row.slice(from).map((text, at) => `${name}: ${head[from + at] ?? ''} ${aloud(text)}`)
  })
} // prettier-ignore

/** Presses an arrow key from point to point and says what was read out, up to so many points, and at the last one. */
export async function walk(page: Page, most: number): Promise<string[]> {
  const said: string[] = []
  await page.keyboard.press('Home')
  for (let at = 0; at < most; at++) {
    const now = await announced(page)
    if (now === said.at(-1)) return said
    said.push(now)
    await page.keyboard.press('ArrowRight')
  }
  await page.keyboard.press('End')
  said.push(await announced(page))
  return said
}
