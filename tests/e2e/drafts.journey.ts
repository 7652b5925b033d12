import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { expectAccessible } from './accessibility'
import { answerDialogs, inMain } from './app'
import { createRegister, passphrase } from './create-register'
import { stageOneForm } from './hertfordshire-form'
import { journey } from './journey'

/** What is typed in triage survives a lock, however it comes about, and the crash of a screen. */
const { place, accord, button, goTo, picture } = journey('drafts', 20_000)
const field = (label: string) => accord.page.locator('[data-field]', { hasText: label }).first()
/** Long enough for what was typed to be kept: somebody who locks the computer has stopped typing. */
const aMoment = () => accord.page.waitForTimeout(1000)

async function unlock(): Promise<void> {
  const { page } = accord
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await button('Unlock').click()
  await goTo('Triage')
}
/** The screen asks for the passphrase, shows nothing of the register, and the window is called Accord. */
async function expectLocked(): Promise<void> {
  const { page } = accord
  await page.getByLabel('Passphrase', { exact: true }).waitFor({ timeout: 30_000 })
  const shown = await page.locator('body').innerText()
  expect(shown).not.toMatch(/Pettifer|Ashcombe|Triage/)
  expect(await page.locator('[data-field], table').count()).toBe(0)
  const title = ({ BrowserWindow }: typeof import('electron')) => BrowserWindow.getAllWindows()[0]?.getTitle()
  expect(await inMain(accord.app, title, null)).toBe('Accord')
}

test('C07 D13 what was typed is there again after the computer was locked', async () => {
  const { app, page } = accord
  await createRegister(accord, 'Hertfordshire Safeguarding Adults Board', join(place, 'register'))
  const form = join(place, 'Monitoring form.docx')
  await writeFile(form, await stageOneForm('Rosalind Petifer', '17 April 2025'))
  await answerDialogs(app, { open: [form] })
  await button('Import files').click()
  await button('Choose files').click()
  await button('Go to Triage').click()
  await page.locator('[data-field="subject.name"]').click()
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Rosalind Pettifer')
  await button('Save').click()
  await field('Rosalind Pettifer').getByText('Corrected').waitFor()
  await page.locator('[data-field="concern.summary"]').click()
  const words = page.locator('textarea').first()
  await words.fill('The ward would not say when, and Mrs Ashcombe has asked tw')
  await aMoment()
  await inMain(app, ({ powerMonitor }) => void powerMonitor.emit('lock-screen'), null)
  await expectLocked()
  await expectAccessible(accord, 'locked')
  await unlock()
  await field('Rosalind Pettifer').getByText('Corrected').waitFor()
  expect(await words.inputValue()).toBe('The ward would not say when, and Mrs Ashcombe has asked tw')
  await page.getByText('What was typed into it has not been accepted yet.').waitFor()
  await picture('draft-after-lock')
})

test('D13 the register locks when the computer goes to sleep', async () => {
  await inMain(accord.app, ({ powerMonitor }) => void powerMonitor.emit('suspend'), null)
  await expectLocked()
  await unlock()
})

test('D13 the register locks when nobody has used the window for as long as the settings say', async () => {
  const { app, page } = accord
  const later = (minutes: number) =>
    inMain(
      app,
      (_, given: number) => {
        const known: unknown = Reflect.get(globalThis, 'realNow')
        const real = typeof known === 'function' ? known : performance.now.bind(performance)
        Reflect.set(globalThis, 'realNow', real)
        performance.now = () => Number(Reflect.apply(real, performance, [])) + given * 60_000
      },
      minutes,
    )
  await page.mouse.move(300, 300)
  await later(9)
  // The time since the last use is looked at every fifteen seconds.
  await page.waitForTimeout(16_000)
  expect(await page.getByRole('heading', { name: 'Triage' }).count()).toBe(1)
  await later(11)
  await expectLocked()
  await later(0)
  await unlock()
})

test('Ctrl+L keeps the last letter typed before it', async () => {
  const { page } = accord
  const words = page.locator('textarea').first()
  await words.fill('The ward would not say when, and Mrs Ashcombe has asked twice.')
  await page.keyboard.press('Control+l')
  await expectLocked()
  await unlock()
  expect(await words.inputValue()).toBe('The ward would not say when, and Mrs Ashcombe has asked twice.')
  await words.press('Control+Enter')
  await field('asked twice.').getByText('Corrected').waitFor()
})

test('C04 what was typed is there again after the screen has crashed', async () => {
  const { app, page } = accord
  await page.locator('[data-field="subject.name"]').click()
  await page.getByRole('textbox', { name: 'Name' }).first().fill('Rosalind Pettifer-Vane')
  await aMoment()
  const screen = () =>
    inMain(
      app,
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
      null,
    )
  const crashed = await screen()
  process.kill(crashed, 'SIGKILL')
  await expect.poll(async () => ![0, crashed].includes(await screen()), { timeout: 10_000 }).toBe(true)
  const shown = () =>
    inMain(
      app,
      async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        if (!contents || contents.isCrashed() || contents.isLoading()) return ''
        const words: unknown = await contents.executeJavaScript(
          `[document.body.innerText, ...[...document.querySelectorAll('input, textarea')].map((box) => box.value)].join('\\n')`,
        )
        return String(words)
      },
      null,
    )
  await expect.poll(shown, { timeout: 20_000, interval: 500 }).toContain('Pettifer-Vane')
  expect(await shown()).toContain('asked twice.')
})
