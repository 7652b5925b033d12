import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { launchAccord, useTheme } from '../../tests/e2e/app'
const out = '/tmp/e2/shots'
await mkdir(out, { recursive: true })
const { page, consoleErrors, close, app } = await launchAccord()
const size = (w: number, h: number, zoom = 1) =>
  app.evaluate(
    ({ BrowserWindow }, [w, h, z]) => {
      const b = BrowserWindow.getAllWindows()[0]!
      b.setContentSize(w!, h!)
      b.webContents.setZoomFactor(z!)
    },
    [w, h, zoom],
  )
await size(1280, 800)
const shot = async (name: string) => {
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(out, `${name}.png`) })
}
await page.getByRole('button', { name: /sample/i }).click()
await page.getByRole('navigation').first().waitFor({ timeout: 90000 })
await page.waitForTimeout(2500)
await page
  .getByRole('button', { name: /Accept.*clear/i })
  .first()
  .click()
  .catch(() => console.log('no accept clear'))
await page.waitForTimeout(3000)
await page.getByRole('link', { name: /Due/ }).click()
await shot('due')
await useTheme(page, 'dark')
await shot('due-dark')
await useTheme(page, 'light')
await size(1280, 800, 2)
await shot('due-200')
await size(1280, 800)
await page.locator('[data-due]').first().click()
await page.waitForTimeout(800)
await shot('case')
const why = page.getByRole('button', { name: /Why this date/ }).first()
if (await why.count()) {
  await why.click()
  await why.scrollIntoViewIfNeeded()
  await shot('case-why')
}
await page.getByRole('button', { name: 'More' }).click()
await shot('case-menu')
await page.keyboard.press('Escape')
await page
  .getByRole('button', { name: 'Move to a stage' })
  .first()
  .click()
  .catch(() => {})
await shot('advance')
await page.keyboard.press('Escape')
await page.getByRole('button', { name: 'Record what happened' }).first().click()
await shot('record')
await page.keyboard.press('Escape')
await size(1280, 800, 2)
await shot('case-200')
await size(1280, 800)
await useTheme(page, 'dark')
await shot('case-dark')
await useTheme(page, 'light')
await page.getByRole('link', { name: 'Read the protocol' }).click()
await page.waitForTimeout(800)
await shot('protocol')
await page.evaluate(() =>
  document.querySelector('h1')!.closest('header')!.nextElementSibling!.scrollTo(0, 600),
)
await shot('protocol-2')
await size(1280, 800, 2)
await shot('protocol-200')
await size(1280, 800)
await page.getByRole('link', { name: /Settings/ }).click()
await page.waitForTimeout(600)
await page.getByText('Load a newer list').scrollIntoViewIfNeeded()
await shot('settings')
await page.getByRole('link', { name: /^Due/ }).click()
await page.waitForTimeout(500)
await page.emulateMedia({ media: 'print' })
await shot('due-print')
const pdf = await app.evaluate(async ({ BrowserWindow }) =>
  (
    await BrowserWindow.getAllWindows()[0]!.webContents.printToPDF({
      preferCSSPageSize: true,
      displayHeaderFooter: false,
    })
  ).toString('base64'),
)
await (await import('node:fs/promises')).writeFile('/tmp/e2/due.pdf', Buffer.from(pdf, 'base64'))
console.log(consoleErrors)
await close()
process.exit(0)
