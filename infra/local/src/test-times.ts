import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TurboTask } from './turbo.ts';

export type TestTimes = {
  /** Of the workspaces that ran, the longest first. */
  readonly workspaces: readonly { readonly name: string; readonly tasks: Readonly<Record<string, number>> }[];
  /** The longest first. */
  readonly slowest: readonly { readonly workspace: string; readonly test: string; readonly durationMs: number }[];
};

const SLOWEST = 10;

/** Durations of this run's tasks, in ms, and its slowest tests. Cached results are excluded. */
export function timesOf(root: string, tasks: readonly TurboTask[]): TestTimes {
  const ran = tasks.flatMap((task) =>
    task.durationMs === undefined ? [] : [{ ...task, durationMs: task.durationMs }],
  );
  const byWorkspace = Map.groupBy(ran, (task) => task.package);
  return {
    workspaces: [...byWorkspace]
      .map(([name, own]) => ({ name, tasks: Object.fromEntries(own.map((one) => [one.task, one.durationMs])) }))
      .sort((one, other) => sum(other.tasks) - sum(one.tasks)),
    slowest: ran
      .filter(({ task }) => task === 'test')
      .flatMap((task) => testsOf(root, task))
      .sort((one, other) => other.durationMs - one.durationMs)
      .slice(0, SLOWEST),
  };
}

/** Two tables; empty if nothing ran. */
export function describeTimes({ workspaces, slowest }: TestTimes): string[] {
  return [
    ...(workspaces.length === 0 ? [] : ['Time per workspace, in s']),
    ...workspaces.map(({ name, tasks }) => {
      const each = Object.entries(tasks).map(([task, ms]) => `${task} ${seconds(ms)}`);
      return `${seconds(sum(tasks)).padStart(8)}  ${name} (${each.join(', ')})`;
    }),
    ...(slowest.length === 0 ? [] : ['Slowest tests, in s']),
    ...slowest.map(({ workspace, test, durationMs }) => `${seconds(durationMs).padStart(8)}  ${workspace}: ${test}`),
  ];
}

type JestTimes = {
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly fullName: string; readonly duration?: number | null }[];
  }[];
};

function testsOf(root: string, { package: workspace, directory }: TurboTask): TestTimes['slowest'] {
  const file = join(root, directory, 'test-summary.json');
  if (!existsSync(file)) return [];
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as JestTimes;
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, duration }) => ({ workspace, test: fullName, durationMs: duration ?? 0 })),
  );
}

function sum(tasks: Readonly<Record<string, number>>): number {
  return Object.values(tasks).reduce((total, ms) => total + ms, 0);
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
