import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { launchArguments, launchEnvironment } from '../../scripts/electron/launch-arguments.mjs'
import { findRuntime } from '../../scripts/electron/runtime.mjs'

export interface LaunchOptions {
  /** The folder that stands for the user's profile. A new one, removed at the end, unless given. */
  readonly userData?: string
  readonly env?: Readonly<Record<string, string>>
}

export interface RunningAccord {
  readonly app: ElectronApplication
  readonly page: Page
  /** Everything the screens wrote to the console as an error, content-policy violations included. */
  readonly consoleErrors: readonly string[]
  close(): Promise<void>
}

const project = resolve(import.meta.dirname, '../..')

/** Starts the built app with a profile of its own and waits for its window. */
export async function launchAccord(options: LaunchOptions = {}): Promise<RunningAccord> {
  const profile = options.userData ?? (await mkdtemp(join(tmpdir(), 'accord-profile-')))
  const { executable } = await findRuntime()
  const app = await _electron.launch({
    executablePath: executable,
    args: launchArguments(project, [`--user-data-dir=${profile}`]),
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

/** Answers the operating system's file dialogs, which no test can click. */
export async function answerDialogs(app: ElectronApplication, answers: DialogAnswers): Promise<void> {
  await app.evaluate(({ dialog }, given) => {
    if (given.open) {
      const filePaths = [...given.open]
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    }
    if (given.save !== undefined) {
      const filePath = given.save
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }
  }, answers)
}

export type Theme = 'light' | 'dark'

/** Shows the screens in a theme, as the operating system's setting would. */
export async function useTheme({ app, page }: RunningAccord, theme: Theme): Promise<void> {
  await app.evaluate(({ nativeTheme }, source) => {
    nativeTheme.themeSource = source
  }, theme)
  await page.waitForFunction(
    (dark) => matchMedia('(prefers-color-scheme: dark)').matches === dark,
    theme === 'dark',
  )
}

/** Saves what the window shows as a PNG. */
export async function screenshot(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, animations: 'disabled' })
}
