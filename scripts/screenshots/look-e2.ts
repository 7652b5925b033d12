import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchAccord, useTheme } from '../../tests/e2e/app'
import { createRegister } from '../../tests/e2e/create-register'
import { stageOneForm } from '../../tests/e2e/hertfordshire-form'
import { answerDialogs } from '../../tests/e2e/app'
const out = '/tmp/e2/shots'
await mkdir(out, { recursive: true })
const accord = await launchAccord()
const { page, consoleErrors, close, app } = accord
const size = (w: number, h: number) => app.evaluate(({ BrowserWindow }, [w, h]) => { const b = BrowserWindow.getAllWindows()[0]!; b.setMinimumSize(300, 300); b.setContentSize(w!, h!) }, [w, h])
await size(1280, 800)
const shot = async (name: string) => { await page.waitForTimeout(500); await page.screenshot({ path: join(out, `${name}.png`) }) }
await createRegister(accord, 'Hertfordshire Safeguarding Adults Board', '/tmp/e2/register-' + Date.now())
const press = (n: string | RegExp) => page.getByRole('button', { name: n }).first().click()
await writeFile('/tmp/e2/form.docx', await stageOneForm('Rosalind Pettifer', '19 November 2026'))
await answerDialogs(app, { open: ['/tmp/e2/form.docx'] })
await press('Import files'); await press('Choose files'); await press('Go to Triage'); await press(/^Accept new/)
await page.getByText(/Accepted as/).waitFor()
const go = (n: RegExp) => page.getByRole('navigation').getByRole('link', { name: n }).click()
await go(/Due/); await shot('due-calm')
await size(640, 800); await shot('due-640'); await useTheme(page, 'dark'); await shot('due-640-dark'); await useTheme(page, 'light'); await size(1280, 800)
await page.locator('[data-due]').first().click(); await page.waitForTimeout(800)
await press('More'); await shot('case-menu'); await page.keyboard.press('Escape')
await press(/^Why this date/); await press('What it does not allow now'); await shot('case-open')
await press('Move to a stage'); await shot('advance')
await page.getByRole('dialog').getByRole('button', { name: /Stage entered/ }).click(); await shot('advance-list'); await page.keyboard.press('Escape')
await press('Move the case'); await page.getByRole('dialog').waitFor({ state: 'detached' })
await press(/^Bring forward/); await shot('bring-forward')
const seg = page.getByRole('dialog').getByRole('spinbutton').first(); await seg.click(); await page.keyboard.type('25112026')
await page.getByRole('dialog').getByLabel(/protects/).fill('The ward means to discharge on the 26th.')
await press('Bring it forward'); await page.waitForTimeout(800)
await size(640, 800); await shot('case-640'); await page.getByRole('heading', { name: 'Deadlines' }).scrollIntoViewIfNeeded(); await shot('case-640-clocks'); await size(1280, 800)
await press(/^Why this date/); await shot('case-amended'); await useTheme(page, 'dark'); await shot('case-amended-dark'); await useTheme(page, 'light')
await page.getByRole('link', { name: 'Read the protocol' }).click(); await page.waitForTimeout(600); await size(640, 800); await shot('protocol-640'); await size(1280, 800)
await go(/Settings/); await page.waitForTimeout(500); await press('Choose another'); await shot('choose'); await page.keyboard.press('Escape')
await go(/Due/); await page.waitForTimeout(500)
const pdf = await app.evaluate(async ({ BrowserWindow }) => (await BrowserWindow.getAllWindows()[0]!.webContents.printToPDF({ preferCSSPageSize: true })).toString('base64'))
await writeFile('/tmp/e2/due.pdf', Buffer.from(pdf, 'base64'))
console.log(consoleErrors)
await close()
process.exit(0)
