#!/usr/bin/env node
// Runs jest for the workspace it is called in. `npm test` at the root wants a summary file to add up and a file of what could not be
// run.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const summary = 'test-summary.json';
const couldNotRun = 'could-not-run.jsonl';
// A run that ends before it has a result must not be taken for the one before.
for (const file of [summary, couldNotRun]) rmSync(file, { force: true });

const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
const child = spawn(
  process.execPath,
  [
    '--disable-warning=ExperimentalWarning',
    jest,
    '--passWithNoTests',
    '--json',
    `--outputFile=${summary}`,
    ...process.argv.slice(2),
  ],
  {
    stdio: ['inherit', 'ignore', 'inherit'],
    env: { ...process.env, PROMTOUR_TEST_COULD_NOT_RUN_FILE: resolve(couldNotRun) },
  },
);
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
