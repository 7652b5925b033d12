import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './run.mjs'

/** What a window needs on Debian and its relatives: the package, and the file or library that shows it is there. */
const libraries = {
  'libgtk-3-0': 'libgtk-3.so.0',
  libnss3: 'libnss3.so',
  libasound2: 'libasound.so.2',
  libgbm1: 'libgbm.so.1',
  libxss1: 'libXss.so.1',
  'libatk-bridge2.0-0': 'libatk-bridge-2.0.so.0',
  libdrm2: 'libdrm.so.2',
  libxkbcommon0: 'libxkbcommon.so.0',
  'libsecret-1-0': 'libsecret-1.so.0',
}
const files = {
  'fonts-liberation': '/usr/share/fonts/truetype/liberation',
  xvfb: '/usr/bin/xvfb-run',
  xauth: '/usr/bin/xauth',
}

/** Makes sure Debian has what Electron needs: installs it as root, else prints the one line to run and stops. */
export function ensureSystemPackages() {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return
  const missing = missingPackages()
  if (missing.length === 0) return
  const line = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  if (process.getuid() !== 0) {
    console.error(`Accord needs some system packages. Run this once, then try again:\n\n  sudo ${line}\n`)
    process.exit(1)
  }
  console.log(`Installing system packages: ${missing.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-q'], { env })
  // Newer releases carry the same libraries under a name ending in t64.
  const names = missing.map((name) => (isKnown(`${name}t64`) ? `${name}t64` : name))
  if (run('apt-get', ['install', '-yq', '--no-install-recommends', ...names], { env }) !== 0) {
    console.error(
      `The system packages could not be installed. Run this by hand, then try again:\n\n  ${line}\n`,
    )
    process.exit(1)
  }
}

function missingPackages() {
  const known = spawnSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' }).stdout ?? ''
  return [
    ...Object.keys(libraries).filter((name) => !known.includes(`\t${libraries[name]} `)),
    ...Object.keys(files).filter((name) => !existsSync(files[name])),
  ]
}

function isKnown(name) {
  return spawnSync('apt-cache', ['show', name], { stdio: 'ignore' }).status === 0
}
