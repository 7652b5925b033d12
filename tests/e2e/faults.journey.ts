import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { launchArguments, launchEnvironment } from '../../scripts/electron/launch-arguments.mjs'
import { findRuntime } from '../../scripts/electron/runtime.mjs'
import { agencies, staff } from '../../scripts/samples/agencies'
import { sampleCases } from '../../scripts/samples/cases'
import { searchFor } from '../support/planted'
import { expectAccessible } from './accessibility'
import { answerDialogs, inMain } from './app'
import { createRegister } from './create-register'
import { handsOn } from './hands'
import { withAccord } from './with-accord'

const place = mkdtempSync(join(tmpdir(), 'accord-faults-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))

const project = join(import.meta.dirname, '../..')

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))

describe('a register whose passphrase and recovery key are both lost, in a folder that is synchronised', () => {
  const profile = join(place, 'profile')
  const folder = join(place, 'OneDrive - Northmere Council', 'register')
  const digests = () =>
    Object.fromEntries(
      ['register.db', 'keys.json', 'keys.backup.json'].map((name) => [name, createHash('sha256').update(readFileSync(join(folder, name))).digest('hex')]),
    ) // prettier-ignore

  test('B15 the set-up warns of the folder', async () => {
    mkdirSync(folder, { recursive: true })
    await withAccord({ userData: profile }, async (accord) => {
      const { page } = accord
      const { button, picture } = handsOn(accord)
      await answerDialogs(accord.app, { open: [folder] })
      await button(/Create a register/).click()
      await button('Choose a folder').click()
      await page.getByText(/is kept on several computers by OneDrive/).waitFor()
      await expectAccessible(accord, 'set-up with a warning')
      await picture('shared-place')
      await button('Back').click()
      await createRegister(accord, 'Northmere Safeguarding Adults Board', folder)
      expect(accord.consoleErrors).toEqual([])
    })
  })

  test('D03 nothing opens it, it is said that nothing was deleted, and every file stays as it was', async () => {
    const before = digests()
    await withAccord({ userData: profile }, async (accord) => {
      const { page } = accord
      const { button } = handsOn(accord)
      await page.getByLabel('Passphrase', { exact: true }).fill('not the words at all')
      await button('Unlock').click()
      await page.getByText(/does not open this register. Nothing has been changed or deleted/).waitFor()
      await button(/Use the recovery key/).click()
      await page.getByLabel('Recovery key').fill('AAAAA-BBBBB-CCCCC-DDDDD-EEEEE-FFFFF-GGGGG-HHHHH')
      await button('Unlock').click()
      await page.getByText(/not a complete recovery key|not the one of this register/).waitFor()
      await page.getByText(/If both are lost/).waitFor()
      await expectAccessible(accord, 'both lost')
      expect(await page.getByRole('navigation').count()).toBe(0)
    })
    expect(digests()).toEqual(before)
  })

  test('B16 other versions of its files are named above every screen until that has been read', async () => {
    writeFileSync(join(folder, 'register-DESKTOP7.db'), 'another version')
    await withAccord({ userData: profile }, async (accord) => {
      const { page } = accord
      const { button, picture } = handsOn(accord)
      await page.getByLabel('Passphrase', { exact: true }).fill('lantern orchard bicycle thunder')
      await button('Unlock').click()
      await page.getByText(/other versions of its files: register-DESKTOP7\.db/).waitFor()
      await page.getByText(/is kept on several computers by OneDrive/).waitFor()
      await expectAccessible(accord, 'warnings')
      await picture('opening-warnings')
      await button('Understood').first().click()
      await button('Understood').click()
      expect(await page.getByText(/several computers/).count()).toBe(0)
    })
  })
})

describe('what is left on the computer', () => {
  test('E01, E02 no name of a case is in the profile, in caches, temporary files or lists of recent files', async () => {
    const home = join(place, 'home')
    const [temporary, profile] = [join(home, 'tmp'), join(home, 'profile')]
    for (const folder of [temporary, profile]) mkdirSync(folder, { recursive: true })
    const env = { HOME: home, TMPDIR: temporary, XDG_CONFIG_HOME: join(home, 'config'), XDG_CACHE_HOME: join(home, 'cache'), XDG_DATA_HOME: join(home, 'data') } // prettier-ignore
    const phrases = [
      ...sampleCases.flatMap((c) => [c.person, c.record, c.reason, c.sought, c.born]),
      ...Object.values(staff).flatMap((people) => people.map(({ name }) => name)),
      ...Object.values(agencies).map(({ name }) => name),
    ].filter((phrase) => phrase.length >= 8)
    const plantedIn = searchFor([...new Set(phrases)])
    const found: string[] = []
    const sweep = () => {
      const files = filesIn(home)
      for (const path of files) for (const phrase of plantedIn(readFileSync(path))) found.push(`${path.slice(home.length)}: ${phrase}`)
      return files.map((path) => path.slice(home.length))
    } // prettier-ignore
    await withAccord({ userData: profile, env }, async (accord) => {
      const { page } = accord
      const { goTo } = handsOn(accord)
      await page.getByText('Explore with sample data').first().click()
      await page.getByRole('navigation').getByText('Triage').first().waitFor({ timeout: 60_000 })
      await goTo('Escalations')
      await page
        .getByRole('searchbox')
        .first()
        .fill(sampleCases[0]?.person ?? '')
      await page.getByRole('row').nth(1).click()
      await page.getByRole('heading', { name: 'Documents' }).or(page.getByText('Timeline')).first().waitFor()
      for (const screen of ['Due', 'Chair', 'Insights', 'Agencies']) await goTo(screen)
      sweep()
      // A screen that crashes leaves no dump of what was on it.
      const pid = await inMain(accord.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0, null) // prettier-ignore
      process.kill(pid, 'SIGSEGV')
      await expect.poll(() => inMain(accord.app, ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0, null), { timeout: 20_000 }).not.toBe(pid) // prettier-ignore
    })
    const files = sweep()
    expect(found).toEqual([])
    expect(files.some((name) => name.startsWith('/profile/'))).toBe(true)
    expect(files.filter((name) => /recently-used|\.dmp$|\.bdic$/.test(name))).toEqual([])
  }, 180_000)
})

describe('G10 a window left open over midnight', () => {
  test('asks what is due again when another day has begun', async () => {
    await withAccord({}, async (accord) => {
      const { page, app } = accord
      const { goTo } = handsOn(accord)
      await page.getByText('Explore with sample data').first().click()
      await page.getByRole('navigation').getByText('Triage').first().waitFor({ timeout: 60_000 })
      await goTo('Due')
      await page.getByRole('main').getByText(/overdue/).first().waitFor() // prettier-ignore
      await inMain(
        app,
        ({ ipcMain }) => {
          const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
          if (!(handlers instanceof Map)) throw new Error('This Electron keeps its handlers elsewhere')
          const answer: unknown = handlers.get('accord:call')
          if (typeof answer !== 'function' || Reflect.has(globalThis, 'asked')) return
          const asked: unknown[] = []
          Reflect.set(globalThis, 'asked', asked)
          handlers.set('accord:call', (...given: unknown[]): unknown => {
            asked.push(given[1])
            const answered: unknown = Reflect.apply(answer, undefined, given)
            return answered
          })
        },
        null,
      )
      const asked = () => inMain(app, () => String(Reflect.get(globalThis, 'asked')), null)
      await page.waitForTimeout(21_000)
      expect(await asked()).not.toContain('due.list')
      await page.evaluate(() => {
        const now = Date.now.bind(Date)
        Date.now = () => now() + 86_400_000
      })
      // It looks every twenty seconds; no timer is slept until midnight.
      await expect.poll(asked, { timeout: 25_000 }).toContain('due.list')
    })
  }, 120_000)
})

describe('C01 two starts at once', () => {
  /** ACCORD_PAIRS=100 for the long run. */
  const pairs = Number(process.env['ACCORD_PAIRS'] ?? 3)
  test(
    `${pairs} times within 50 ms, one stays and the other ends`,
    async () => {
      const { executable } = await findRuntime()
      for (let pair = 0; pair < pairs; pair += 1) {
        const profile = join(place, `pair-${pair}`)
        mkdirSync(profile)
        const start = () => {
          const child = spawn(executable, launchArguments(project, [`--user-data-dir=${profile}`]), { env: launchEnvironment(), stdio: 'ignore' }) // prettier-ignore
          const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
          return { child, ended, isRunning: () => child.exitCode === null && child.signalCode === null }
        }
        const first = start()
        await new Promise((later) => setTimeout(later, (pair * 17) % 50))
        const second = start()
        await Promise.race([first.ended, second.ended])
        // Long enough for the other to end as well, were it to.
        await new Promise((later) => setTimeout(later, 1500))
        expect([first, second].filter((one) => one.isRunning())).toHaveLength(1)
        for (const { child, ended, isRunning } of [first, second]) {
          if (isRunning()) child.kill('SIGTERM')
          await ended
        }
      }
    },
    60_000 + pairs * 20_000,
  )
})

describe('C09 without a graphics card or a screen', () => {
  test('it draws in software where the card and its stand-in are switched off', async () => {
    const { executable } = await findRuntime()
    expect(executable).not.toBe('')
    await withAccord({ more: ['--disable-gpu', '--disable-software-rasterizer'], env: { WAYLAND_DISPLAY: 'wayland-none' } }, async ({ page }) => {
      await page.getByText('Create a register').first().waitFor()
      const drawn = await page.screenshot()
      expect(drawn.length).toBeGreaterThan(5000)
    }) // prettier-ignore
  })

  test('with no screen at all it ends at once instead of waiting unseen', async () => {
    const { executable } = await findRuntime()
    const env = launchEnvironment({ DISPLAY: '', WAYLAND_DISPLAY: '' })
    const child = spawn(executable, launchArguments(project, [`--user-data-dir=${join(place, 'no-screen')}`]), { env, stdio: 'ignore' }) // prettier-ignore
    await new Promise((ended) => child.once('exit', ended))
    expect(child.exitCode).not.toBe(0)
  }, 30_000)
})
