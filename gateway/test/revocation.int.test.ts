import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accessGrantWithdrawn } from '@promtour/events/catalogue/access-grant';
import {
  apiClientCodeReplayed,
  apiClientNarrowed,
  apiClientCreated,
  apiClientRevoked,
  apiClientSecretWithdrawn,
} from '@promtour/events/catalogue/api-client';
import type { EventDefinition } from '@promtour/events/define-event';
import { makeEvent } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import { createEventLog } from '@promtour/messaging/embedded/log-schema';
import { openEventLogPeer, type EventLogPeer } from '@promtour/messaging/testing/event-log-peer';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { eventually } from '@promtour/testkit/eventually';
import { agencyClient, coordinatorOf } from '@promtour/testkit/viewers';
import type { Viewer } from '@promtour/access/viewer';
import pg from 'pg';
import { startIdentifiedGateway, type IdentifiedGateway } from './fixture/identified-gateway.ts';
import { codesOf } from './fixture/test-gateway.ts';

let database: TestDatabase;
let log: EventLogPeer;
let system: IdentifiedGateway;

const newUuid = () => newId(new Date());
const causation = { correlationId: 'revocation-test' };

beforeAll(async () => {
  database = await createTestDatabase();
  await createEventLog(database.ownerUrl, database.name);
  log = await openEventLogPeer(database.url);
  // Before the gateway starts: it reads the log from its beginning.
  await revoke(before, new Date());
  system = await start();
});
afterAll(async () => {
  await system.stop();
  await log.close();
  await database.drop();
});

const before = newUuid();

function start(): Promise<IdentifiedGateway> {
  return startIdentifiedGateway({ EVENT_TRANSPORT: 'embedded', EVENT_LOG_DATABASE_URL: database.url });
}

async function revoke(clientId: string, revokedAt: Date): Promise<void> {
  const data = { clientId, revokedAt: revokedAt.toISOString() };
  const at = new Date();
  await log.publish([makeEvent(apiClientRevoked, { id: newId(at), at, subject: clientId, data }, causation)]);
}

async function publish(
  definition: EventDefinition,
  clientId: string,
  facts: Readonly<Record<string, string | number>>,
): Promise<void> {
  const at = new Date();
  const data = { clientId, ...facts };
  await log.publish([makeEvent(definition, { id: newId(at), at, subject: clientId, data: data }, causation)]);
}

async function withdraw(grantId: string): Promise<void> {
  const at = new Date();
  const data = { grantId, withdrawnAt: at.toISOString() };
  await log.publish([makeEvent(accessGrantWithdrawn, { id: newId(at), at, subject: grantId, data }, causation)]);
}

function clientNamed(clientId: string): Viewer {
  return { ...agencyClient(newUuid()), subject: clientId, clientId };
}

async function refusedSoon(authorization: string): Promise<void> {
  await eventually(
    async () => {
      const answer = await system.askWith(authorization);
      expect(answer.status).toBe(401);
      expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
      expect(answer.body.errors?.[0]?.message).toBe('The token is not accepted');
    },
    { within: 5_000 },
  );
}

describe('a revoked credential', () => {
  it('revokes its tokens within seconds, even a cached one', async () => {
    const clientId = newUuid();
    const authorization = `Bearer ${await system.issuer.tokenFor(clientNamed(clientId))}`;
    const other = `Bearer ${await system.issuer.tokenFor(clientNamed(newUuid()))}`;
    expect((await system.askWith(authorization)).status).toBe(200);
    await revoke(clientId, new Date());
    await refusedSoon(authorization);
    expect((await system.askWith(other)).status).toBe(200);
  });

  it('leaves tokens issued after that time valid', async () => {
    const clientId = newUuid();
    const authorization = `Bearer ${await system.issuer.tokenFor(clientNamed(clientId))}`;
    await revoke(clientId, new Date(Date.now() - 5_000));
    const marker = newUuid();
    await revoke(marker, new Date());
    await refusedSoon(`Bearer ${await system.issuer.tokenFor(clientNamed(marker), { claims: { iat: seconds(-1) } })}`);
    expect((await system.askWith(authorization)).status).toBe(200);
  });

  it('is known to a gateway that starts later', async () => {
    const authorization = `Bearer ${await system.issuer.tokenFor(clientNamed(before), { claims: { iat: seconds(-60) } })}`;
    expect((await system.askWith(authorization)).status).toBe(401);
  });
});

describe('the source of a token revokes the token, whenever it was issued, and no others of the client', () => {
  it.each<[string, string, (clientId: string, id: string) => Promise<void>]>([
    [
      'a secret that is withdrawn',
      'secret',
      (clientId, secretId) => publish(apiClientSecretWithdrawn, clientId, { secretId, withdrawnAt: past() }),
    ],
    [
      'a code that comes again',
      'code',
      (clientId, codeId) => publish(apiClientCodeReplayed, clientId, { codeId, replayedAt: past() }),
    ],
  ])('%s', async (_, claim, end) => {
    const [clientId, id] = [newUuid(), newUuid()];
    const tokenBy = async (origin: string) =>
      `Bearer ${await system.issuer.tokenFor(clientNamed(clientId), { claims: { [claim]: origin } })}`;
    const [authorization, other] = [await tokenBy(id), await tokenBy(newUuid())];
    expect((await system.askWith(authorization)).status).toBe(200);
    await end(clientId, id);
    await refusedSoon(authorization);
    expect((await system.askWith(other)).status).toBe(200);
  });

  const past = () => new Date(Date.now() - 30_000).toISOString();
});

it('a client that lost scopes or regions continues with new tokens only', async () => {
  const clientId = newUuid();
  const tokenOf = async (version: number) =>
    `Bearer ${await system.issuer.tokenFor(clientNamed(clientId), { claims: { client_version: version } })}`;
  const [early, late] = [await tokenOf(1), await tokenOf(2)];
  expect((await system.askWith(early)).status).toBe(200);
  await publish(apiClientNarrowed, clientId, { version: 2, narrowedAt: new Date().toISOString() });
  await refusedSoon(early);
  expect((await system.askWith(late)).status).toBe(200);
});

it('a withdrawn grant revokes its tokens, and no others of the same person', async () => {
  const [grant, another] = [newUuid(), newUuid()];
  const tokenOf = async (id: string) =>
    `Bearer ${await system.issuer.tokenFor(coordinatorOf('RU-SMO'), { claims: { grant: id } })}`;
  const [authorization, other] = [await tokenOf(grant), await tokenOf(another)];
  expect((await system.askWith(authorization)).status).toBe(200);
  await withdraw(grant);
  await refusedSoon(authorization);
  expect((await system.askWith(other)).status).toBe(200);
});

it('other events and unreadable messages are skipped', async () => {
  const clientId = newUuid();
  const at = new Date();
  const registered = makeEvent(
    apiClientCreated,
    { id: newId(at), at, subject: clientId, data: { clientId, kind: 'AGENCY' } },
    causation,
  );
  await log.transport.publish([
    { topic: apiClientRevoked.topic, key: clientId, value: 'no JSON' },
    {
      topic: apiClientRevoked.topic,
      key: clientId,
      value: JSON.stringify({ ...registered, type: apiClientRevoked.type }),
    },
  ]);
  await log.publish([registered]);
  await revoke(clientId, new Date());
  await refusedSoon(`Bearer ${await system.issuer.tokenFor(clientNamed(clientId), { claims: { iat: seconds(-1) } })}`);
});

describe('the state of the revocation feed', () => {
  const revocationsOf = async ({ gateway }: IdentifiedGateway): Promise<unknown> => {
    const answer = (await (await fetch(`${gateway.internalUrl}/health/ready`)).json()) as {
      issuer: { revocations: unknown };
    };
    return answer.issuer.revocations;
  };

  it('is shown by the readiness check and the metrics', async () => {
    expect(await revocationsOf(system)).toEqual({
      state: 'CURRENT',
      receivedUntil: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    const metrics = await (await fetch(`${system.gateway.internalUrl}/metrics`)).text();
    expect(metrics).toMatch(/promtour_gateway_revocations_age_seconds\{[^}]*\} \d/);
  });

  it('is UNCONFIGURED if there is no log', async () => {
    const deaf = await startIdentifiedGateway();
    expect(await revocationsOf(deaf)).toEqual({ state: 'UNCONFIGURED' });
    expect(deaf.gateway.logged.join('')).toContain('no revocation feed');
    await deaf.stop();
  });

  it('is CATCHING_UP if the log is unavailable, and the gateway still answers', async () => {
    const url = new URL(database.url);
    url.port = '9';
    const alone = await startIdentifiedGateway({ EVENT_TRANSPORT: 'embedded', EVENT_LOG_DATABASE_URL: url.href });
    expect(await revocationsOf(alone)).toEqual({ state: 'CATCHING_UP' });
    expect(alone.gateway.logged.join('')).toContain('Revocation feed not caught up');
    expect((await alone.askWith(`Bearer ${await alone.issuer.tokenFor(clientNamed(newUuid()))}`)).status).toBe(200);
    await alone.stop();
  }, 120_000);

  it('leaves no consumer group behind', async () => {
    const second = await start();
    await second.stop();
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    const { rows } = await client.query('SELECT DISTINCT group_name FROM event_log.group_offset');
    await client.end();
    expect(rows).toHaveLength(1);
  });
});

function seconds(offset: number): number {
  return Math.floor(Date.now() / 1_000) + offset;
}
