import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** One measure of a benchmark, as text for a table: the figure with its unit, and the goal beside it. */
export type BenchRow = { readonly measure: string; readonly measured: string; readonly goal: string };

/**
 * Leaves a benchmark's figures in the workspace it runs in, where `npm run bench` at the root collects them into one
 * table. Call it once, with all rows.
 */
export function reportBench(rows: readonly BenchRow[], directory = process.cwd()): void {
  writeFileSync(join(directory, 'bench-results.json'), `${JSON.stringify(rows, null, 2)}\n`);
}
