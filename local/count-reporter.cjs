// Tells test.mjs how many tests passed and failed. A test file that could not run counts as one failed test.
'use strict'

module.exports = class CountReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numRuntimeErrorTestSuites }) {
    process.send?.({ passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites })
  }
}
