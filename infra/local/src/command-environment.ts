import {
  auditKeyVariable,
  databaseVariable,
  defaultPorts,
  ownerVariable,
  portVariable,
  serviceNames,
} from './parts.ts';
import type { RunningStack } from './running-stack.ts';

export type StackCommand = {
  /** Relative to the root of the repository. */
  readonly file: string;
  /** Options that name another installation. */
  readonly options?: readonly string[];
  /** Variables that name an installation; a prefix ends with `_`. */
  readonly variables: readonly string[];
  /** The command's variables, from those of the running stack (operatorEnvironment). */
  readonly take: readonly string[] | Readonly<Record<string, string>>;
};

const databases = ['DATABASE_URL', 'DATABASE_URL_'];
const serviceVariables = [...databases, 'AUDIT_SIGNING_KEY', 'IDENTITY_SECRET'];
const eventLog = ['EVENT_TRANSPORT', 'KAFKA_BROKERS', 'EVENT_LOG_DATABASE_URL'];
const serviceDatabases = serviceNames.map(databaseVariable);
const owners = serviceNames.map(ownerVariable);
const keyDatabase = [databaseVariable('bookings_keys'), ownerVariable('bookings_keys')];
const auditKeys = serviceNames.map(auditKeyVariable);
const registry = {
  DATABASE_URL: 'DATABASE_URL_REGISTRY',
  AUDIT_SIGNING_KEY: 'AUDIT_SIGNING_KEY_REGISTRY',
  IDENTITY_SECRET: 'IDENTITY_SECRET',
};

/** The operators' commands that work on a running stack. */
export const stackCommands: Readonly<Record<string, StackCommand>> = {
  token: { file: 'packages/sign-in/bin/token.ts', options: ['--issuer'], variables: ['ISSUER'], take: ['ISSUER'] },
  'sample-data': {
    file: 'infra/sample-data/src/load.ts',
    options: ['--gateway', '--dry-run'],
    variables: ['GATEWAY_URL'],
    take: ['GATEWAY_URL'],
  },
  reconcile: {
    file: 'infra/local/src/reconcile.ts',
    options: ['--gateway'],
    variables: ['GATEWAY_URL'],
    take: ['GATEWAY_URL'],
  },
  'dead-letters': { file: 'packages/messaging/bin/dead-letters.ts', variables: databases, take: serviceDatabases },
  'audit:verify': {
    file: 'packages/service-kit/bin/verify-audit.ts',
    variables: [...databases, ...eventLog, 'AUDIT_PUBLIC_KEYS'],
    take: [...serviceDatabases, ...eventLog, 'AUDIT_PUBLIC_KEYS'],
  },
  'rotate-keys': { file: 'services/registry/bin/rotate-signing-keys.ts', variables: serviceVariables, take: registry },
  'give-access': { file: 'services/registry/bin/give-access.ts', variables: serviceVariables, take: registry },
  migrate: {
    file: 'infra/local/src/migrate.ts',
    variables: [...serviceDatabases, ...owners, ...auditKeys, ...keyDatabase],
    take: [...serviceDatabases, ...owners, ...auditKeys, ...keyDatabase],
  },
  'rewrap-keys': {
    file: 'services/bookings/bin/rewrap-data-keys.ts',
    variables: ['KEY_DATABASE_URL', 'PERSONAL_DATA_MASTER_KEYS'],
    take: {
      KEY_DATABASE_URL: databaseVariable('bookings_keys'),
      PERSONAL_DATA_MASTER_KEYS: 'PERSONAL_DATA_MASTER_KEYS',
    },
  },
  snapshot: { file: 'infra/local/src/take-snapshot.ts', variables: owners, take: owners },
  rebuild: {
    file: 'services/analytics/bin/rebuild.ts',
    variables: serviceVariables,
    take: { DATABASE_URL: 'DATABASE_URL_ANALYTICS', AUDIT_SIGNING_KEY: 'AUDIT_SIGNING_KEY_ANALYTICS' },
  },
};

export type CommandEnvironment = {
  readonly environment: Readonly<Record<string, string>>;
  /** Which installation was taken, in one line; undefined where the caller named it. */
  readonly notice: string | undefined;
};

/**
 * The variables added to those of a command's caller. If the caller names an installation, in part or in full, nothing of the running stack
 * is added: a command never mixes two installations.
 */
export function environmentOf(
  { options = [], variables, take }: StackCommand,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stack: RunningStack | undefined,
): CommandEnvironment {
  const named =
    args.some((arg) => ['--help', '-h', ...options].includes(arg.split('=', 1)[0] ?? '')) ||
    Object.keys(env).some((name) => env[name] !== '' && variables.some((known) => matches(name, known)));
  if (named) return { environment: {}, notice: undefined };
  const known = { ...stack?.environment, ...gatewayOf(env, stack) };
  const names = Array.isArray(take) ? take.map((name: string) => [name, name] as const) : Object.entries(take);
  const found = names.flatMap(([name, source]) =>
    known[source] === undefined ? [] : [[name, known[source]] as const],
  );
  return { environment: Object.fromEntries(found), notice: noticeOf(take, env, stack) };
}

function matches(name: string, known: string): boolean {
  return known.endsWith('_') ? name.startsWith(known) : name === known;
}

/** `PROMTOUR_GATEWAY_PORT` first; if nothing runs, the default port, which containers use as well. */
function gatewayOf(env: NodeJS.ProcessEnv, stack: RunningStack | undefined): Record<string, string> {
  const chosen = chosenPort(env);
  if (stack !== undefined && chosen === '') return {};
  const origin = `http://127.0.0.1:${chosen === '' ? defaultPorts.gateway : chosen}`;
  return { ISSUER: `${origin}/oidc`, GATEWAY_URL: `${origin}/graphql` };
}

function noticeOf(take: StackCommand['take'], env: NodeJS.ProcessEnv, stack: RunningStack | undefined): string {
  const needsGateway = Array.isArray(take) && (take.includes('ISSUER') || take.includes('GATEWAY_URL'));
  const chosen = chosenPort(env);
  if (needsGateway && chosen !== '')
    return `Using the gateway at http://127.0.0.1:${chosen} (${portVariable('gateway')})`;
  if (stack !== undefined) return `Using the local stack at ${stack.gateway} (process ${stack.pid})`;
  return needsGateway
    ? `No local stack is running; using the gateway at http://127.0.0.1:${defaultPorts.gateway}`
    : 'No local stack is running: run npm start, or name the installation in variables (--help lists them)';
}

function chosenPort(env: NodeJS.ProcessEnv): string {
  return env[portVariable('gateway')] ?? '';
}
