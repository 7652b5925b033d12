// `npm run bench [-- PART…]`: builds, then measures Accord beside a bare baseline in the same run. It asserts nothing.
import { onSomeScreen } from './electron/screen.mjs'
import { mustRun } from './setup/run.mjs'

mustRun('npm', ['run', '--silent', 'build'])
const bench = ['scripts/run-ts.mjs', 'tests/bench/all.bench.ts', ...process.argv.slice(2)]
mustRun(...onSomeScreen(process.execPath, bench))
