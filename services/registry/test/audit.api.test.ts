import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditPublicKeys } from '@promtour/testkit/access';
import type { Viewer } from '@promtour/access/viewer';
import { asSuperuser } from '@promtour/testkit/database';
import { eventually } from '@promtour/testkit/eventually';
import { startProcess } from '@promtour/testkit/process';
import { agencyClient, coordinatorOf, dashboardClient, managerOf, official } from '@promtour/testkit/viewers';
import pg from 'pg';
import { insertLead, openBookings, visited } from './leads.ts';
import { programmeOf } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

type Entry = {
  readonly at: string;
  readonly operation: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly actor: string | null;
  readonly subject: string | null;
  readonly clientId: string | null;
  readonly correlationId: string | null;
  readonly changes: readonly {
    readonly field: string;
    readonly before: string | null;
    readonly after: string | null;
  }[];
};
type AuditLog = {
  readonly auditLog: {
    readonly nodes: readonly Entry[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const query = `
  query ($filter: AuditFilter, $first: Int! = 20, $after: String) {
    auditLog(filter: $filter, first: $first, after: $after) {
      nodes { at operation recordKind recordId actor subject clientId correlationId changes { field before after } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

let registry: TestRegistry;
let organization: string;
beforeAll(async () => {
  registry = await startRegistry();
  ({ id: organization = '' } = await registry.register());
});
afterAll(() => registry.stop());

async function auditLog(filter: Record<string, unknown>, viewer: Viewer = official): Promise<readonly Entry[]> {
  return (await registry.ask<AuditLog>(query, { filter }, {}, viewer)).expectData().auditLog.nodes;
}

/** Runs a mutation under a new correlation id and returns its audit entries. */
async function auditEntriesOf(
  document: string,
  variables: Record<string, unknown>,
  viewer: Viewer,
): Promise<readonly Entry[]> {
  const correlationId = randomUUID();
  (await registry.ask(document, variables, { 'x-correlation-id': correlationId }, viewer)).expectData();
  const entries = await auditLog({ correlationIds: [correlationId] });
  for (const { subject, clientId, actor, correlationId: traced } of entries)
    expect({ subject, clientId, actor, traced }).toEqual({
      subject: viewer.subject,
      clientId: viewer.clientId,
      actor: viewer.kind,
      traced: correlationId,
    });
  return entries;
}

describe('each mutation records actor, operation, before and after', () => {
  it('createOrganization', async () => {
    const entries = await auditEntriesOf(
      `mutation ($input: CreateOrganizationInput!) {
         createOrganization(input: $input) { __typename }
       }`,
      { input: organizationInput({ brands: ['Brand'], idempotencyKey: 'audited' }) },
      coordinatorOf('RU-SMO'),
    );
    expect(entries).toMatchObject([{ recordKind: 'Organization', operation: 'INSERT' }]);
    expect(entries[0]?.changes).toContainEqual({ field: 'brands', before: null, after: '["Brand"]' });
    expect(entries[0]?.changes.map(({ field }) => field)).not.toContain('searchText');
  });

  it('createSite', async () => {
    const entries = await auditEntriesOf(
      `mutation ($input: CreateSiteInput!) { createSite(input: $input) { __typename } }`,
      { input: { organization, name: { ru: 'Цех' }, idempotencyKey: 'audited' } },
      managerOf(organization),
    );
    expect(entries).toMatchObject([{ recordKind: 'Site', operation: 'INSERT' }]);
  });

  it('transitionRegistryEntry, with the resulting status of the organization', async () => {
    const { organization: registered, entry } = await programmeOf(registry).registered();
    const entries = await auditEntriesOf(
      `mutation ($entry: ID!) {
        transitionRegistryEntry(input: { id: $entry, to: SUSPENDED, expectedVersion: 4, reason: "Проверка" }) { __typename }
      }`,
      { entry },
      coordinatorOf('RU-SMO'),
    );
    const kinds = entries.map(({ recordKind }) => recordKind);
    expect([...kinds].sort()).toEqual(['Organization', 'RegistryEntry', 'RegistryEntryTransition']);
    expect(entries[kinds.indexOf('Organization')]).toMatchObject({
      recordId: registered,
      operation: 'UPDATE',
      changes: [{ field: 'status', before: '"ACTIVE"', after: '"SUSPENDED"' }],
    });
  });

  it('advanceCooperationLead, without its note', async () => {
    const id = await insertLead(registry, { host: organization, visitor: null });
    const entries = await auditEntriesOf(
      `mutation ($input: AdvanceCooperationLeadInput!) { advanceCooperationLead(input: $input) { __typename } }`,
      { input: { id, to: 'CONTACTED', expectedVersion: 1, note: 'Позвонить Ивану', value: { amount: 100 } } },
      managerOf(organization),
    );
    expect(entries).toMatchObject([
      { recordKind: 'LeadTransition', recordId: `${id}/2`, operation: 'INSERT' },
      { recordKind: 'CooperationLead', recordId: id, operation: 'UPDATE' },
    ]);
    expect(entries[0]?.changes).toContainEqual({ field: 'note', before: null, after: '"[redacted]"' });
    expect(entries[1]?.changes).toContainEqual({ field: 'status', before: '"NEW"', after: '"CONTACTED"' });
    expect(JSON.stringify(entries)).not.toContain('Ивану');
  });

  it('setCooperationLeadValue and setCooperationLeadVisitor', async () => {
    const { organization: visitor } = await programmeOf(registry).registered(organizationInput({ region: 'RU-TUL' }));
    const id = await insertLead(registry, { host: organization, visitor: null });
    const valued = await auditEntriesOf(
      `mutation ($input: SetCooperationLeadValueInput!) { setCooperationLeadValue(input: $input) { __typename } }`,
      { input: { id, value: { amount: 7 }, expectedVersion: 1 } },
      coordinatorOf('RU-SMO'),
    );
    expect(valued[0]?.changes).toContainEqual({ field: 'value.amount', before: 'null', after: '7' });
    const named = await auditEntriesOf(
      `mutation ($input: SetCooperationLeadVisitorInput!) { setCooperationLeadVisitor(input: $input) { __typename } }`,
      { input: { id, organization: visitor, expectedVersion: 2 } },
      managerOf(organization),
    );
    expect(named[0]?.changes).toContainEqual({
      field: 'visitor',
      before: 'null',
      after: `"${visitor}"`,
    });
  });

  it('and changes caused by an event, under the event’s correlation id', async () => {
    const bookings = await openBookings(registry);
    await bookings.tell(visited({ host: organization, correlationId: 'event-1' }));
    await bookings.close();
    await expect(auditLog({ correlationIds: ['event-1'] })).resolves.toMatchObject([
      { recordKind: 'LeadTransition', actor: 'SYSTEM', subject: 'system:registry' },
      { recordKind: 'CooperationLead', actor: 'SYSTEM', subject: 'system:registry', clientId: null },
    ]);
  });

  it('and nothing for a refusal or a replayed answer', async () => {
    const input = organizationInput({ idempotencyKey: 'twice' });
    const document = `mutation ($input: CreateOrganizationInput!) {
      createOrganization(input: $input) { __typename }
    }`;
    await expect(auditEntriesOf(document, { input: { ...input, inn: '0000000000' } }, official)).resolves.toEqual([]);
    await expect(auditEntriesOf(document, { input }, official)).resolves.toHaveLength(1);
    await expect(auditEntriesOf(document, { input }, official)).resolves.toEqual([]);
  });
});

describe('the audit log', () => {
  it('is read page by page without gaps or duplicates, while it grows', async () => {
    const all = (await auditLog({ recordKinds: ['Organization'] })).length;
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const variables = { filter: { recordKinds: ['Organization'] }, first: 2, after };
      const page: AuditLog['auditLog'] = (await registry.ask<AuditLog>(query, variables)).expectData().auditLog;
      seen.push(...page.nodes.map(({ at, recordId, operation }) => `${at} ${recordId} ${operation}`));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      await registry.register();
    } while (after !== null);
    expect(seen).toHaveLength(all);
    expect(new Set(seen).size).toBe(all);
    expect(
      seen
        .toSorted()
        .reverse()
        .map((key) => key.slice(0, 24)),
    ).toEqual(seen.map((key) => key.slice(0, 24)));
  });

  it('is filtered by each of its conditions', async () => {
    const [last] = await auditLog({ recordIds: [organization] });
    const { at = '', subject } = last ?? {};
    const later = new Date(new Date(at).getTime() + 1).toISOString();
    await expect(auditLog({ recordIds: [organization], at: { from: at, before: later } })).resolves.toHaveLength(1);
    await expect(auditLog({ recordIds: [organization], at: { before: at } })).resolves.not.toContainEqual(last);
    await expect(auditLog({ subjects: [subject, 'nobody'], recordIds: [organization] })).resolves.toContainEqual(last);
    await expect(auditLog({ subjects: ['nobody'] })).resolves.toEqual([]);
    await expect(auditLog({ recordKinds: ['organization'] })).resolves.toEqual([]);
    await expect(auditLog({ clientIds: ['nobody'] })).resolves.toEqual([]);
    await expect(auditLog({ recordKinds: ['Site'], recordIds: [organization] })).resolves.toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a page of 10^9', { first: 1_000_000_000 }, 'PAGE.SIZE'],
    ['another list’s cursor', { after: 'W10' }, 'CURSOR.INVALID'],
    ['101 kinds', { filter: { recordKinds: Array.from({ length: 101 }, (_, nth) => `k${nth}`) } }, 'INPUT.INVALID'],
    ['an endless subject', { filter: { subjects: ['x'.repeat(257)] } }, 'INPUT.INVALID'],
    ['a NUL', { filter: { recordIds: ['a\u0000'] } }, 'INPUT.INVALID'],
    [
      'a time that ends before it begins',
      { filter: { at: { from: '2026-11-24T00:00:00Z', before: '2026-11-23T00:00:00Z' } } },
      'INPUT.INVALID',
    ],
    ['no date', { filter: { at: { from: 'yesterday' } } }, 'INPUT.INVALID'],
  ])('refuses %s', async (_, variables, code) => {
    expect((await registry.ask(query, variables)).expectErrorCodes()).toEqual([code]);
  });

  it('shows a coordinator the entries of their regions only', async () => {
    const { id: tula = '' } = await registry.register(organizationInput({ region: 'RU-TUL' }));
    const smolensk = coordinatorOf('RU-SMO');
    await expect(auditLog({ recordIds: [tula] }, smolensk)).resolves.toEqual([]);
    await expect(auditLog({ recordIds: [tula] }, coordinatorOf('RU-TUL'))).resolves.toHaveLength(1);
    await expect(auditLog({ recordIds: [tula] }, dashboardClient())).resolves.toHaveLength(1);
    await expect(auditLog({}, { ...agencyClient(tula), scopes: official.scopes })).resolves.toHaveLength(1);
    // A lead's transition has no region: it belongs to the lead's region.
    await expect(auditLog({ recordKinds: ['LeadTransition'] }, smolensk)).resolves.not.toEqual([]);
    await expect(auditLog({ recordKinds: ['LeadTransition'] }, coordinatorOf('RU-TUL'))).resolves.toEqual([]);
  });
});

describe('the chain of seals', () => {
  const verify = async () => {
    const child = await startProcess(
      fileURLToPath(new URL('../../../packages/service-kit/bin/verify-audit.ts', import.meta.url)),
      {
        args: ['--service', 'registry'],
        env: {
          DATABASE_URL: registry.environment['DATABASE_URL'] ?? '',
          EVENT_TRANSPORT: 'embedded',
          EVENT_LOG_DATABASE_URL: registry.environment['EVENT_LOG_DATABASE_URL'] ?? '',
          AUDIT_PUBLIC_KEYS: auditPublicKeys('registry'),
        },
      },
    );
    const { code } = await child.ended;
    return { code, output: child.lines.join('\n') };
  };

  it('grows automatically, and its head is published', async () => {
    await eventually(
      async () => {
        const [row] = await registry.rows<{ waiting: number; anchors: number; untold: number }>(
          `SELECT ((SELECT count(*) FROM audit.entry) - (SELECT count(*) FROM audit.seal))::int AS waiting,
                  (SELECT count(*)::int FROM audit.anchor) AS anchors, (SELECT count(*)::int FROM messaging.outbox) AS untold`,
        );
        return row?.waiting === 0 && row.anchors > 0 && row.untold === 0;
      },
      { within: 60_000, every: 200 },
    );
    const { code, output } = await verify();
    expect({ code, output }).toMatchObject({
      code: 0,
      output: expect.stringMatching(/sealed, 0 not yet, compared with [12] anchors; head \d+:[0-9a-f]{64}/),
    });
  });

  it('with an altered row is reported by the command, with the row', async () => {
    await tamper(
      `UPDATE audit.entry SET subject = 'somebody else' WHERE id = (SELECT entry_id FROM audit.seal WHERE seq = 2)`,
    );
    await expect(verify()).resolves.toMatchObject({ code: 1, output: expect.stringContaining('ALTERED\t2\t') });
  });

  it('rewritten consistently is detected by the published anchors', async () => {
    await tamper(
      'TRUNCATE audit.seal, audit.anchor',
      `UPDATE audit.head SET seq = 0, hash = decode(repeat('00', 32), 'hex'), horizon = '0'`,
    );
    await eventually(
      async () => {
        const [row] = await registry.rows<{ sealed: number }>('SELECT count(*)::int AS sealed FROM audit.seal');
        return (row?.sealed ?? 0) > 0;
      },
      { within: 60_000, every: 200 },
    );
    await expect(verify()).resolves.toMatchObject({ code: 1, output: expect.stringContaining('REWRITTEN\t') });
  });

  /** As the server's superuser, who bypasses the triggers. */
  function tamper(...statements: readonly string[]): Promise<void> {
    return asSuperuser(async ({ host, port, user = '', password = '' }) => {
      const client = new pg.Client({ host, port, user, password, database: registry.database.name });
      await client.connect();
      await client.query('SET session_replication_role = replica');
      for (const sql of statements) await client.query(sql);
      await client.end();
    });
  }
});
