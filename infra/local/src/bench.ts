import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { orUsage, readOptions } from '@promtour/kernel/command-line';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { filterWorkspaces } from './command-line.ts';
import { consoleReport } from './console-report.ts';
import { untilAsked } from './stop-requests.ts';
import { readWorkspaces, type Workspace } from './workspaces.ts';

/** A measurement in the bench-results.json of a workspace. */
type BenchRow = { readonly measure: string; readonly measured: string; readonly goal: string };

const RESULTS = 'bench-results.json';

const benches = orUsage(() => {
  const { filter } = readOptions(process.argv.slice(2), { filter: { type: 'string', multiple: true, default: [] } });
  const all = [...readWorkspaces(repositoryRoot).values()].filter(({ scripts }) => 'bench' in scripts);
  return filterWorkspaces(all, filter);
});
const report = consoleReport();
const asked = untilAsked();
const rows: (BenchRow & { workspace: string })[] = [];

// One after another: parallel benchmarks would disturb each other.
for (const workspace of benches) {
  if (asked.already()) break;
  report.progress(workspace.name, 'measuring');
  const code = await run(workspace);
  const results = readResults(workspace);
  if (code !== 0) {
    rows.push({
      workspace: workspace.name,
      measure: 'the benchmark itself',
      measured: `exited with ${code ?? '?'}`,
      goal: '',
    });
    process.exitCode = 1;
  } else if (results.length === 0) {
    rows.push({ workspace: workspace.name, measure: 'printed above', measured: '', goal: '' });
  }
  rows.push(...results.map((row) => ({ workspace: workspace.name, ...row })));
}
report.line('');
for (const line of table(rows)) report.line(line);

async function run({ directory }: Workspace): Promise<number | null> {
  const cwd = join(repositoryRoot, directory);
  rmSync(join(cwd, RESULTS), { force: true });
  const child = spawn('npm', ['run', '--silent', 'bench'], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
  asked.signal.addEventListener('abort', () => child.kill('SIGTERM'), { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
}

function readResults({ directory }: Workspace): BenchRow[] {
  const file = join(repositoryRoot, directory, RESULTS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as BenchRow[]) : [];
}

function table(all: readonly (BenchRow & { workspace: string })[]): string[] {
  const cells = [
    ['workspace', 'measure', 'measured', 'goal'],
    ...all.map(({ workspace, measure, measured, goal }) => [workspace, measure, measured, goal]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
