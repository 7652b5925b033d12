import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { launchArguments, launchEnvironment } from '../../scripts/electron/launch-arguments.mjs'
import { findRuntime } from '../../scripts/electron/runtime.mjs'

export interface LaunchOptions {
  /** The folder that stands for the user's profile. A new one, removed at the end, unless given. */
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
  /**
   * Whether dialogs and notices come and go with movement, as they do unless the user's system asks for none. Without it
   * a test can say where a thing stands: it does not stand elsewhere a frame later.
   */
  readonly moving?: boolean
  /** Switches for Chromium. */
  readonly more?: readonly string[]
}

export interface RunningAccord {
  readonly app: ElectronApplication
  readonly page: Page
  /** Everything the screens wrote to the console as an error, content-policy violations included. */
  readonly consoleErrors: readonly string[]
  close(): Promise<void>
}

const project = resolve(import.meta.dirname, '../..')
/** Playwright's own start-up module: it holds the app back until Playwright listens. Without it some starts hang. */
const holdBack = join(
  dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')),
  'lib/server/electron/loader.js',
)

/** Starts the built app with a profile of its own and waits for its window. */
export async function launchAccord(options: LaunchOptions = {}): Promise<RunningAccord> {
  const profile = options.userData ?? (await mkdtemp(join(tmpdir(), 'accord-profile-')))
  const { executable } = await findRuntime()
  const still = options.moving ? [] : ['--force-prefers-reduced-motion']
  const app = await _electron.launch({
    executablePath: executable,
    args: [
      '-r',
      holdBack,
      ...launchArguments(project, [`--user-data-dir=${profile}`, ...still, ...(options.more ?? [])]),
    ],
    timeout: 60_000,
    env: launchEnvironment(options.env),
  })
  const page = await app.firstWindow()
  const consoleErrors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') consoleErrors.push(message.text())
  })
  page.on('pageerror', (error) => {
    consoleErrors.push(error.message)
  })
  await page.waitForLoadState('load')
  const close = async () => {
    await app.close()
    if (options.userData === undefined) await rm(profile, { recursive: true, force: true })
  }
  return { app, page, consoleErrors, close }
}

export interface DialogAnswers {
  /** What the next "open" dialogs answer. */
  readonly open?: readonly string[]
  /** What the next "save" dialogs answer. */
  readonly save?: string
}

/**
 * Runs a function in the main process. V8 now and then drops the answer of such a call ("garbage collected"); then it
 * is run again, so it must be one that may run twice.
 */
export async function inMain<R, A>(
  app: ElectronApplication,
  work: Parameters<typeof app.evaluate<R, A>>[0],
  given: A,
): Promise<R> {
  for (let tries = 1; ; tries++) {
    try {
      return await app.evaluate<R, A>(work, given)
    } catch (error) {
      if (tries === 10 || !(error instanceof Error && error.message.includes('garbage collected')))
        throw error
    }
  }
}

/** Answers the operating system's file dialogs, which no test can click. */
export async function answerDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await inMain(
    app,
    ({ dialog }, given: DialogAnswers) => {
      if (given.open) {
        const filePaths = [...given.open]
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
      }
      if (given.save !== undefined) {
        const filePath = given.save
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
      }
    },
    answers,
  )
}

export type Theme = 'light' | 'dark'

/** Shows the screens in a theme, as the operating system's setting would. */
export async function useTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMedia({ colorScheme: theme })
}

/** Saves what the window shows as a PNG. */
export async function screenshot(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, animations: 'disabled' })
}
