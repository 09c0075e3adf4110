import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { auditSigningKey, gatewayPublicKeys, gatewaySigningKey } from '@promtour/testkit/access';
import { couldNotRun } from '@promtour/testkit/could-not-run';
import { parse } from 'yaml';

type Service = {
  readonly environment: Readonly<Record<string, string | number>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: unknown;
  readonly read_only?: boolean;
  readonly mem_limit?: string;
  readonly ports?: readonly string[];
};

const root = new URL('../../../', import.meta.url);
const processes = ['registry', 'routes', 'bookings', 'analytics', 'gateway'] as const;
const migrations: readonly string[] = processes.map((name) => `${name}-migrations`);

let services: Readonly<Record<string, Service>>;
beforeAll(async () => {
  const file = await readFile(new URL('docker-compose.yml', root), 'utf8');
  ({ services } = parse(file, { merge: true }) as { services: Record<string, Service> });
});

function service(name: string): Service {
  const found = services[name];
  if (found === undefined) throw new Error(`docker-compose.yml has no service ${name}`);
  return found;
}

/** What the variables of `.env` may look like. */
const secrets: Readonly<Record<string, string>> = {
  GATEWAY_PUBLIC_KEYS: gatewayPublicKeys,
  GATEWAY_SIGNING_KEY: gatewaySigningKey,
  REGISTRY_AUDIT_SIGNING_KEY: auditSigningKey,
  ROUTES_AUDIT_SIGNING_KEY: auditSigningKey,
  BOOKINGS_AUDIT_SIGNING_KEY: auditSigningKey,
  ANALYTICS_AUDIT_SIGNING_KEY: auditSigningKey,
  IDENTITY_SECRET: 'a-secret-of-thirty-two-bytes-at-least-in-base64url',
  PROMTOUR_GATEWAY_PORT: '4000',
  OIDC_ISSUERS: '',
};

/** Values as a container sees them, with stand-ins for the secrets. */
function environmentOf(name: string): Record<string, string> {
  const entries = Object.entries(service(name).environment);
  return Object.fromEntries(
    entries.map(([key, value]) => [
      key,
      String(value).replaceAll(/\$\{(\w+)[^}]*\}/g, (_, variable: string) => secrets[variable] ?? 'password'),
    ]),
  );
}

describe('docker-compose.yml', () => {
  it.each(processes)('gives %s the variables that it knows, and all that it needs', async (name) => {
    const folder = name === 'gateway' ? 'gateway' : `services/${name}`;
    const { environmentSchema, readEnvironment } = (await import(
      new URL(`${folder}/src/environment.ts`, root).href
    )) as {
      environmentSchema: { shape: Record<string, unknown> };
      readEnvironment: (env: Record<string, string>) => unknown;
    };
    const given = environmentOf(name);
    const unknown = Object.keys(given).filter((variable) => !(variable in environmentSchema.shape));
    expect(unknown).toEqual([]);
    expect(() => readEnvironment(given)).not.toThrow();
    const needed = name === 'gateway' ? 'REGISTRY_URL' : 'DATABASE_URL';
    expect(() => readEnvironment({ ...given, [needed]: 'nothing' })).toThrow(needed);
  });

  it('keeps every container healthy-checked, read-only and bounded; what ends by itself has no health', () => {
    for (const [name, { healthcheck, read_only, mem_limit }] of Object.entries(services)) {
      expect({ name, healthcheck: healthcheck !== undefined, read_only, bounded: mem_limit !== undefined }).toEqual({
        name,
        healthcheck: !migrations.includes(name),
        read_only: true,
        bounded: true,
      });
    }
  });

  it('starts by health, and shows nothing but the gateway, on loopback', () => {
    for (const name of processes) {
      const conditions = Object.values(service(name).depends_on ?? {}).map(({ condition }) => condition);
      expect(conditions.length).toBeGreaterThan(0);
      expect(new Set(conditions.filter((condition) => condition !== 'service_completed_successfully'))).toEqual(
        new Set(['service_healthy']),
      );
    }
    const shown = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(shown.map(([name]) => name)).toEqual(['gateway']);
    expect(service('gateway').ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('migrates as the owner of a database, which the service itself is never told of', () => {
    for (const name of processes.filter((process) => process !== 'gateway')) {
      const { depends_on, environment } = service(name);
      expect(depends_on?.[`${name}-migrations`]).toEqual({ condition: 'service_completed_successfully' });
      expect(Object.entries(environment).filter((pair) => pair.join().includes('OWNER'))).toEqual([]);
      const migrating = service(`${name}-migrations`).environment;
      expect(migrating['DATABASE_URL']).toBe(environment['DATABASE_URL']);
      expect(migrating['DATABASE_OWNER_URL']).toMatch(new RegExp(`^postgres://${name}_owner:.*/${name}$`));
    }
  });

  it('runs the registry with the printed accounts where it is told to, and never as production then', async () => {
    const file = await readFile(new URL('infra/docker/demo-accounts.yml', root), 'utf8');
    const overlay = parse(file) as { services: Record<string, { environment: Record<string, string> }> };
    expect(Object.keys(overlay.services)).toEqual(['registry']);
    const { readEnvironment } = (await import(new URL('services/registry/src/environment.ts', root).href)) as {
      readEnvironment: (env: Record<string, string>) => { DEMO_ACCOUNTS: boolean };
    };
    const added = overlay.services['registry']?.environment ?? {};
    expect(readEnvironment({ ...environmentOf('registry'), ...added }).DEMO_ACCOUNTS).toBe(true);
    expect(readEnvironment(environmentOf('registry')).DEMO_ACCOUNTS).toBe(false);
  });

  it('is built of every workspace: npm links none whose package.json is not there', async () => {
    const dockerfile = await readFile(new URL('infra/docker/Dockerfile', root), 'utf8');
    const { packages } = JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8')) as {
      packages: Record<string, { name?: string }>;
    };
    const workspaces = Object.keys(packages).filter((path) => path !== '' && !path.includes('node_modules'));
    expect(workspaces.length).toBeGreaterThan(10);
    for (const path of workspaces) expect(dockerfile).toContain(`COPY ${path}/package.json ${path}/\n`);
  });

  it('holds no secret', async () => {
    const file = await readFile(new URL('docker-compose.yml', root), 'utf8');
    const passwords = [...file.matchAll(/(?:PASSWORD|SECRET|_KEYS?):\s*(\S+)|:\/\/\w+:([^@\s]+)@/g)].map(
      (match) => match[1] ?? match[2],
    );
    expect(passwords.length).toBeGreaterThan(5);
    for (const password of passwords) expect(password).toMatch(/^\$\{[A-Z_]+:\?/);
  });

  it('is what docker-compose understands', async () => {
    const passwords = Object.fromEntries(
      [
        'POSTGRES',
        ...['REGISTRY', 'ROUTES', 'BOOKINGS', 'ANALYTICS'].flatMap((name) => [`${name}_DATABASE`, `${name}_OWNER`]),
      ].map((name) => [`${name}_PASSWORD`, 'password']),
    );
    try {
      const { stdout } = await promisify(execFile)('docker-compose', ['config', '--services'], {
        cwd: root,
        env: { ...process.env, ...secrets, ...passwords },
      });
      expect(stdout.trim().split('\n').sort()).toEqual(Object.keys(services).sort());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      couldNotRun('docker-compose config', 'there is no docker-compose here');
    }
  });
});
