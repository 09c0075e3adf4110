import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { auditSigningKey } from '@promtour/testkit/access';
import { startService, type RunningService } from '@promtour/service-kit/service';
import { startPostgresProxy } from '@promtour/testkit/postgres-proxy';
import { startProcess } from '@promtour/testkit/process';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { registry as definition } from '../../src/service.ts';
import { readEnvironment } from '../../src/environment.ts';
import { identityVariables, startOnEmpty, startRegistry, type TestRegistry } from '../registry.ts';
import { clientCredentials, issuerOf, newClient, type Credential } from './words.ts';

jest.setTimeout(120_000);

const command = fileURLToPath(new URL('../../bin/rotate-signing-keys.ts', import.meta.url));

let stop: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of stop.toReversed()) await end();
  stop = [];
});

async function startedRegistry(): Promise<TestRegistry> {
  const registry = await startRegistry();
  stop.push(() => registry.stop());
  return registry;
}

const rotate = (url: string, ...args: readonly string[]) =>
  startProcess(command, { args, env: { DATABASE_URL: url, AUDIT_SIGNING_KEY: auditSigningKey, ...identityVariables } });

async function states(registry: TestRegistry): Promise<string[]> {
  const rows = await registry.rows<{ state: string }>('SELECT state FROM signing_key ORDER BY created_at');
  return rows.map(({ state }) => state);
}

/** Requests and verifies tokens continuously, as clients and as gateways with cached keys do. */
function startTraffic(registry: TestRegistry, client: Credential, keepsKeysMs: number) {
  // Never refetches keys early: an unknown key rejects the token.
  const keys = createRemoteJWKSet(new URL(`${issuerOf(registry)}/jwks`), {
    cacheMaxAge: keepsKeysMs,
    cooldownDuration: 3_600_000,
  });
  const seen = new Set<string>();
  const failures: unknown[] = [];
  let accepted = 0;
  let running = true;
  const lane = async (): Promise<void> => {
    while (running) {
      const { status, body } = await clientCredentials(registry, client);
      const token = String(body['access_token']);
      try {
        if (status !== 200) throw new Error(JSON.stringify(body));
        seen.add(decodeProtectedHeader(token).kid ?? '');
        await jwtVerify(token, keys, { typ: 'at+jwt' });
        accepted += 1;
      } catch (error) {
        failures.push(error);
      }
    }
  };
  const lanes = [lane(), lane()];
  return async () => {
    running = false;
    await Promise.all(lanes);
    return { accepted, failures, keysSeen: seen.size };
  };
}

describe('signing keys', () => {
  it('rotate under traffic without one refused request', async () => {
    const registry = await startedRegistry();
    const client = await newClient(registry);
    const finish = startTraffic(registry, client, 1_000);
    // Replicas poll every 2 s, verifiers cache keys for 1 s.
    const rotation = await rotate(registry.database.url, '--wait', '--overlap', '5', '--retirement', '4');
    expect(await rotation.ended).toEqual({ code: 0, signal: null });
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    const { accepted, failures, keysSeen } = await finish();
    expect({ failures, keysSeen }).toEqual({ failures: [], keysSeen: 2 });
    expect(accepted).toBeGreaterThan(100);
    expect(await states(registry)).toEqual(['GONE', 'ACTIVE']);
    await expect(
      registry.rows('SELECT 1 FROM signing_key WHERE state = $1 AND sealed IS NOT NULL', ['GONE']),
    ).resolves.toEqual([]);
  });

  it('control: rotated without the overlap, requests are refused', async () => {
    const registry = await startedRegistry();
    const client = await newClient(registry);
    const finish = startTraffic(registry, client, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const rotation = await rotate(registry.database.url, '--wait', '--overlap', '0', '--retirement', '3');
    await rotation.ended;
    const { failures } = await finish();
    expect(failures.length).toBeGreaterThan(0);
  });

  it('are created once by replicas that start together', async () => {
    const others: RunningService[] = [];
    const first = await startOnEmpty(async (env) => {
      const [one, ...rest] = await Promise.all([1, 2, 3].map(() => startService(definition, readEnvironment(env))));
      others.push(...rest);
      if (one === undefined) throw new Error('none started');
      return one;
    });
    stop.push(() => first.stop(), ...others.map((other) => () => other.stop()));
    const kids = await Promise.all(
      [first, ...others].map(async ({ url }) => {
        const response = await fetch(url.replace('/graphql', '/oidc/jwks'));
        return ((await response.json()) as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
      }),
    );
    expect(kids.flat()).toHaveLength(3);
    expect(new Set(kids.flat()).size).toBe(1);
  });

  it('do not open with another secret: the service does not start, and reports why', async () => {
    const registry = await startedRegistry();
    const environment = readEnvironment({ ...registry.environment, IDENTITY_SECRET: 'b'.repeat(43) });
    await expect(startService(definition, environment)).rejects.toThrow(/IDENTITY_SECRET/);
  });
});

describe('the rotation command', () => {
  it('killed between a step’s commit and its exit has done the step: the next run continues', async () => {
    const registry = await startedRegistry();
    const proxy = await startPostgresProxy(registry.database.url);
    stop.push(() => proxy.close());
    const held = proxy.holdNextCommit();
    const killed = await rotate(proxy.url);
    await held;
    await killed.end('SIGKILL');
    expect(await states(registry)).toEqual(['ACTIVE', 'NEXT']);
    const next = await rotate(registry.database.url);
    expect(await next.ended).toEqual({ code: 0, signal: null });
    expect(next.lines.join('\n')).toMatch(/^wait until .* to sign with the next key$/);
    expect(await states(registry)).toEqual(['ACTIVE', 'NEXT']);
  });

  it('run six times concurrently does one step', async () => {
    const registry = await startedRegistry();
    const runs = await Promise.all(Array.from({ length: 6 }, () => rotate(registry.database.url, '--overlap', '60')));
    const ends = await Promise.all(runs.map(({ ended }) => ended));
    expect(ends.every(({ code }) => code === 0)).toBe(true);
    expect(runs.filter(({ lines }) => lines[0] === 'publish another key')).toHaveLength(1);
    expect(await states(registry)).toEqual(['ACTIVE', 'NEXT']);
  });

  it('reports missing variables', async () => {
    const run = await startProcess(command, {});
    expect(await run.ended).toMatchObject({ code: 2 });
    expect(run.lines[0]).toMatch(/DATABASE_URL and IDENTITY_SECRET/);
  });
});
