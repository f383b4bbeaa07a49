// The closing line of a run, from the JSON report of vitest: `132 passed, 0 failed, 2 skipped`.
import { readFileSync } from 'node:fs'

const json = readFileSync(process.argv[2], 'utf8')
if (json) console.log(tally(JSON.parse(json)))

function tally({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults }) {
  // A file that cannot be loaded has no tests that could fail.
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && !assertionResults.length)
  const skipped = numPendingTests + numTodoTests
  const counts = [`${numPassedTests} passed`, `${numFailedTests + broken.length} failed`]
  return [...counts, ...(skipped ? [`${skipped} skipped`] : [])].join(', ')
}
