// A jest reporter that leaves the numbers of passed and failed tests where .ci/run reads them.
import { mkdirSync, writeFileSync } from 'node:fs'

export default class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numFailedTestSuites }) {
    mkdirSync('.artifacts', { recursive: true })
    writeFileSync('.artifacts/jest.json', JSON.stringify({ numPassedTests, numFailedTests, numFailedTestSuites }))
  }
}
