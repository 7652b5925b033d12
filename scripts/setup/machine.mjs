import { fileURLToPath } from 'node:url'
import { ensureDependencies } from './dependencies.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/** Brings a fresh clone on a machine with nothing but Node to where it can be built and run. */
export function prepareMachine() {
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  requireNode()
  ensureSystemPackages()
  ensureDependencies()
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(
    `Accord needs Node 20.19 or newer; this is ${process.versions.node}. Install it from nodejs.org.`,
  )
  process.exit(1)
}
