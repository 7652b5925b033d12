import { existsSync, readFileSync } from 'node:fs'

/** Tests passed and failed by vitest's JSON report, with the names of those that failed; a missing report is a failure, a file that could not run one too. */
export function countTests(report) {
  if (!existsSync(report)) return { passed: 0, failed: 1, failures: [`no ${report} was written`] }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  const failures = testResults.flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(
        ({ fullName, failureMessages }) =>
          `${file.name}: ${fullName}\n  ${failureMessages[0]?.split('\n')[0] ?? ''}`,
      ),
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + brokenFiles.length,
    failures: [...failures, ...brokenFiles.map(({ name, message }) => `${name}: ${message}`)],
  }
}
