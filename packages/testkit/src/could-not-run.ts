import { appendFileSync } from 'node:fs';
import { readVariable } from './environment.ts';

export type NotRun = { readonly what: string; readonly why: string };

/**
 * Reports that something cannot be checked on this machine, in place of a skipped test nobody sees. `npm test` prints
 * everything that was reported in a block just before its last line; a jest run on its own prints it at once.
 */
export function couldNotRun(what: string, why: string): void {
  const report: NotRun = { what, why };
  const file = readVariable('couldNotRunFile');
  if (file === undefined) process.stderr.write(`\nCOULD NOT RUN ${what}: ${why}\n`);
  else appendFileSync(file, `${JSON.stringify(report)}\n`);
}
