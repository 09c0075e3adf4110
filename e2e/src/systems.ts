import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kafkaAvailable } from '@promtour/local-servers/kafka';
import { stateDirectory } from '@promtour/local-servers/repository';
import { startStack, type Stack } from '@promtour/local/stack';
import { couldNotRun } from '@promtour/testkit/could-not-run';
import { runningGateway } from './environment.ts';

/** A system that runs, as a portal sees it. */
export type System = {
  /** Where the gateway listens. */
  readonly origin: string;
  /** Its processes; undefined where they are not ours to end. */
  readonly stack: Stack | undefined;
  /** What an operator's command at the registry needs; undefined where that is not ours to give. */
  readonly registryVariables?: Readonly<Record<'DATABASE_URL' | 'IDENTITY_SECRET', string>>;
  /** Where its parts write their logs; undefined where that is not ours to read. */
  readonly logDir?: string;
  /** The processes that ended by themselves, and how; undefined where they are not ours. */
  readonly deaths?: readonly string[];
  stop(): Promise<void>;
};

/** A way in which the system can run. */
export type SystemKind = {
  readonly name: string;
  /** Whether its processes are ours to end. */
  readonly isOurs: boolean;
  start(): Promise<System>;
};

/** The ways in which the system can run here. What cannot be had is reported. */
export async function systemKinds(): Promise<readonly [SystemKind, SystemKind?]> {
  const gateway = runningGateway();
  if (gateway !== undefined) {
    couldNotRun('the tests that kill services', 'PROMTOUR_E2E_GATEWAY names a system whose processes are not ours');
    const running: System = { origin: new URL(gateway).origin, stack: undefined, stop: () => Promise.resolve() };
    return [{ name: `the system at ${running.origin}`, isOurs: false, start: () => Promise.resolve(running) }];
  }
  const kafka = await kafkaAvailable();
  if (!kafka.ok) couldNotRun('the whole system on Kafka', kafka.error.why);
  const embedded = ownSystem('embedded', 'the system on the embedded transport');
  return kafka.ok ? [ownSystem('kafka', 'the system on Kafka'), embedded] : [embedded];
}

function ownSystem(broker: 'kafka' | 'embedded', name: string): SystemKind {
  return { name, isOurs: true, start: () => startOwn(broker) };
}

/** As it runs in production: hints that only developers get would hide what clients see. */
async function startOwn(broker: 'kafka' | 'embedded'): Promise<System> {
  const dataDir = await mkdtemp(join(tmpdir(), `promtour-e2e-${broker}-`));
  // Closed to others, but the account that PostgreSQL may have to run under must pass through.
  await chmod(dataDir, 0o711);
  // Kept after the run, so that the correlation id of a failed expectation can be looked up.
  const logDir = join(stateDirectory(), 'e2e', broker);
  await rm(logDir, { recursive: true, force: true });
  const identitySecret = randomBytes(32).toString('base64url');
  const deaths: string[] = [];
  const stack = await startStack({
    dataDir,
    logDir,
    temporary: dataDir,
    broker: { forced: broker },
    nodeEnv: 'production',
    // Nobody but the accounts of the demonstration can be signed in without a browser, and production refuses them.
    // All clients of the tests come from one address, faster than people do.
    env: { gateway: { RATE_LIMIT_FACTOR: '100' }, registry: { NODE_ENV: 'test', IDENTITY_SECRET: identitySecret } },
    logLevel: 'info',
    supervise: true,
    onProgress: ({ part, state, detail }) => {
      if (state === 'died') deaths.push(`${part} ${detail ?? ''}`);
    },
  }).catch(async (error: unknown) => {
    await removeData(dataDir);
    throw error;
  });
  if (stack.urls.gateway === undefined) throw new Error('the stack has no gateway');
  return {
    origin: stack.urls.gateway,
    stack,
    logDir,
    deaths,
    registryVariables: { DATABASE_URL: stack.databaseUrls.registry, IDENTITY_SECRET: identitySecret },
    stop: async () => {
      await stack.stop();
      await removeData(dataDir);
    },
  };
}

async function removeData(dataDir: string): Promise<void> {
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
}
