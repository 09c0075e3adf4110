import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { environmentOf, stackCommands } from '../src/command-environment.ts';
import type { RunningStack } from '../src/running-stack.ts';

const stack: RunningStack = {
  pid: 7,
  start: 'x',
  gateway: 'http://127.0.0.1:4400',
  pids: {},
  environment: {
    DATABASE_URL_REGISTRY: 'postgres://registry',
    DATABASE_URL_ROUTES: 'postgres://routes',
    DATABASE_URL_BOOKINGS: 'postgres://bookings',
    DATABASE_URL_ANALYTICS: 'postgres://analytics',
    DATABASE_OWNER_URL_REGISTRY: 'postgres://owner',
    AUDIT_SIGNING_KEY_REGISTRY: 'key of registry',
    AUDIT_SIGNING_KEY_ANALYTICS: 'key of analytics',
    EVENT_TRANSPORT: 'kafka',
    KAFKA_BROKERS: '127.0.0.1:19092',
    AUDIT_PUBLIC_KEYS: 'public keys',
    IDENTITY_SECRET: 'secret',
    ISSUER: 'http://127.0.0.1:4400/oidc',
    GATEWAY_URL: 'http://127.0.0.1:4400/graphql',
  },
};
const { environment: all } = stack;
const databases = Object.fromEntries(Object.entries(all).filter(([name]) => name.startsWith('DATABASE_URL_')));
const registry = {
  DATABASE_URL: 'postgres://registry',
  AUDIT_SIGNING_KEY: 'key of registry',
  IDENTITY_SECRET: 'secret',
};

const take = (
  name: string,
  env: NodeJS.ProcessEnv = {},
  args: string[] = [],
  running: RunningStack | undefined = stack,
) => {
  const command = stackCommands[name];
  if (command === undefined) throw new Error(`no command ${name}`);
  return environmentOf(command, args, env, running);
};

it.each([
  ['token', { ISSUER: all['ISSUER'] }],
  ['sample-data', { GATEWAY_URL: all['GATEWAY_URL'] }],
  ['dead-letters', databases],
  [
    'audit:verify',
    { ...databases, EVENT_TRANSPORT: 'kafka', KAFKA_BROKERS: '127.0.0.1:19092', AUDIT_PUBLIC_KEYS: 'public keys' },
  ],
  ['rotate-keys', registry],
  ['give-access', registry],
  [
    'migrate',
    {
      ...databases,
      DATABASE_OWNER_URL_REGISTRY: 'postgres://owner',
      AUDIT_SIGNING_KEY_REGISTRY: 'key of registry',
      AUDIT_SIGNING_KEY_ANALYTICS: 'key of analytics',
    },
  ],
  ['snapshot', { DATABASE_OWNER_URL_REGISTRY: 'postgres://owner' }],
  ['rebuild', { DATABASE_URL: 'postgres://analytics', AUDIT_SIGNING_KEY: 'key of analytics' }],
])('%s gets its variables from the running stack, and reports it', (name, environment) => {
  expect(take(name)).toEqual({ environment, notice: 'Using the local stack at http://127.0.0.1:4400 (process 7)' });
});

it.each([
  ['token', { ISSUER: 'https://id.example.org' }, []],
  ['token', {}, ['--as', 'portal', '--issuer=https://id.example.org']],
  ['token', {}, ['--help']],
  ['sample-data', {}, ['--gateway', 'https://example.org']],
  ['sample-data', { GATEWAY_URL: 'https://example.org' }, []],
  ['dead-letters', { DATABASE_URL: 'postgres://x' }, ['list']],
  ['dead-letters', { DATABASE_URL_ROUTES: 'postgres://x' }, ['list']],
  ['audit:verify', { KAFKA_BROKERS: 'x:9092' }, []],
  ['rotate-keys', { IDENTITY_SECRET: 'x' }, []],
  ['rebuild', { AUDIT_SIGNING_KEY: 'x' }, []],
])('%s adds nothing if the caller names an installation: %j %j', (name, env, args) => {
  expect(take(name, env, args)).toEqual({ environment: {}, notice: undefined });
});

it('treats an empty variable as unset', () => {
  expect(take('rotate-keys', { DATABASE_URL: '' }).environment).toEqual(registry);
});

it.each([
  ['token', 'ISSUER', 'http://127.0.0.1:4500/oidc'],
  ['sample-data', 'GATEWAY_URL', 'http://127.0.0.1:4500/graphql'],
])('%s uses PROMTOUR_GATEWAY_PORT before the running stack', (name, variable, url) => {
  const notice = 'Using the gateway at http://127.0.0.1:4500 (PROMTOUR_GATEWAY_PORT)';
  expect(take(name, { PROMTOUR_GATEWAY_PORT: '4500' })).toEqual({ environment: { [variable]: url }, notice });
});

it('without a running stack uses the gateway’s default port, and no database', () => {
  expect(environmentOf(stackCommands['token'] as never, [], {}, undefined)).toEqual({
    environment: { ISSUER: 'http://127.0.0.1:4000/oidc' },
    notice: 'No local stack is running; using the gateway at http://127.0.0.1:4000',
  });
  expect(environmentOf(stackCommands['rebuild'] as never, [], {}, undefined)).toEqual({
    environment: {},
    notice: expect.stringContaining('No local stack is running: run npm start'),
  });
});

it('names existing files', () => {
  for (const { file } of Object.values(stackCommands)) expect(existsSync(join(repositoryRoot, file))).toBe(true);
});
