import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TurboTask } from './turbo.ts';

export type TestResults = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Names of the failed tests. */
  readonly failures: readonly string[];
  readonly notRun: readonly { readonly what: string; readonly why: string }[];
};

/** The part of jest's summary (`--json`) that is added up. */
type JestSummary = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

/**
 * Adds up the results of every workspace's tests, fresh or cached. A failed lint or types task counts as one failure, and so does a test
 * run without a summary.
 */
export function addUp(root: string, tasks: readonly TurboTask[]): TestResults {
  return tasks
    .map((task) => (task.task === 'test' ? testTask(root, task) : otherTask(task)))
    .reduce(
      (sum, one) => ({
        passed: sum.passed + one.passed,
        failed: sum.failed + one.failed,
        skipped: sum.skipped + one.skipped,
        failures: [...sum.failures, ...one.failures],
        notRun: [...sum.notRun, ...one.notRun],
      }),
      NOTHING,
    );
}

const NOTHING: TestResults = { passed: 0, failed: 0, skipped: 0, failures: [], notRun: [] };

function otherTask({ taskId, cached, exitCode }: TurboTask): TestResults {
  if (cached || exitCode === 0) return NOTHING;
  return failure(`${taskId} ${exitCode === undefined ? 'was not run' : 'failed'}`);
}

function testTask(root: string, { taskId, directory, cached, exitCode }: TurboTask): TestResults {
  const notRun = readNotRun(join(root, directory, 'could-not-run.jsonl'));
  const file = join(root, directory, 'test-summary.json');
  if (!existsSync(file)) return { ...failure(`${taskId} ended without a result`), notRun };
  const summary = JSON.parse(readFileSync(file, 'utf8')) as JestSummary;
  const failures = summary.testResults.flatMap(({ name, status, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName);
    // A file that cannot be loaded has no test to attribute the failure to.
    return status === 'failed' && tests.length === 0
      ? [`${taskId}: ${name}`]
      : tests.map((test) => `${taskId}: ${test}`);
  });
  const failed = summary.numFailedTests + summary.numRuntimeErrorTestSuites;
  const unexplained = failed === 0 && !cached && exitCode !== 0;
  return {
    passed: summary.numPassedTests,
    failed: failed + (unexplained ? 1 : 0),
    skipped: summary.numPendingTests + summary.numTodoTests,
    failures: unexplained ? [...failures, `${taskId} failed outside its tests`] : failures,
    notRun,
  };
}

function failure(what: string): TestResults {
  return { ...NOTHING, failed: 1, failures: [what] };
}

function readNotRun(file: string): { what: string; why: string }[] {
  if (!existsSync(file)) return [];
  // Test files that need the same thing report the same line.
  return [...new Set(readFileSync(file, 'utf8').split('\n'))]
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { what: string; why: string });
}
