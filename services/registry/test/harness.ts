import { randomUUID } from 'node:crypto';
import { sealAuditLog } from '@promtour/service-kit/audit/seal-audit-log';
import { createAnchorSigner } from '@promtour/service-kit/audit/anchor-signature';
import { publishAuditHead } from '@promtour/service-kit/audit/publish-audit-head';
import type { Caller } from '@promtour/service-kit/caller';
import { createDataSource } from '@promtour/postgres/data-source';
import { migrateDatabase } from '@promtour/service-kit/persistence/migrate';
import { createUnitOfWork } from '@promtour/service-kit/persistence/unit-of-work';
import type { CloudEvent } from '@promtour/events/envelope';
import { migrationsOf } from '@promtour/service-kit/service';
import { auditSigningKey } from '@promtour/testkit/access';
import { testClock } from '@promtour/testkit/clock';
import { copyTestDatabases, type TestDatabase } from '@promtour/testkit/database';
import { official } from '@promtour/testkit/viewers';
import type { DataSource } from 'typeorm';
import { createAdvanceByTime } from '../src/agreements/application/advance-by-time.ts';
import { closeMilestones } from '../src/agreements/application/close-milestones.ts';
import { createUpdateApiClient } from '../src/identity/application/update-api-client.ts';
import { createCreateAccessGrant } from '../src/identity/application/create-access-grant.ts';
import { createCreateApiClient } from '../src/identity/application/create-api-client.ts';
import { createReportCodeReplay } from '../src/identity/application/report-code-replay.ts';
import { createRevokeApiClient } from '../src/identity/application/revoke-api-client.ts';
import { createRotateApiClientSecret } from '../src/identity/application/rotate-api-client-secret.ts';
import { createWithdrawAccessGrant } from '../src/identity/application/withdraw-access-grant.ts';
import { createWithdrawApiClientSecret } from '../src/identity/application/withdraw-api-client-secret.ts';
import { createOpenLead } from '../src/leads/application/open-lead.ts';
import { createExpireAssessments } from '../src/readiness/application/expire-assessments.ts';
import { registry } from '../src/service.ts';
import { makeSecret } from '../src/identity/issuer/secrets.ts';

import { agreementOperations, agreementRepositories } from '../src/agreements/agreements.module.ts';
import { councilOperations, councilRepositories } from '../src/councils/councils.module.ts';
import { entryOperations, entryRepositories } from '../src/entries/entries.module.ts';
import { identityRepositories } from '../src/identity/identity.module.ts';
import { leadOperations, leadRepositories } from '../src/leads/leads.module.ts';
import { organizationOperations } from '../src/organizations/organizations.module.ts';
import { portalOperations, portalRepositories } from '../src/portals/portals.module.ts';
import { readinessOperations, readinessRepositories } from '../src/readiness/readiness.module.ts';
import { siteOperations, siteRepositories } from '../src/sites/sites.module.ts';

/** The issuer of people in a harness. */
export const harnessIssuer = 'https://issuer.example/';

/** The default caller in a harness. */
export const testCaller: Caller = { viewer: official, causation: { correlationId: 'harness' } };

/** A new idempotency key. */
export const request = () => ({ key: randomUUID() });

/** A test database with the registry's schema, connected as the service's role. */
export async function openSchema(): Promise<{ database: TestDatabase; dataSource: DataSource }> {
  const about = {
    service: 'registry',
    migrations: migrationsOf(registry),
    auditedTables: registry.auditedTables,
  };
  const [database] = await copyTestDatabases(['registry_lab'], ([template]) =>
    migrateDatabase({ ...about, ...template }),
  );
  const dataSource = createDataSource({ ...about, url: database.url, poolSize: 8, entities: registry.entities });
  return { database, dataSource: await dataSource.initialize() };
}

export type Harness = Awaited<ReturnType<typeof startHarness>>;

/** All use cases on a real database. The test controls the clock; events stay in the outbox, where tests read them. */
export async function startHarness(start: Date) {
  const { database, dataSource } = await openSchema();
  const clock = testClock(start);
  const sign = createAnchorSigner(JSON.parse(auditSigningKey) as Parameters<typeof createAnchorSigner>[0]);
  const about = { dataSource, clock, afterCommit: () => undefined };
  const transactions = createUnitOfWork({
    ...about,
    repositories: (manager, viewer) => ({
      ...siteRepositories(manager, viewer),
      ...readinessRepositories(manager, viewer),
      ...agreementRepositories(manager, viewer),
      ...councilRepositories(manager, viewer),
      ...entryRepositories(manager, viewer),
      ...portalRepositories(manager, viewer),
    }),
  });
  const leads = createUnitOfWork({ ...about, repositories: leadRepositories });
  const identities = createUnitOfWork({ ...about, repositories: identityRepositories });

  async function eventsSince(position: string): Promise<CloudEvent[]> {
    const rows = await dataSource.query<{ payload: string }[]>(
      'SELECT payload FROM messaging.outbox WHERE position > $1 ORDER BY position',
      [position],
    );
    return rows.map(({ payload }) => JSON.parse(payload) as CloudEvent);
  }

  return {
    clock,
    database,
    dataSource,
    transactions,
    leads,
    ...organizationOperations(transactions, clock),
    ...siteOperations(transactions, clock),
    ...councilOperations(transactions, clock),
    ...entryOperations(transactions, clock),
    ...readinessOperations(transactions, clock),
    ...agreementOperations(transactions, clock),
    ...portalOperations(transactions, clock),
    ...leadOperations(leads, clock),
    expireAssessments: createExpireAssessments(transactions, clock),
    advanceByTime: createAdvanceByTime(transactions, clock),
    closeMilestones,
    openLead: createOpenLead(clock),
    createApiClient: createCreateApiClient(identities, clock, makeSecret),
    rotateApiClientSecret: createRotateApiClientSecret(identities, clock, makeSecret),
    revokeApiClient: createRevokeApiClient(identities, clock),
    updateApiClient: createUpdateApiClient(identities, clock),
    withdrawApiClientSecret: createWithdrawApiClientSecret(identities, clock),
    reportCodeReplay: createReportCodeReplay(identities, clock),
    createAccessGrant: createCreateAccessGrant(identities, clock, [harnessIssuer]),
    withdrawAccessGrant: createWithdrawAccessGrant(identities, clock),
    sealAuditLog: () =>
      sealAuditLog({ dataSource, now: () => clock.now(), anchor: publishAuditHead('registry', clock, sign) }),

    /** The events that some work publishes, in order. No other work may run concurrently. */
    async eventsOf(work: () => Promise<unknown>): Promise<CloudEvent[]> {
      const [head] = await dataSource.query<{ position: string }[]>(
        'SELECT coalesce(max(position), 0)::text AS position FROM messaging.outbox',
      );
      await work();
      return eventsSince(head?.position ?? '0');
    },
    events: () => eventsSince('0'),
    async stop() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}
