import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { auditSigningKey, gatewayPublicKeys } from '@promtour/testkit/access';
import type { TestDatabase } from '@promtour/testkit/database';
import { copyServiceDatabases } from '@promtour/testkit/service';
import { startProcess } from '@promtour/testkit/process';
import { identityVariables, testRegistry } from './registry.ts';

jest.setTimeout(60_000);

const cwd = fileURLToPath(new URL('../', import.meta.url));
const all = (await Array.fromAsync(glob('src/**/*.ts', { cwd }))).map((file) => ({
  file,
  source: readFileSync(`${cwd}${file}`, 'utf8'),
}));
const production = all.filter(({ file }) => !file.endsWith('.test.ts'));
const machines = production.filter(({ source }) => source.includes('defineStateMachine<'));

let database: TestDatabase;
let eventLog: TestDatabase;
beforeAll(async () => {
  [database, eventLog] = await copyServiceDatabases(testRegistry);
});
afterAll(() => Promise.all([database.drop(), eventLog.drop()]));

/** Starts the registry as in production, with one text of a file replaced. */
function start(file: string, mistake: readonly [string, string]) {
  return startProcess('src/index.ts', {
    cwd,
    env: {
      NODE_OPTIONS: `--import ${new URL('fixture/break-machine.ts', import.meta.url).href}`,
      BREAK: file,
      MISTAKE: JSON.stringify(mistake),
      NODE_ENV: 'test',
      PORT: '0',
      LOG_LEVEL: 'info',
      GATEWAY_PUBLIC_KEYS: gatewayPublicKeys,
      AUDIT_SIGNING_KEY: auditSigningKey,
      DATABASE_URL: database.url,
      EVENT_TRANSPORT: 'embedded',
      EVENT_LOG_DATABASE_URL: eventLog.url,
      ...identityVariables,
    },
  });
}

async function refusal(file: string, mistake: readonly [string, string]) {
  const registry = await start(file, mistake);
  const { code } = await registry.ended;
  return { code, output: registry.lines.join('\n') };
}

describe('the registry does not start', () => {
  it('control: it starts if no table is changed', async () => {
    const registry = await start('', ['', '']);
    await expect(registry.line(/listening/)).resolves.toContain('listening');
    expect(await registry.end()).toEqual({ code: 0, signal: null });
  });

  it.each(machines.map(({ file }) => file))('if a non-final state has no transition: %s', async (file) => {
    const { code, output } = await refusal(file, ['final: \\[[^\\]]*\\]', 'final: []']);
    expect(code).toBe(1);
    expect(output).toMatch(/Error: States without transitions that are not final: [A-Z]/);
    expect(output).not.toContain('listening');
  });

  it.each(machines.map(({ file }) => file))('if a state is unreachable: %s', async (file) => {
    const { code, output } = await refusal(file, ['transitions: \\{', 'transitions: { LOST_ISLAND: ["GONE"],']);
    expect(code).toBe(1);
    expect(output).toMatch(/Error: Unreachable states: LOST_ISLAND/);
    expect(output).not.toContain('listening');
  });
});

it('every state machine is checked', () => {
  expect(machines.length).toBeGreaterThanOrEqual(6);
  const tables = production.filter(({ source }) => /^\s*transitions: \{/m.test(source));
  expect(tables.map(({ file }) => file)).toEqual(machines.map(({ file }) => file));
});
