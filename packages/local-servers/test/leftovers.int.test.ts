import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { startProcess, type TestProcess } from '@promtour/testkit/process';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';
import { endLeftovers } from '../src/leftovers.ts';
import { isRunning, processStart } from '../src/process-identity.ts';

let state: string;
let owner: TestProcess;
let sleeper: { pid: number; start: string };

beforeEach(async () => {
  state = makeScratch();
  owner = await startProcess(join(import.meta.dirname, 'fixtures', 'owner.ts'), {
    args: [state],
    env: { PROMTOUR_STATE_DIR: state },
  });
  const pid = Number((await owner.line(/^sleeper \d+/)).split(' ')[1]);
  const start = processStart(pid);
  if (start === undefined) throw new Error('the sleeper ended unexpectedly');
  sleeper = { pid, start };
});

afterEach(async () => {
  await owner.end('SIGKILL');
  if (isRunning(sleeper.pid, sleeper.start)) process.kill(sleeper.pid, 'SIGKILL');
  removeScratch(state);
});

const records = () => join(state, 'run');

it('leaves the processes of a living owner running', async () => {
  expect(await endLeftovers(records())).toEqual([]);
  expect(isRunning(sleeper.pid, sleeper.start)).toBe(true);
});

it('ends the leftovers of a killed owner and removes its throw-away data', async () => {
  await owner.end('SIGKILL');
  expect(isRunning(sleeper.pid, sleeper.start)).toBe(true);
  expect(await endLeftovers(records())).toEqual([{ part: 'sleeper', pid: sleeper.pid }]);
  expect(isRunning(sleeper.pid, sleeper.start)).toBe(false);
  expect(existsSync(join(state, 'throw-away'))).toBe(false);
  expect(readdirSync(records())).toEqual([]);
});

it('ends a stopped leftover', async () => {
  process.kill(sleeper.pid, 'SIGSTOP');
  await owner.end('SIGKILL');
  await endLeftovers(records());
  expect(isRunning(sleeper.pid, sleeper.start)).toBe(false);
});

it('does not end another process with a reused id', async () => {
  await owner.end('SIGKILL');
  const file = join(records(), readdirSync(records())[0] ?? '');
  const record = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...record, start: 'an earlier process' }));
  expect(await endLeftovers(records())).toEqual([]);
  expect(isRunning(sleeper.pid, sleeper.start)).toBe(true);
});
