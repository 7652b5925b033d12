// `npm run kills [-- COUNT]`: kills what Accord does at random moments and at its changes of files, and has its disk fail at
// them: 200 times each unless told otherwise.
import { mustRun } from './setup/run.mjs'

process.env.ACCORD_KILLS = process.argv[2] ?? '200'
mustRun('npm', ['run', '--silent', 'build'])
const files = [
  'tests/faults/kill-import.test.ts',
  'tests/faults/kill-log.test.ts',
  'tests/faults/killed-anywhere.test.ts',
  'tests/faults/failing-disk.test.ts',
  'src/main/store/kill.test.ts',
]
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--no-file-parallelism']
mustRun(process.execPath, [...vitest, ...files])
