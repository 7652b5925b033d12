import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { inMain, launchAccord, type RunningAccord } from './app'

/** Section C of docs/faults.md: processes that die, are started twice, or are told to end. */
let profile: string
let accord: RunningAccord
beforeEach(async () => {
  profile = await mkdtemp(join(tmpdir(), 'accord-profile-'))
  accord = await launchAccord({ userData: profile })
})
afterEach(async () => {
  await accord.close()
  await rm(profile, { recursive: true, force: true })
})

const main = <R>(work: (electron: typeof import('electron')) => R | Promise<R>) =>
  inMain(accord.app, work, null)
const askState = () => accord.page.evaluate(() => window.accord.call('app.state', null))

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  await expect.poll(holds, { timeout: 10_000, interval: 50 }).toBe(true)
}

/** Two or three seconds are what a person waits on a quiet machine; a busy one gets longer, and the time is printed. */
const patience = 15_000

test(
  'C01 a second start ends by itself and brings the first window forward',
  async () => {
    await main(({ app, BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.minimize()
      app.once('second-instance', () => Reflect.set(globalThis, 'toldOfSecond', true))
    })
    const [executable = '', ...args] = accord.app.process().spawnargs
    const started = performance.now()
    const second = spawn(
      executable,
      args.filter((argument) => !/inspect|remote-debugging/.test(argument)),
      { stdio: 'ignore', env: process.env },
    )
    await new Promise((resolve) => second.once('exit', resolve))
    console.log(`a second start ended after ${Math.round(performance.now() - started)} ms`)
    expect(await main(() => Boolean(Reflect.get(globalThis, 'toldOfSecond')))).toBe(true)
    expect(await main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized())).toBe(false)
    expect(await askState()).toMatchObject({ ok: true })
  },
  patience,
)

test('C04 a screen that crashes is loaded again and the data process does not notice', async () => {
  await askState()
  const before = await dataProcess()
  const crashed = await screenProcess()
  process.kill(crashed, 'SIGKILL')
  await waitUntil(async () => ![0, crashed].includes(await screenProcess()))
  await waitUntil(() =>
    main(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return contents?.isCrashed() === false && !contents.isLoading()
    }),
  )
  expect(await dataProcess()).toBe(before)
})

test('C05 a data process that is killed is started again once, and the screens are told', async () => {
  await askState()
  await accord.page.evaluate(() => {
    window.accord.onChanged((changed) => Reflect.set(window, 'heard', changed.topics))
  })
  const heard = () => accord.page.evaluate(() => String(Reflect.get(window, 'heard') ?? 'nothing'))
  const before = await dataProcess()
  process.kill(before, 'SIGKILL')
  await waitUntil(async () => (await heard()) !== 'nothing')
  expect(await heard()).toBe('state')
  expect(await askState()).toMatchObject({ ok: true })

  process.kill(await dataProcess(), 'SIGKILL')
  await waitUntil(async () => {
    const reply = await askState()
    return !reply.ok && reply.problem.code === 'data-process-stopped'
  })
})

test(
  'C06 told to end, the app ends',
  async () => {
    await askState()
    const { pid } = accord.app.process()
    const ended = new Promise((resolve) => accord.app.process().once('exit', resolve))
    const started = performance.now()
    if (pid !== undefined) process.kill(pid, 'SIGTERM')
    await ended
    console.log(`told to end, the app ended after ${Math.round(performance.now() - started)} ms`)
  },
  patience,
)

test('C10 twenty thousand calls at once are all answered and the app lives', async () => {
  const answered = await accord.page.evaluate(async () => {
    const calls = Array.from({ length: 20_000 }, () => window.accord.call('app.state', null))
    return (await Promise.all(calls)).filter((reply) => reply.ok).length
  })
  expect(answered).toBe(20_000)
})

test('D13 using the window is noticed, so that an unused register can be told from a used one', async () => {
  await main(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.once('input-event', () => {
      Reflect.set(globalThis, 'inputSeen', true)
    })
  })
  await accord.page.mouse.move(200, 200)
  await accord.page.keyboard.press('Tab')
  await waitUntil(async () => main(() => Boolean(Reflect.get(globalThis, 'inputSeen'))))
})

test('a dropped file is given to the contract by its path, and other things are left out', async () => {
  const paths = await accord.page.evaluate(() => window.accord.pathsOf([new File(['x'], 'pasted.docx')]))
  expect(paths).toEqual([])
})

/** It is started only once the first screen is there. */
async function dataProcess(): Promise<number> {
  let pid: number | undefined
  await waitUntil(async () => {
    pid = await main(({ app }) => app.getAppMetrics().find((metric) => metric.name === 'Accord data')?.pid)
    return pid !== undefined
  })
  if (pid === undefined) throw new Error('there is no data process')
  return pid
}

function screenProcess(): Promise<number> {
  return main(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0)
}
