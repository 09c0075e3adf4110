import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kafkaAvailable } from '@promtour/local-servers/kafka';
import { stateDirectory } from '@promtour/local-servers/repository';
import { startStack, type Stack } from '@promtour/local/stack';
import { couldNotRun } from '@promtour/testkit/could-not-run';
import { runningGateway } from './environment.ts';

/** A running system, as a portal sees it. */
export type System = {
  /** The gateway's origin. */
  readonly origin: string;
  /** The system's processes; undefined if the tests did not start them. */
  readonly stack: Stack | undefined;
  /** Environment for an operator's command at the registry; undefined if it is not available. */
  readonly registryVariables?: Readonly<Record<'DATABASE_URL' | 'IDENTITY_SECRET', string>>;
  /** The directory of the logs; undefined if it is not available. */
  readonly logDir?: string;
  /** The processes that exited unexpectedly; undefined if the tests did not start them. */
  readonly deaths?: readonly string[];
  stop(): Promise<void>;
};

/** A way to run the system. */
export type SystemKind = {
  readonly name: string;
  /** Whether the tests start the processes. */
  readonly isOurs: boolean;
  start(): Promise<System>;
};

/** The ways to run the system on this machine. Reports those that are unavailable. */
export async function systemKinds(): Promise<readonly [SystemKind, SystemKind?]> {
  const gateway = runningGateway();
  if (gateway !== undefined) {
    couldNotRun('the tests that kill services', 'PROMTOUR_E2E_GATEWAY names a system that the tests did not start');
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

/** Production mode: development hints would hide what clients see. */
async function startOwn(broker: 'kafka' | 'embedded'): Promise<System> {
  const dataDir = await mkdtemp(join(tmpdir(), `promtour-e2e-${broker}-`));
  // Closed to other users, except that the account which runs PostgreSQL must be able to pass through.
  await chmod(dataDir, 0o711);
  // Logs are kept after the run, so that the correlation id of a failed expectation can be looked up.
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
    // Only demo accounts can sign in without a browser, and production mode refuses them.
    // All clients of the tests share one address and are faster than people.
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
