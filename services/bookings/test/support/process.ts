import { fileURLToPath } from 'node:url';
import { auditSigningKey, gatewayHeaders, gatewayPublicKeys } from '@promtour/testkit/access';
import { official } from '@promtour/testkit/viewers';
import { ownerUrlOf } from '@promtour/testkit/database';
import { freePort } from '@promtour/testkit/free-port';
import { post } from '@promtour/testkit/graphql';
import { startProcess, type TestProcess } from '@promtour/testkit/process';
import { bookingsVariables, createKeyDatabase } from './keys.ts';
import { operations, type Ask } from './operations.ts';

const directory = fileURLToPath(new URL('../../', import.meta.url));

export type BookingsProcess = TestProcess & { readonly api: ReturnType<typeof operations>; readonly ask: Ask };

/** Data keys outlive a process that is killed: one database for each of the service's. */
const keyDatabases = new Map<string, ReturnType<typeof createKeyDatabase>>();

/** The bookings as a process of their own, to be killed; they run by the real clock. */
export async function startBookingsProcess(
  urls: { readonly database: string; readonly eventLog: string },
  env: Readonly<Record<string, string>> = {},
): Promise<BookingsProcess> {
  const port = await freePort();
  const keys = keyDatabases.get(urls.database) ?? createKeyDatabase();
  keyDatabases.set(urls.database, keys);
  const child = await startProcess('src/index.ts', {
    cwd: directory,
    env: {
      NODE_ENV: 'test',
      PORT: String(port),
      LOG_LEVEL: 'info',
      GATEWAY_PUBLIC_KEYS: gatewayPublicKeys,
      AUDIT_SIGNING_KEY: auditSigningKey,
      ...bookingsVariables(await keys),
      DATABASE_URL: urls.database,
      DATABASE_OWNER_URL: ownerUrlOf(urls.database),
      EVENT_TRANSPORT: 'embedded',
      EVENT_LOG_DATABASE_URL: urls.eventLog,
      EVENT_LOG_DATABASE_OWNER_URL: ownerUrlOf(urls.eventLog),
      ...env,
    },
  });
  const ask: Ask = async (query, variables, headers) =>
    post(`http://127.0.0.1:${port}/graphql`, query, variables, {
      ...(await gatewayHeaders('bookings', official)),
      ...headers,
    });
  await child.ready(`http://127.0.0.1:${port}/health/ready`);
  return { ...child, ask, api: operations(ask) };
}
