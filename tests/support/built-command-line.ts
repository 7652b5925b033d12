import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const project = resolve(import.meta.dirname, '../..')
const built = join(project, 'out/main/cli.js')
const lock = join(project, 'node_modules/.accord-building')

/**
 * The command line as built, for tests that run it as its users do. `npm test` has just built it; otherwise it is built
 * here when the sources are newer, by one test file while the others wait.
 */
export async function builtCommandLine(): Promise<string> {
  for (const start = Date.now(); isStale();) {
    if (!tryLock()) {
      if (Date.now() - start > 120_000)
        throw new Error(`Another build has not ended. If none runs, remove ${lock}`)
      await sleep(300)
      continue
    }
    try {
      const bin = join(project, 'node_modules/electron-vite/bin/electron-vite.js')
      execFileSync(process.execPath, [bin, 'build', '--logLevel', 'error'], { cwd: project, stdio: 'pipe' })
    } finally {
      rmdirSync(lock)
    }
    break
  }
  return built
}

function tryLock(): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    return false
  }
}

function isStale(): boolean {
  if (!existsSync(built)) return true
  const builtAt = statSync(built).mtimeMs
  return ['src/main', 'src/shared'].some((folder) =>
    readdirSync(join(project, folder), { recursive: true, withFileTypes: true }).some(
      (entry) =>
        entry.isFile() &&
        !/\.(test|fixture)\.ts$/.test(entry.name) &&
        statSync(join(entry.parentPath, entry.name)).mtimeMs > builtAt,
    ),
  )
}
