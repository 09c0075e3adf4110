import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { portIsFree } from '@promtour/local-servers/free-port';
import { startProcess, type TestProcess } from '@promtour/testkit/process';
import { endLeftovers } from '@promtour/local-servers/leftovers';
import { processStart } from '@promtour/local-servers/process-identity';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';
import { internalPortOf, portNames, portVariable } from '../src/parts.ts';

// Whole systems start and stop here: bounds for a slow machine that has other work, too.
const startWithin = 120_000;
const stopWithin = 60_000;
jest.setTimeout(600_000);

let state: string;
let env: Record<string, string>;
const started: TestProcess[] = [];

beforeEach(async () => {
  state = makeScratch();
  const ports = await unusedPorts();
  env = {
    ...Object.fromEntries(portNames.map((name, index) => [portVariable(name), String(ports[index])])),
    PROMTOUR_STATE_DIR: state,
    PROMTOUR_BROKER: 'embedded',
    // The sample data needs the real services.
    PROMTOUR_SAMPLE_DATA: 'off',
  };
});

afterEach(async () => {
  await Promise.all(started.splice(0).map(async (one) => one.end('SIGKILL')));
  await endLeftovers(join(state, 'run'));
  removeScratch(state);
});

/**
 * A free port per part, its internal port included. They lie below those that `freePort` chooses: between two starts nothing listens on them,
 * and another test must not take one.
 */
async function unusedPorts(): Promise<readonly number[]> {
  for (;;) {
    const first = randomInt(10_000, 19_000);
    const ports = portNames.map((_, index) => first + index);
    const free = await Promise.all([...ports, ...ports.map(internalPortOf)].map(portIsFree));
    if (free.every(Boolean)) return ports;
  }
}

async function start(args: string[] = [], extra: Record<string, string> = {}): Promise<TestProcess> {
  const file = join(import.meta.dirname, 'fixtures', 'start-stand-ins.ts');
  const child = await startProcess(file, { args, env: { ...env, ...extra } });
  started.push(child);
  return child;
}

async function startAndWait(args: string[] = []): Promise<TestProcess> {
  const child = await start(args);
  await child.line(/Ctrl-C stops everything/, { within: startWithin });
  return child;
}

function runningPids(): number[] {
  const claim = JSON.parse(readFileSync(join(state, 'run', 'stack.claim'), 'utf8')) as { pids: Record<string, number> };
  return Object.values(claim.pids);
}

const alive = (pids: number[]) => pids.filter((pid) => processStart(pid) !== undefined);

it.each(['SIGINT', 'SIGTERM'] as const)('%s stops everything and leaves no process', async (signal) => {
  const child = await startAndWait();
  const pids = runningPids();
  expect(alive(pids)).toHaveLength(6);
  // Ctrl-C reaches a process more than once: from the terminal, and again from npm.
  child.kill(signal);
  child.kill(signal);
  expect(await child.ended).toEqual({ code: 0, signal: null });
  expect(alive(pids)).toEqual([]);
});

it('reports an occupied port and the variable that changes it', async () => {
  const squatter = createServer();
  const port = Number(env['PROMTOUR_ROUTES_PORT']);
  await new Promise<void>((resolve) => squatter.listen(port, '127.0.0.1', resolve));
  const child = await start();
  expect(await child.ended).toEqual({ code: 1, signal: null });
  expect(child.lines.join('\n')).toMatch(new RegExp(`Port ${port} of routes is in use.*PROMTOUR_ROUTES_PORT=`));
  squatter.close();
});

it('reports a running stack, and does not reset its data', async () => {
  await startAndWait();
  const gateway = `http://127.0.0.1:${env['PROMTOUR_GATEWAY_PORT'] ?? ''}`;
  for (const args of [[], ['--reset']]) {
    const second = await start(args);
    expect((await second.ended).code).toBe(1);
    expect(second.lines.join('\n')).toContain(`Promtour is already running at ${gateway}/graphql`);
  }
  expect((await fetch(`${gateway}/health/ready`)).status).toBe(200);
});

/** Marks the data. A directory created anew may have the inode of a removed one, so that identifies nothing. */
const marker = () => join(state, 'data', 'postgres', 'cluster', 'marker');

it('ends the leftovers of a killed start, and keeps the data', async () => {
  const killed = await startAndWait();
  writeFileSync(marker(), '');
  const leftBehind = runningPids();
  await killed.end('SIGKILL');
  expect(alive(leftBehind)).toHaveLength(6);

  const second = await startAndWait();
  expect(alive(leftBehind)).toEqual([]);
  expect(second.lines.join('\n')).toMatch(/ended process \d+, a leftover of a killed run/);
  expect(existsSync(marker())).toBe(true);
});

it('keeps the data of a machine that lost its power', async () => {
  const first = await startAndWait();
  writeFileSync(marker(), '');
  const pids = runningPids();
  // The start itself first: it must not restart a part, whose process would then survive.
  await first.end('SIGKILL');
  for (const pid of pids) process.kill(pid, 'SIGKILL');

  await startAndWait();
  expect(existsSync(marker())).toBe(true);
});

it('resets the data only on request', async () => {
  const first = await startAndWait();
  writeFileSync(marker(), '');
  await first.end('SIGINT', stopWithin);

  const second = await startAndWait();
  expect(existsSync(marker())).toBe(true);
  await second.end('SIGINT', stopWithin);

  await startAndWait(['--reset']);
  expect(existsSync(marker())).toBe(false);
});

it('aborts a start on Ctrl-C', async () => {
  const child = await start();
  await child.line(/postgres +starting/);
  child.kill('SIGINT');
  expect((await child.ended).code).toBe(0);
  expect(child.lines.join('\n')).toContain('stopped before the start was complete');
  expect(existsSync(join(state, 'run', 'stack.claim'))).toBe(false);
});

it.each([
  [['--nonsense'], {}, /Unknown option '--nonsense'/, 2],
  [[], { PROMTOUR_GATEWAY_PORT: '99999' }, /PROMTOUR_GATEWAY_PORT=99999 is not a port/, 1],
  [[], { PROMTOUR_BROKER: 'rabbit' }, /PROMTOUR_BROKER=rabbit: must be kafka or embedded/, 1],
])('refuses %j with %j in one sentence', async (args, extra, message, code) => {
  const child = await start(args, extra);
  expect((await child.ended).code).toBe(code);
  expect(child.lines.join('\n')).toMatch(message);
  expect(child.lines.join('\n')).not.toMatch(/^ {4}at /m);
});
