import { appendFileSync } from 'node:fs';
import { readVariable } from './environment.ts';

export type NotRun = { readonly what: string; readonly why: string };

/**
 * Reports that something cannot be checked on this machine, instead of a skipped test that goes unnoticed: immediately, and again by `npm
 * test` in a block just before its last line.
 */
export function couldNotRun(what: string, why: string): void {
  const report: NotRun = { what, why };
  process.stderr.write(`\nCOULD NOT RUN ${what}: ${why}\n`);
  const file = readVariable('couldNotRunFile');
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(report)}\n`);
}
