import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createDataSource } from '@promtour/postgres/data-source';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import type { DataSource } from 'typeorm';
import { publishedNames } from '../src/audit/published-names.ts';
import type { AuditFilter } from '../src/audit/audit.ports.ts';
import type { LeadFilter } from '../src/leads/application/ports.ts';
import { organizationsWhere } from '../src/organizations/persistence/organization.repositories.ts';
import { registry as definition } from '../src/service.ts';
import type { LeadId } from '../src/leads/domain/lead.ts';
import { createAuditReader } from '../src/audit/audit.reader.ts';
import { createLeadReader } from '../src/leads/persistence/lead.reader.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

/** Large tables: a page must not scan any of them sequentially. */
const large = /Seq Scan on (cooperation_lead|cooperation_lead_transition|entry)\b/;

/** As many tables as the entries below refer to. */
const auditedTables = Object.keys(publishedNames).slice(0, 20);
const anyLead: LeadFilter = { statuses: undefined, purposes: undefined, organizations: undefined, regions: undefined };
const anyEntry: AuditFilter = {
  subjects: undefined,
  clientIds: undefined,
  tables: undefined,
  recordIds: undefined,
  correlationIds: undefined,
  at: { from: undefined, before: undefined },
};
const first = { limit: 20, after: undefined };

let registry: TestRegistry;
let dataSource: DataSource;
let organization: OrganizationId;
let all: OrganizationId[];
const sent: { sql: string; parameters: unknown[] }[] = [];

beforeAll(async () => {
  registry = await startRegistry();
  const organizations = [];
  for (let nth = 0; nth < 40; nth += 1) organizations.push((await registry.register()).id ?? '');
  all = organizations as OrganizationId[];
  organization = organizations[0] as OrganizationId;
  await registry.database.owner('ALTER TABLE cooperation_lead DISABLE TRIGGER audited_insert');
  await registry.rows(
    `INSERT INTO cooperation_lead (id, purpose, source, booking_id, host_organization_id, visiting_organization_id, region_code,
                                   status, version, opened_at, updated_at)
     SELECT gen_random_uuid(), 'PARTNER', 'VISIT', gen_random_uuid(), ($1::uuid[])[1 + n % 40],
            CASE WHEN n % 3 = 0 THEN ($1::uuid[])[1 + (n + 1) % 40] END, ($2::text[])[1 + n % 4],
            ($3::text[])[1 + n % 6], 1, now() - n * interval '1 minute', now()
       FROM generate_series(1, 20000) n`,
    [
      organizations,
      ['RU-SMO', 'RU-TUL', 'RU-KDA', 'RU-MOW'],
      ['NEW', 'CONTACTED', 'MEETING', 'AGREEMENT', 'WON', 'LOST'],
    ],
  );
  await registry.rows(
    `INSERT INTO cooperation_lead_transition (lead_id, version, to_status, at) SELECT id, 1, 'NEW', now() FROM cooperation_lead`,
  );
  await registry.database.owner(
    `INSERT INTO audit.entry (at, table_name, operation, row_id, actor, subject, client_id, correlation_id, organization_id,
                              region_code, after)
     SELECT now() - n * interval '1 second', ($3::text[])[1 + n % 20], 'INSERT', gen_random_uuid(), 'PERSON', 'person:' || n % 500,
            'client-' || n % 30, 'request-' || n / 3, ($1::uuid[])[1 + n % 40], ($2::text[])[1 + n % 4], '{}'
       FROM generate_series(1, 30000) n`,
    [organizations, ['RU-SMO', 'RU-TUL', 'RU-KDA', 'RU-MOW'], auditedTables],
  );
  await registry.database.owner('ANALYZE');
  dataSource = createDataSource({
    service: 'plans',
    url: registry.database.url,
    poolSize: 1,
    entities: definition.entities,
    migrations: [],
  });
  await dataSource.initialize();
  const { logger } = dataSource;
  dataSource.logger = Object.assign(Object.create(logger) as typeof logger, {
    logQuery: (sql: string, parameters?: unknown[]) => {
      if (sql.startsWith('SELECT') || sql.startsWith('WITH')) sent.push({ sql, parameters: parameters ?? [] });
    },
  });
});
afterAll(async () => {
  await dataSource.destroy();
  await registry.stop();
});

/** The plan of the statement that a reader sends. */
async function planOf(read: () => Promise<unknown>): Promise<string> {
  sent.length = 0;
  await read();
  const statement = sent.at(-1);
  if (statement === undefined) throw new Error('no statement was sent');
  const { sql, parameters } = statement;
  const rows = await registry.rows<{ 'QUERY PLAN': string }>(`EXPLAIN ${sql}`, parameters);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
}

const viewers: readonly [string, () => Viewer][] = [
  ['the agency', () => official],
  ['a coordinator', () => coordinatorOf('RU-SMO')],
  ['a coordinator of two regions', () => coordinatorOf('RU-SMO', 'RU-TUL')],
  ['an organization', () => managerOf(organization)],
];

const leadReader = (viewer: Viewer) =>
  createLeadReader(dataSource, viewer, (sql, parameters) => organizationsWhere(dataSource.manager, sql, parameters));

describe.each(viewers)('for %s', (_, viewer) => {
  it.each<[string, () => Partial<LeadFilter>]>([
    ['all', () => ({})],
    ['of states', () => ({ statuses: ['NEW', 'WON'] })],
    ['of purposes', () => ({ purposes: ['PARTNER'] })],
    ['of an organization', () => ({ organizations: [organization] })],
    ['of a region', () => ({ regions: ['RU-SMO' as RegionCode] })],
  ])('leads, %s, are read by an index', async (_name, filter) => {
    const reader = leadReader(viewer());
    const wanted = { ...anyLead, ...filter() };
    expect(await planOf(() => reader.leads(wanted, first))).not.toMatch(large);
    const deep = { limit: 20, after: ['2026-11-20T00:00:00.000Z', '0198f6a0-0000-7000-8000-000000000000'] };
    expect(await planOf(() => reader.leads(wanted, deep))).not.toMatch(large);
  });

  it('leads under organizations are read by an index', async () => {
    const reader = leadReader(viewer());
    expect(await planOf(() => reader.leadsOf(all, anyLead, first))).not.toMatch(large);
    expect(await planOf(() => reader.leadsOf(all, { ...anyLead, statuses: ['NEW'] }, first))).not.toMatch(large);
    expect(await planOf(() => reader.countLeadsOf(all, anyLead))).not.toMatch(large);
  });

  it.each<[string, () => Partial<LeadFilter>]>([
    ['of a status', () => ({ statuses: ['WON'] })],
    ['of an organization', () => ({ organizations: [organization] })],
    ['of a region in a status', () => ({ regions: ['RU-SMO' as RegionCode], statuses: ['MEETING'] })],
  ])('leads, %s, are counted by an index', async (_name, filter) => {
    const reader = leadReader(viewer());
    expect(await planOf(() => reader.countLeads({ ...anyLead, ...filter() }))).not.toMatch(large);
  });

  it.each<[string, Partial<AuditFilter>]>([
    ['all', {}],
    ['of a subject', { subjects: ['person:7'] }],
    ['of two subjects', { subjects: ['person:7', 'person:8'] }],
    ['of a client', { clientIds: ['client-7'] }],
    ['of a kind', { tables: auditedTables.slice(7, 8) }],
    ['of a record', { recordIds: ['b3b7b0a6-0000-4000-8000-000000000000'] }],
    ['of a request', { correlationIds: ['request-7'] }],
    ['of a time', { at: { from: new Date(Date.now() - 60_000), before: new Date() } }],
  ])('the audit log, %s, is read by an index', async (_name, filter) => {
    const reader = createAuditReader(dataSource, viewer());
    const wanted = { ...anyEntry, ...filter };
    expect(await planOf(() => reader.auditLog(wanted, first))).not.toMatch(large);
    const deep = { limit: 20, after: ['2026-11-24T00:00:00.000Z', '15000'] };
    expect(await planOf(() => reader.auditLog(wanted, deep))).not.toMatch(large);
  });

  it('leads, their histories and their organizations are looked up by key', async () => {
    const reader = leadReader(viewer());
    const ids = (await reader.leads(anyLead, first)).map(({ id }): LeadId => id);
    expect(await planOf(() => reader.leadsById(ids))).not.toMatch(large);
    expect(await planOf(() => reader.historiesOf(ids))).not.toMatch(large);
    expect(await planOf(() => reader.partiesById([organization]))).not.toMatch(large);
  });
});

it('control: a sequential scan is detected', async () => {
  const plan = await planOf(() => dataSource.query(`SELECT * FROM audit.entry WHERE after = '{"a": 1}'`));
  expect(plan).toMatch(large);
});
