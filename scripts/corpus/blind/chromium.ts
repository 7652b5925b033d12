import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The pages as Chromium prints them. */
export function printedBy(page: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  writeFileSync(join(folder, 'page.html'), page)
  execFileSync('chromium', ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--user-data-dir=${folder}/profile`, `--print-to-pdf=${folder}/page.pdf`, `file://${folder}/page.html`], { stdio: 'ignore', timeout: 120_000 })
  const bytes = readFileSync(join(folder, 'page.pdf'))
  rmSync(folder, { recursive: true, force: true })
  return bytes
} // prettier-ignore
