import { spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { launchArguments, launchEnvironment } from '../../scripts/electron/launch-arguments.mjs'
import { findRuntime } from '../../scripts/electron/runtime.mjs'
import { project, scratch } from './scratch'

const rounds = 5

/** From starting the process to a shown window with its first heading, beside an Electron window with nothing but one. */
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
  const times: Record<'empty' | 'accord', number[]> = { empty: [], accord: [] }
  for (let round = 0; round <= rounds; round += 1)
    for (const [what, app] of [['empty', empty], ['accord', project]] as const) {
      const took = await startOnce(executable, app, join(folder, `profile-${what}-${round}`))
      // The first round only brings the files into the machine's memory.
      if (round > 0) times[what].push(took)
    } // prettier-ignore
  const [bare, accord] = [median(times.empty), median(times.accord)]
  console.log(`\nCold start to a usable window, Electron ${version}, median of ${rounds}, a new profile each`)
  console.log(`  bare: an empty window with a heading  ${bare.toFixed(0)} ms  (${spread(times.empty)})`)
  console.log(`  accord                                ${accord.toFixed(0)} ms  (${spread(times.accord)})`)
  console.log(`  ${(accord / bare).toFixed(2)}× beside bare; the aim is ≤ 1.5×`)
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
const spread = (values: readonly number[]) => `${Math.min(...values)}–${Math.max(...values)}`

async function startOnce(executable: string, app: string, profile: string): Promise<number> {
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
  const ready = /ready (\d+)/.exec(said)?.[1]
  if (ready === undefined) throw new Error(`No window came up in ${app}`)
  return Number(ready) - from
}
