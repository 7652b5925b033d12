import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchAccord, type RunningAccord } from './app'

let accord: RunningAccord
const folder = mkdtempSync(join(tmpdir(), 'accord-paper-'))
beforeAll(async () => {
  accord = await launchAccord()
})
afterAll(async () => {
  await accord.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the board report is printed to a tagged PDF with its marking, by the app itself', async () => {
  await accord.page.getByText('Explore with sample data').first().click()
  await accord.page.getByText('Triage').first().waitFor({ timeout: 60_000 })
  const path = join(folder, 'board.pdf')
  const filter = { from: null, to: null, by: 'raised' as const }
  const reply = await accord.page.evaluate(
    ([to, of]) => window.accord.call('reports.board', { path: to, filter: of, publication: false }),
    [path, filter] as const,
  )
  expect(reply).toMatchObject({ ok: true })
  const pdf = readFileSync(path, 'latin1')
  expect(pdf.slice(0, 5)).toBe('%PDF-')
  expect(pdf).toContain('/MarkInfo')
  expect(pdf).toContain('/StructTreeRoot')
}, 120_000)
