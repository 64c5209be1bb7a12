import { mkdirSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { formatError } from '@web/test-runner';

/** The tests of a suite and of the suites in it, each with its full name. */
const testsOf = ({ tests, suites }, path = []) => [
  ...tests.map((test) => ({ ...test, name: [...path, test.name].join(' › ') })),
  ...suites.flatMap((suite) => testsOf(suite, [...path, suite.name])),
];

/**
 * Says what failed and what the page logged, and ends with one line of counts. The same counts are
 * written to `test-results/<browser>.json` for whoever adds them up.
 */
export function countingReporter(browser) {
  let began;
  return {
    start({ startTime }) {
      began = startTime;
    },
    onTestRunFinished({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      for (const { testFile, testResults, errors, logs, request404s } of sessions) {
        const file = relative(process.cwd(), testFile);
        const tests = testResults ? testsOf(testResults) : [];
        for (const { name, passed, skipped, error } of tests) {
          count[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
          if (process.env.VERBOSE) console.log(`${skipped ? '-' : passed ? '✓' : '✗'} ${name}`);
          if (!passed && !skipped) {
            console.log(`\n✗ ${file} › ${name}\n${error ? formatError(error) : ''}`);
          }
        }
        // A file that does not load or finish is a failure too, though none of its tests is.
        for (const error of errors) console.log(`\n✗ ${file}\n${formatError(error)}`);
        count.failed += errors.length || (tests.length ? 0 : 1);
        for (const url of request404s) console.log(`\n✗ ${file} asked for ${url}: not found`);
        count.failed += request404s.length;
        for (const log of logs) console.log(`\n  ${file} logged:`, ...log);
      }
      const seconds = Math.round((Date.now() - began) / 100) / 10;
      mkdirSync('test-results', { recursive: true });
      const result = { browser, ...count, seconds };
      writeFileSync(`test-results/${browser}.json`, `${JSON.stringify(result)}\n`);
      const { passed, failed, skipped } = count;
      console.log(
        `\n${browser}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${seconds} s`,
      );
    },
  };
}
