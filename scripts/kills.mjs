// `npm run kills [-- COUNT]`: kills the app's imports and key changes at random moments, 200 times unless told otherwise.
import { mustRun } from './setup/run.mjs'

process.env.ACCORD_KILLS = process.argv[2] ?? '200'
mustRun('npm', ['run', '--silent', 'build'])
const files = [
  'tests/faults/kill-import.test.ts',
  'tests/faults/kill-log.test.ts',
  'src/main/store/kill.test.ts',
]
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--no-file-parallelism']
mustRun(process.execPath, [...vitest, ...files])
