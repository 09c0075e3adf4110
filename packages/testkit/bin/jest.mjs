#!/usr/bin/env node
// Runs jest in the current workspace. Writes a summary and the list of tests that could not run, which `npm test` at the root reads.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

if (Number(process.versions.node.split('.')[0]) < 24) {
  const { name } = JSON.parse(readFileSync('package.json', 'utf8'));
  console.error(
    `Tests need Node 24, this is ${process.versions.node}: run npm test -- --filter ${name} at the root, which fetches Node 24`,
  );
  process.exit(1);
}

const summary = 'test-summary.json';
const couldNotRun = 'could-not-run.jsonl';
// Results of the previous run must not be read if this run ends without any.
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
