import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchArguments, launchEnvironment } from '../../scripts/electron/launch-arguments.mjs'
import { findRuntime } from '../../scripts/electron/runtime.mjs'
import { project, scratch } from './scratch'

const rounds = 5

/** Milliseconds from starting the process: to the first screen, and to the answer to a press of its first button. */
interface Started {
  readonly shown: number
  readonly answered: number
}

/** From starting the process to a window that can be used, beside an Electron window with nothing but a heading and a button. */
export async function benchStart(): Promise<void> {
  const folder = scratch()
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  copyFileSync(join(project, 'tests/bench/bare/window.cjs'), join(empty, 'window.cjs'))
  writeFileSync(
    join(empty, 'package.json'),
    JSON.stringify({ name: 'empty', version: '0.0.0', main: 'window.cjs' }),
  )
  const { executable, version } = await findRuntime()
  const times: Record<'empty' | 'accord', Started[]> = { empty: [], accord: [] }
  for (let round = 0; round <= rounds; round += 1)
    for (const [what, app] of [['empty', empty], ['accord', project]] as const) {
      const took = await startOnce(executable, app, join(folder, `profile-${what}-${round}`))
      // The first round only brings the files into the machine's memory.
      if (round > 0) times[what].push(took)
    } // prettier-ignore
  console.log(`\nCold start, Electron ${version}, median of ${rounds}, a new profile each, in milliseconds`)
  for (const [what, of] of [
    ['first screen shown   ', 'shown'],
    ['first button answered', 'answered'],
  ] as const) {
    const [bare, accord] = [times.empty.map((time) => time[of]), times.accord.map((time) => time[of])]
    const ratio = median(accord) / median(bare)
    console.log(
      `  ${what}  bare: empty window ${spread(bare)}, accord ${spread(accord)}: ${ratio.toFixed(2)}× beside bare; the aim is ≤ 1.5×`,
    )
  }
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
const spread = (values: readonly number[]) =>
  `${median(values)} (${Math.min(...values)}–${Math.max(...values)})`

async function startOnce(executable: string, app: string, profile: string): Promise<Started> {
  const hook = join(project, 'tests/bench/bare/say-when-ready.cjs')
  const words = ['-r', hook, ...launchArguments(app, [`--user-data-dir=${profile}`])]
  const from = Date.now()
  const child = spawn(executable, words, { env: launchEnvironment(), stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()))
  const giveUp = setTimeout(() => child.kill('SIGKILL'), 30_000)
  await new Promise((ended) => child.on('close', ended))
  clearTimeout(giveUp)
  rmSync(profile, { recursive: true, force: true })
  const [, shown, answered] = /shown (\d+) answered (\d+)/.exec(said) ?? []
  if (shown === undefined) throw new Error(`No window that can be used came up in ${app}`)
  return { shown: Number(shown) - from, answered: Number(answered) - from }
}
