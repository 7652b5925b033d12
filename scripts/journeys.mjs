// `npm run journeys [-- FILTER]`: builds, then drives the real app in a real Electron.
import { onVirtualScreen } from './electron/screen.mjs'
import { mustRun } from './setup/run.mjs'

mustRun('npm', ['run', '--silent', 'build'])
const vitest = [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--config',
  'vitest.e2e.config.ts',
  ...process.argv.slice(2),
]
mustRun(...onVirtualScreen(process.execPath, vitest))
