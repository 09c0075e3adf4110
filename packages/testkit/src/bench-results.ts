import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { orUsage, readOptions, UsageError } from '@promtour/kernel/command-line';

/** One measure of a benchmark, as text for a table: the figure with its unit, and the goal beside it. */
export type BenchRow = { readonly measure: string; readonly measured: string; readonly goal: string };

/**
 * Leaves a benchmark's figures in the workspace it runs in, where `npm run bench` at the root collects them into one
 * table. Call it once, with all rows.
 */
export function reportBench(rows: readonly BenchRow[], directory = process.cwd()): void {
  writeFileSync(join(directory, 'bench-results.json'), `${JSON.stringify(rows, null, 2)}\n`);
}

/** The measures that the command line chooses by `--only NAME`; all without it. Wrong usage ends the process with one line. */
export function chosenMeasures<Name extends string>(all: readonly Name[]): readonly Name[] {
  return orUsage(() => {
    const { only } = readOptions(process.argv.slice(2), { only: { type: 'string' } });
    const chosen = all.filter((name) => only === undefined || name === only);
    if (chosen.length === 0) throw new UsageError(`Unknown measure ${only ?? ''}. There are: ${all.join(', ')}`);
    return chosen;
  });
}
