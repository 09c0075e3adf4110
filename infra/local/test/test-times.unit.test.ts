import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';
import { describeTimes, timesOf } from '../src/test-times.ts';
import type { TurboTask } from '../src/turbo.ts';

let root: string;

beforeEach(() => {
  root = makeScratch();
});

afterEach(() => {
  removeScratch(root);
});

function task(name: string, kind: string, durationMs: number | undefined): TurboTask {
  const cached = durationMs === undefined;
  const workspace = `@promtour/${name}`;
  return {
    taskId: `${workspace}#${kind}`,
    task: kind,
    package: workspace,
    directory: name,
    cached,
    exitCode: 0,
    durationMs,
  };
}

function summary(name: string, durations: Readonly<Record<string, number | null>>): void {
  const assertionResults = Object.entries(durations).map(([fullName, duration]) => ({ fullName, duration }));
  mkdirSync(join(root, name));
  writeFileSync(join(root, name, 'test-summary.json'), JSON.stringify({ testResults: [{ assertionResults }] }));
}

it('shows the time of each workspace and the ten slowest tests of the run', () => {
  summary('registry', Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`test ${n}`, n * 100])));
  summary('routes', { slow: 5_000, skipped: null });
  summary('bookings', { 'of an earlier run': 60_000 });
  const times = timesOf(root, [
    task('registry', 'test', 4_000),
    task('registry', 'lint', 500),
    task('routes', 'test', 9_000),
    task('bookings', 'test', undefined),
    // It ended without a summary.
    task('analytics', 'test', 100),
  ]);
  expect(times.workspaces).toEqual([
    { name: '@promtour/routes', tasks: { test: 9_000 } },
    { name: '@promtour/registry', tasks: { test: 4_000, lint: 500 } },
    { name: '@promtour/analytics', tasks: { test: 100 } },
  ]);
  expect(times.slowest).toHaveLength(10);
  expect(times.slowest[0]).toEqual({ workspace: '@promtour/routes', test: 'slow', durationMs: 5_000 });
  expect(times.slowest[9]).toEqual({ workspace: '@promtour/registry', test: 'test 3', durationMs: 300 });
  expect(describeTimes(times).slice(0, 3)).toEqual([
    'Time per workspace, in s',
    '     9.0  @promtour/routes (test 9.0)',
    '     4.5  @promtour/registry (test 4.0, lint 0.5)',
  ]);
  expect(describeTimes(times)).toContain('     5.0  @promtour/routes: slow');
});

it('shows nothing if everything was cached', () => {
  expect(describeTimes(timesOf(root, [task('bookings', 'test', undefined)]))).toEqual([]);
});
