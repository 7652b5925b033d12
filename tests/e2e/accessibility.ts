import { AxeBuilder } from '@axe-core/playwright'
import { expect } from 'vitest'
import { useTheme, type RunningAccord, type Theme } from './app'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Fails, naming rule and elements, when axe finds anything on the present screen in either theme. */
export async function expectAccessible(accord: RunningAccord, screen: string): Promise<void> {
  for (const theme of ['light', 'dark'] satisfies Theme[]) {
    await useTheme(accord.page, theme)
    expect(await violations(accord), `${screen}, ${theme} theme`).toEqual([])
  }
  await useTheme(accord.page, 'light')
}

async function violations({ page }: RunningAccord): Promise<string[]> {
  // Legacy mode: Electron cannot open the extra page axe would otherwise use.
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).withTags(rules).analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)
}
