import { copyFile, mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { answerDialogs, launchAccord, screenshot } from '../../tests/e2e/app'
import { createRegister } from '../../tests/e2e/create-register'

/** Takes a picture of the page of a PDF beside its reading, which the sample data has none of. */
const folder = resolve(process.env['ACCORD_SCREENSHOTS'] ?? 'docs/screenshots')
const form = 'tests/fixtures/corpus/documents/hertfordshire.web-record.pdf'
const place = await mkdtemp(join(tmpdir(), 'accord-screenshots-'))
const accord = await launchAccord()
const { app, page } = accord

await mkdir(folder, { recursive: true })
await copyFile(form, join(place, 'Escalation form.pdf'))
await createRegister(accord, 'Hertfordshire Safeguarding Adults Board', join(place, 'register'))
await answerDialogs(app, { open: [join(place, 'Escalation form.pdf')] })
await page.getByRole('button', { name: 'Import files' }).click()
await page.getByRole('button', { name: 'Choose files' }).click()
await page.getByRole('button', { name: 'Go to Triage' }).click()
await page.getByRole('img', { name: /^Page 1 of/ }).waitFor({ timeout: 30_000 })
await page.locator('[data-field="receivingManager.agency"]').hover()
await page.waitForTimeout(1500)
await screenshot(page, join(folder, 'triage-page.png'))
await accord.close()
await rm(place, { recursive: true, force: true })
process.exit(0)
