#!/usr/bin/env node
// Runs jest for the workspace it is called in. Jest still needs a flag for ES modules, and a summary file for `npm test` to add up.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin', 'jest.js');
const child = spawn(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    jest,
    '--passWithNoTests',
    '--json',
    '--outputFile=test-summary.json',
    ...process.argv.slice(2),
  ],
  { stdio: ['inherit', 'ignore', 'inherit'] },
);
child.on('exit', (code, signal) => {
  process.exitCode = signal ? 1 : (code ?? 1);
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
