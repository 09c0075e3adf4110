import { execFile } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { principals } from '@promtour/events/define-event';
import { isPrincipal } from '@promtour/events/topic-access';
import { auditSigningKey, gatewayPublicKeys, gatewaySigningKey } from '@promtour/testkit/access';
import { couldNotRun } from '@promtour/testkit/could-not-run';
import { parse } from 'yaml';

type Service = {
  readonly image: string;
  readonly user?: string;
  readonly restart?: string;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly pids_limit?: number;
  readonly networks?: readonly string[];
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
let networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
beforeAll(async () => {
  const file = await readFile(new URL('docker-compose.yml', root), 'utf8');
  ({ services, networks } = parse(file, { merge: true }) as {
    services: Record<string, Service>;
    networks: typeof networks;
  });
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
  VOUCHER_SIGNING_KEYS: JSON.stringify({ keys: [generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' })] }),
  PERSONAL_DATA_MASTER_KEYS: `m1:${randomBytes(32).toString('base64')}`,
  PERSONAL_DATA_INDEX_KEY: randomBytes(32).toString('base64'),
  IDENTITY_SECRET: 'a-secret-of-thirty-two-bytes-at-least-in-base64url',
  PROMTOUR_GATEWAY_PORT: '4000',
  PROMTOUR_ISSUER: 'https://graph.example.org/oidc',
  HTTPS_PROXY: '',
  NO_PROXY: '',
  OIDC_ISSUERS: '',
  TRUSTED_PROXIES: '',
};

/** Values as a container sees them, with stand-ins for the secrets. */
function environmentOf(name: string): Record<string, string> {
  const entries = Object.entries(service(name).environment);
  return Object.fromEntries(entries.map(([key, value]) => [key, interpolated(String(value))]));
}

/** Innermost variables first: a default may hold another variable. */
function interpolated(text: string): string {
  const next = text.replaceAll(/\$\{(\w+)[^${}]*\}/g, (_, variable: string) => secrets[variable] ?? 'password');
  return next === text ? text : interpolated(next);
}

/** Variables that Node reads. */
const nodesOwn: readonly string[] = ['HTTPS_PROXY', 'NO_PROXY', 'NODE_USE_ENV_PROXY'];

describe('docker-compose.yml', () => {
  it('takes the address of the issuer from PROMTOUR_ISSUER, for registry and gateway alike', () => {
    for (const name of ['registry', 'gateway']) expect(environmentOf(name)['ISSUER']).toBe(secrets['PROMTOUR_ISSUER']);
    for (const name of ['routes', 'bookings', 'analytics'])
      expect(environmentOf(name)['PUBLIC_URL']).toBe(secrets['PROMTOUR_ISSUER']);
  });

  it.each(processes)('sets for %s only variables that it reads, and all that it needs', async (name) => {
    const folder = name === 'gateway' ? 'gateway' : `services/${name}`;
    const { environmentSchema, readEnvironment } = (await import(
      new URL(`${folder}/src/environment.ts`, root).href
    )) as {
      environmentSchema: { shape: Record<string, unknown> };
      readEnvironment: (env: Record<string, string>) => unknown;
    };
    const given = environmentOf(name);
    const unknown = Object.keys(given).filter(
      (variable) => !(variable in environmentSchema.shape) && !nodesOwn.includes(variable),
    );
    expect(unknown).toEqual([]);
    expect(() => readEnvironment(given)).not.toThrow();
    const needed = name === 'gateway' ? 'REGISTRY_URL' : 'DATABASE_URL';
    expect(() => readEnvironment({ ...given, [needed]: 'nothing' })).toThrow(needed);
  });

  it('gives every container a health check, a read-only file system, limits and no privileges', () => {
    for (const [name, container] of Object.entries(services)) {
      const { healthcheck, read_only, mem_limit, pids_limit, cap_drop, cap_add, security_opt } = container;
      expect({
        name,
        // What ends by itself has no health.
        healthcheck: healthcheck !== undefined || container.restart === 'on-failure',
        read_only,
        bounded: mem_limit !== undefined && (pids_limit ?? 0) > 0,
        cap_drop,
        cap_add,
        security_opt,
      }).toEqual({
        name,
        healthcheck: true,
        read_only: true,
        bounded: true,
        cap_drop: ['ALL'],
        cap_add: undefined,
        security_opt: ['no-new-privileges:true'],
      });
    }
    expect(service('postgres').user).toBe('postgres');
  });

  it('keeps the gateway from the databases, and all but gateway and registry from outside networks', () => {
    const of = (name: string): readonly string[] => service(name).networks ?? [];
    expect(of('gateway').filter((network) => of('postgres').includes(network))).toEqual([]);
    expect(of('postgres').filter((network) => of('kafka').includes(network))).toEqual([]);
    for (const name of Object.keys(services))
      expect({ name, networks: of(name).length > 0 }).toEqual({ name, networks: true });
    const open = Object.entries(networks).filter(([, network]) => network?.internal !== true);
    expect(open.map(([name]) => name)).toEqual(['outside']);
    expect(Object.keys(services).filter((name) => of(name).includes('outside'))).toEqual(['registry', 'gateway']);
  });

  it('pins images to exact versions', async () => {
    const dockerfile = await readFile(new URL('infra/docker/Dockerfile', root), 'utf8');
    const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map((match) => match[1] ?? '');
    const images = [...bases, ...Object.values(services).map(({ image }) => image)];
    const foreign = new Set(images.filter((image) => image !== 'promtour:local'));
    expect(foreign.size).toBe(3);
    for (const image of foreign) expect(image).toMatch(/^[a-z/]+:\d+\.\d+(\.\d+)?(-[a-z-]+)?$/);
  });

  it('gives each process its own Kafka principal, and none the administrator’s', () => {
    for (const name of processes) expect(environmentOf(name)['KAFKA_SASL_USERNAME']).toBe(name);
    expect(processes.every((name) => isPrincipal(name))).toBe(true);
    const kafka = environmentOf('kafka');
    const users = [...(kafka['KAFKA_LISTENER_NAME_SERVICES_PLAIN_SASL_JAAS_CONFIG'] ?? '').matchAll(/user_(\w+)=/g)];
    expect(users.map((match) => match[1]).sort()).toEqual(['admin', ...principals].sort());
    expect(kafka['KAFKA_LISTENERS']).not.toContain('PLAINTEXT');
    expect(kafka).toMatchObject({
      KAFKA_AUTHORIZER_CLASS_NAME: 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
      KAFKA_ALLOW_EVERYONE_IF_NO_ACL_FOUND: 'false',
      KAFKA_SUPER_USERS: 'User:admin',
    });
  });

  it('starts in the order of health, and publishes only the gateway, on loopback', () => {
    for (const name of processes) {
      const conditions = Object.values(service(name).depends_on ?? {}).map(({ condition }) => condition);
      expect(conditions.length).toBeGreaterThan(0);
      for (const [needed, { condition }] of Object.entries(service(name).depends_on ?? {}))
        expect({ needed, condition }).toEqual({
          needed,
          condition:
            needed === 'kafka-access' || migrations.includes(needed)
              ? 'service_completed_successfully'
              : 'service_healthy',
        });
    }
    const shown = Object.entries(services).filter(([, { ports }]) => ports !== undefined);
    expect(shown.map(([name]) => name)).toEqual(['gateway']);
    expect(service('gateway').ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)]);
  });

  it('migrates as the owner of a database, whose password the service does not get', () => {
    for (const name of processes.filter((process) => process !== 'gateway')) {
      const { depends_on, environment } = service(name);
      expect(depends_on?.[`${name}-migrations`]).toEqual({ condition: 'service_completed_successfully' });
      expect(Object.entries(environment).filter((pair) => pair.join().includes('OWNER'))).toEqual([]);
      const migrating = service(`${name}-migrations`).environment;
      expect(migrating['DATABASE_URL']).toBe(environment['DATABASE_URL']);
      expect(migrating['DATABASE_OWNER_URL']).toMatch(new RegExp(`^postgres://${name}_owner:.*/${name}$`));
    }
  });

  it('runs the registry with the demo accounts only on request, and never in production mode', async () => {
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

  it('copies the package.json of every workspace into the image, since npm links no others', async () => {
    const dockerfile = await readFile(new URL('infra/docker/Dockerfile', root), 'utf8');
    const { packages } = JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8')) as {
      packages: Record<string, { name?: string }>;
    };
    const workspaces = Object.keys(packages).filter((path) => path !== '' && !path.includes('node_modules'));
    expect(workspaces.length).toBeGreaterThan(10);
    for (const path of workspaces) expect(dockerfile).toContain(`COPY ${path}/package.json ${path}/\n`);
  });

  it('contains no secret', async () => {
    const file = await readFile(new URL('docker-compose.yml', root), 'utf8');
    const passwords = [
      ...file.matchAll(/(?:PASSWORD|SECRET|_KEYS?):\s*(\S+)|:\/\/\w+:([^@\s]+)@|(?:password|user_\w+)="([^"]*)"/g),
    ].map((match) => match[1] ?? match[2] ?? match[3]);
    expect(passwords.length).toBeGreaterThan(15);
    for (const password of passwords) expect(password).toMatch(/^\$\{[A-Z_]+:\?/);
  });

  it('is valid for docker compose', async () => {
    const file = await readFile(new URL('docker-compose.yml', root), 'utf8');
    const named = [...file.matchAll(/\$\{(\w+_PASSWORD):/g)].map((match) => [match[1], 'password']);
    const passwords = Object.fromEntries(named) as Record<string, string>;
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
