import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { freePort } from '@promtour/testkit/free-port';
import { startProcess, type TestProcess } from '@promtour/testkit/process';
import { endLeftovers } from '@promtour/local-servers/leftovers';
import { processStart } from '@promtour/local-servers/process-identity';
import { makeScratch, removeScratch } from '@promtour/testkit/scratch';
import { portNames, portVariable } from '../src/parts.ts';

// Whole systems start and stop here: a bound for a machine that has other work too.
jest.setTimeout(120_000);

let state: string;
let env: Record<string, string>;
const started: TestProcess[] = [];

beforeEach(async () => {
  state = makeScratch();
  const ports = await Promise.all(portNames.map(async (name) => [portVariable(name), String(await freePort())]));
  env = {
    ...(Object.fromEntries(ports) as Record<string, string>),
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

async function start(args: string[] = [], extra: Record<string, string> = {}): Promise<TestProcess> {
  const file = join(import.meta.dirname, 'fixtures', 'start-stand-ins.ts');
  const child = await startProcess(file, { args, env: { ...env, ...extra } });
  started.push(child);
  return child;
}

async function startAndWait(): Promise<TestProcess> {
  const child = await start();
  await child.line(/Ctrl-C stops everything/, { within: 60_000 });
  return child;
}

function runningPids(): number[] {
  const claim = JSON.parse(readFileSync(join(state, 'run', 'stack.claim'), 'utf8')) as { pids: Record<string, number> };
  return Object.values(claim.pids);
}

const alive = (pids: number[]) => pids.filter((pid) => processStart(pid) !== undefined);

it.each(['SIGINT', 'SIGTERM'] as const)('%s stops everything within 10 s and leaves no process', async (signal) => {
  const child = await startAndWait();
  const pids = runningPids();
  expect(alive(pids)).toHaveLength(6);
  const began = performance.now();
  // Ctrl-C reaches a process more than once: from the terminal, and again from npm.
  child.kill(signal);
  child.kill(signal);
  expect(await child.ended).toEqual({ code: 0, signal: null });
  expect(performance.now() - began).toBeLessThan(10_000);
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

it('ends the leftovers of a killed start, keeps the data, and resets only on request', async () => {
  const killed = await startAndWait();
  const leftBehind = runningPids();
  const cluster = () => statSync(join(state, 'data', 'postgres', 'cluster')).ino;
  const before = cluster();
  await killed.end('SIGKILL');
  expect(alive(leftBehind)).toHaveLength(6);

  const second = await startAndWait();
  expect(alive(leftBehind)).toEqual([]);
  expect(second.lines.join('\n')).toMatch(/ended process \d+, a leftover of a killed run/);
  expect(cluster()).toBe(before);

  // Everything at once, as a machine that loses its power.
  for (const pid of runningPids()) process.kill(pid, 'SIGKILL');
  await second.end('SIGKILL');
  const third = await startAndWait();
  expect(cluster()).toBe(before);
  await third.end('SIGINT');

  const fresh = await start(['--reset']);
  await fresh.line(/Ctrl-C stops everything/, { within: 60_000 });
  expect(cluster()).not.toBe(before);
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
