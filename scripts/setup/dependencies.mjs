import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mustRun } from './run.mjs'

const stamp = 'node_modules/.accord-lock'

/** Installs exactly what the lock file says, when that has not been done yet. */
export function ensureDependencies() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.log('Installing dependencies…')
  mustRun('npm', ['ci'])
  writeFileSync(stamp, wanted)
}
