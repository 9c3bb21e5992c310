// The last line of .ci/run, from vitest's JSON reports: node scripts/sum-results.mjs FAILED_STEPS REPORT…
import { existsSync, readFileSync } from 'node:fs';

const [failedSteps, ...reports] = process.argv.slice(2);
let passed = 0;
let failed = Number(failedSteps);
for (const report of reports.filter((path) => existsSync(path))) {
  const { success, numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  passed += numPassedTests;
  // A test file that cannot be loaded, or an error outside a test, fails the run without failing a test.
  failed += numFailedTests || (success ? 0 : 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
