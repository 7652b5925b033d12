// `npm test`: from a fresh clone through every check and every test. The last line is the sum.
import { mkdirSync, rmSync } from 'node:fs'
import { prepareMachine } from './setup/machine.mjs'
import { run } from './setup/run.mjs'
import { countTests } from './tests/count.mjs'

prepareMachine()
const { onVirtualScreen } = await import('./electron/screen.mjs')
const { findRuntime } = await import('./electron/runtime.mjs')

rmSync('test-results', { recursive: true, force: true })
mkdirSync('test-results')
const total = { passed: 0, failed: 0 }
const allFailures = []

for (const check of ['format', 'lint', 'typecheck', 'architecture', 'unused', 'build']) {
  console.log(`\n— ${check}`)
  if (run('npm', ['run', '--silent', check]) !== 0) {
    console.error(`${check} failed`)
    allFailures.push(check)
    total.failed++
  }
}
runTests('unit tests', 'vitest.config.ts', (command, args) => [command, args])
const runtime = await findRuntime()
runTests(
  `journeys, in Electron ${runtime.version} from ${runtime.from}`,
  'vitest.e2e.config.ts',
  onVirtualScreen,
)

// Named once more at the end, where whoever reads only the end of a long log finds them.
for (const failure of allFailures) console.log(`\nfailed: ${failure}`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)

function runTests(title, config, place) {
  console.log(`\n— ${title}`)
  const report = `test-results/${config}.json`
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', config]
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = run(...place(process.execPath, [...vitest, ...reporters]))
  const { passed, failed, failures } = countTests(report)
  allFailures.push(...failures)
  total.passed += passed
  // A run that ended badly without naming a failed test has still failed.
  total.failed += code !== 0 && failed === 0 ? 1 : failed
}
