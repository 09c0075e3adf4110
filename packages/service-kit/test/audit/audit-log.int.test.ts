import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemCaller } from '../../src/caller.ts';
import { auditTable, removeAuditTriggers } from '../../src/audit/audit-table.ts';
import { auditCoverage, completeCoverage } from '../../src/audit/coverage.ts';
import { asServiceActor } from '../../src/audit/audit-context.ts';
import { organizationSuspended } from '@promtour/events/catalogue/organization';
import { makeEvent } from '@promtour/events/make-event';
import { on } from '@promtour/messaging/subscription';
import { pino } from 'pino';
import { caller, plansAudited, startAuditHarness, type AuditHarness } from './harness.ts';

type Entry = Record<string, unknown>;

let harness: AuditHarness;
beforeAll(async () => {
  harness = await startAuditHarness();
});
afterAll(() => harness.stop());

const entriesOf = (id: string) =>
  harness.rows<Entry>('SELECT * FROM audit.entry WHERE row_id LIKE $1 ORDER BY id', [`${id}%`]);

async function aPlan(): Promise<string> {
  const id = randomUUID();
  await harness.change(
    `INSERT INTO plan (id, organization_id, region_code, title, phone, search_text)
     VALUES ($1, '0198f6a0-0000-7000-8000-00000000aaaa', 'RU-SMO', 'A plan', '+7 900 000-00-00', 'a plan')`,
    [id],
  );
  return id;
}

describe('each change records actor, operation, before and after', () => {
  it('of an inserted row', async () => {
    const id = await aPlan();
    await expect(entriesOf(id)).resolves.toEqual([
      expect.objectContaining({
        table_name: 'plan',
        operation: 'INSERT',
        row_id: id,
        actor: 'PERSON',
        subject: caller.viewer.subject,
        client_id: caller.viewer.clientId,
        correlation_id: 'trace-1',
        organization_id: '0198f6a0-0000-7000-8000-00000000aaaa',
        region_code: 'RU-SMO',
        before: null,
        after: {
          id,
          organization_id: '0198f6a0-0000-7000-8000-00000000aaaa',
          region_code: 'RU-SMO',
          title: 'A plan',
          phone: '[redacted]',
          remarks: null,
        },
      }),
    ]);
  });

  it('of an updated row: only the changed columns', async () => {
    const id = await aPlan();
    await harness.change(`UPDATE plan SET title = 'Another', search_text = 'another' WHERE id = $1`, [id]);
    await expect(entriesOf(id)).resolves.toMatchObject([
      {},
      { operation: 'UPDATE', before: { title: 'A plan' }, after: { title: 'Another' } },
    ]);
  });

  it.each([
    ['changed', `'+7 900 111-11-11'`, { phone: '[redacted]' }],
    ['removed', 'NULL', { phone: null }],
  ])('of a redacted value, when it is %s', async (_, value, after) => {
    const id = await aPlan();
    await harness.change(`UPDATE plan SET phone = ${value} WHERE id = $1`, [id]);
    const [, entry] = await entriesOf(id);
    expect(entry).toMatchObject({ before: { phone: '[redacted]' }, after });
    expect(JSON.stringify(await entriesOf(id))).not.toContain('+7 900');
  });

  it('of a list with a redacted field: whether it has a value, and the rest of the list', async () => {
    const id = await aPlan();
    const set = 'UPDATE plan SET remarks = $2 WHERE id = $1';
    const remarks = [{ of: 'a', text: 'Ivanov' }, { of: 'b', text: null }, { of: 'c' }];
    const told = [{ of: 'a', text: '[redacted]' }, ...remarks.slice(1)];
    for (const value of [JSON.stringify(remarks), '[]', null]) await harness.change(set, [id, value]);
    await expect(entriesOf(id)).resolves.toMatchObject([
      { operation: 'INSERT', after: { remarks: null } },
      { before: { remarks: null }, after: { remarks: told } },
      { before: { remarks: told }, after: { remarks: [] } },
      { before: { remarks: [] }, after: { remarks: null } },
    ]);
  });

  it('of a deleted row', async () => {
    const id = await aPlan();
    await harness.change('DELETE FROM plan WHERE id = $1', [id]);
    await expect(entriesOf(id)).resolves.toMatchObject([
      {},
      { operation: 'DELETE', after: null, before: { title: 'A plan', phone: '[redacted]' } },
    ]);
  });

  it('of a row whose owner is in another table, with a composite key', async () => {
    const id = await aPlan();
    await harness.change(`INSERT INTO plan_step VALUES ($1, 7, 'Step')`, [id]);
    await expect(entriesOf(`${id}/7`)).resolves.toMatchObject([
      { row_id: `${id}/7`, region_code: 'RU-SMO', organization_id: '0198f6a0-0000-7000-8000-00000000aaaa' },
    ]);
  });

  it('of all rows of a statement, in their order, also if their keys change', async () => {
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    await harness.change('INSERT INTO plan (id, title) SELECT * FROM unnest($1::uuid[], $2::text[])', [
      ids,
      ['A', 'B', 'C'],
    ]);
    const [first = '', second = '', third = ''] = ids;
    // The second row takes a new key, and the third keeps its title.
    const renamed = randomUUID();
    await harness.change(
      `UPDATE plan SET id = CASE WHEN title = 'B' THEN $2 ELSE id END, title = CASE WHEN title = 'C' THEN 'C' ELSE title || '2' END
        WHERE id = ANY ($1::uuid[])`,
      [ids, renamed],
    );
    await harness.change(
      `INSERT INTO plan (id, title) VALUES ($1, 'D'), ($2, 'E') ON CONFLICT (id) DO UPDATE SET title = excluded.title || '3'`,
      [second, third],
    );
    await harness.change('DELETE FROM plan WHERE id = ANY ($1::uuid[])', [[first, renamed]]);
    const rows = await harness.rows<Entry>(
      `SELECT operation, row_id, before ->> 'title' AS before, after ->> 'title' AS after, before ->> 'id' AS former
         FROM audit.entry WHERE row_id = ANY ($1) ORDER BY operation, row_id`,
      [[...ids, renamed]],
    );
    const entry = (operation: string, row_id: string, before: string | null, after: string | null) =>
      expect.objectContaining({ operation, row_id, before, after });
    expect(rows).toHaveLength(9);
    expect(rows).toEqual(
      expect.arrayContaining([
        entry('INSERT', first, null, 'A'),
        entry('INSERT', second, null, 'B'),
        entry('INSERT', second, null, 'D'),
        entry('INSERT', third, null, 'C'),
        entry('UPDATE', first, 'A', 'A2'),
        expect.objectContaining({ operation: 'UPDATE', row_id: renamed, before: 'B', after: 'B2', former: second }),
        entry('UPDATE', third, 'C', 'E3'),
        entry('DELETE', first, 'A2', null),
        entry('DELETE', renamed, 'B2', null),
      ]),
    );
  });

  it('of many rows, after statements that changed one', async () => {
    for (let nth = 0; nth < 7; nth++)
      await harness.change(`UPDATE plan SET title = title || 'x' WHERE id = $1`, [await aPlan()]);
    const text = randomUUID();
    await harness.change(
      `INSERT INTO plan (id, title, region_code) SELECT gen_random_uuid(), n, $1 FROM generate_series(1, 3000) n`,
      [text],
    );
    await harness.change(`UPDATE plan SET title = title || 'x' WHERE region_code = $1`, [text]);
    const [found] = await harness.rows<Entry>(
      `SELECT count(*)::int AS entries, bool_and(after ->> 'title' = (before ->> 'title') || 'x') AS paired
         FROM audit.entry WHERE region_code = $1 AND operation = 'UPDATE'`,
      [text],
    );
    expect(found).toEqual({ entries: 3_000, paired: true });
  });

  it('without an audit context, as by an unknown actor', async () => {
    const id = await aPlan();
    await harness.dataSource.query(`UPDATE plan SET title = 'x' WHERE id = $1`, [id]);
    await expect(entriesOf(id)).resolves.toMatchObject([{}, { actor: 'UNKNOWN', subject: null, correlation_id: null }]);
  });

  it('by the service, because of an event', async () => {
    const id = await aPlan();
    const event = makeEvent(
      organizationSuspended,
      { id: randomUUID(), at: new Date(), subject: id, data: { organizationId: id } },
      { correlationId: 'trace-2' },
    );
    const handler = asServiceActor(
      'registry',
      on(organizationSuspended, async ({ data }, { tx }) => {
        await tx.query(`UPDATE plan SET title = 'x' WHERE id = $1`, [data.organizationId]);
      }),
    );
    const logger = pino({ level: 'silent' });
    await harness.dataSource.transaction((tx) =>
      handler.handle(event, { tx, logger, causation: { correlationId: 'trace-2', causationId: event.id } }),
    );
    await expect(entriesOf(id)).resolves.toMatchObject([
      {},
      {
        actor: 'SYSTEM',
        subject: systemCaller('registry', { correlationId: '' }).viewer.subject,
        correlation_id: 'trace-2',
      },
    ]);
  });

  it('and no entry for no change, a computed column only, or a rollback', async () => {
    const id = await aPlan();
    await harness.change('UPDATE plan SET title = title WHERE id = $1', [id]);
    await harness.change(`UPDATE plan SET search_text = 'other' WHERE id = $1`, [id]);
    await harness
      .change(`WITH changed AS (UPDATE plan SET title = 'x' WHERE id = $1 RETURNING 1) SELECT 1 / 0 FROM changed`, [id])
      .catch(() => undefined);
    await expect(entriesOf(id)).resolves.toHaveLength(1);
  });

  it('and the audit context ends with its transaction', async () => {
    await harness.change('SELECT 1');
    const rows = await Promise.all(
      Array.from({ length: 20 }, () =>
        harness.rows<{ who: string | null }>(`SELECT current_setting('promtour.caller', true) AS who`),
      ),
    );
    expect(rows.flat().every(({ who }) => who === null || who === '')).toBe(true);
  });
});

describe('the audit log is append-only', () => {
  it.each([
    'UPDATE audit.entry SET subject = NULL',
    'DELETE FROM audit.entry',
    'TRUNCATE audit.entry',
    'UPDATE audit.seal SET hash = hash',
    'DELETE FROM audit.seal',
    'TRUNCATE audit.anchor',
    'TRUNCATE plan CASCADE',
  ])('%s is refused, even for the owner of the tables', async (sql) => {
    await aPlan();
    await expect(harness.asOwner(sql)).rejects.toThrow('the audit log is append-only');
    await expect(harness.rows(sql)).rejects.toThrow(/permission denied/);
  });
});

describe('tables of the audit log', () => {
  const audited = plansAudited;
  const exempt = {
    'audit.*': 'the audit log of these tests itself',
    'messaging.*': 'events that are on their way',
    schema_migration: 'which migrations were run here',
  };
  const coverage = (more: object = {}, lessExempt = exempt as Record<string, string>) =>
    auditCoverage(harness.dataSource, { ...audited, ...more }, lessExempt);

  it('are reported if unlisted or without an active trigger', async () => {
    await expect(coverage()).resolves.toEqual(completeCoverage);
    await harness.asOwner(
      'CREATE TABLE forgotten (id int PRIMARY KEY)',
      'CREATE SCHEMA aside',
      'CREATE TABLE aside.forgotten (id int PRIMARY KEY)',
    );
    await expect(coverage()).resolves.toEqual({ ...completeCoverage, forgotten: ['aside.forgotten', 'forgotten'] });
    const more = { forgotten: {}, 'aside.forgotten': {} };
    await expect(coverage(more)).resolves.toMatchObject({ notFollowed: ['forgotten', 'aside.forgotten'] });
    for (const table of [...Object.keys(more), 'forgotten']) await harness.migrate((owner) => auditTable(owner, table));
    await expect(coverage(more)).resolves.toEqual(completeCoverage);
    await expect(coverage()).resolves.toMatchObject({ notListed: ['aside.forgotten', 'forgotten'] });
    await harness.asOwner('ALTER TABLE forgotten DISABLE TRIGGER audited_insert');
    await expect(coverage(more)).resolves.toMatchObject({ notFollowed: ['forgotten'] });
    await harness.migrate((owner) => removeAuditTriggers(owner, more));
    await harness.asOwner('DROP TABLE forgotten, aside.forgotten');
    await expect(coverage()).resolves.toEqual(completeCoverage);
  });

  it('are reported if exempt without a reason, or exempt but missing', async () => {
    await expect(
      coverage({}, { ...exempt, 'nowhere.*': 'a table that was dropped long ago', schema_migration: 'so' }),
    ).resolves.toEqual({ ...completeCoverage, pointless: ['nowhere.*'], unexplained: ['schema_migration'] });
  });

  it('are reported if their trigger lacks a configured option or column', async () => {
    await expect(coverage({ plan: {} })).resolves.toEqual({ ...completeCoverage, outdated: ['plan'] });
    await harness.asOwner('ALTER TABLE plan DROP COLUMN region_code');
    await expect(coverage()).resolves.toEqual({ ...completeCoverage, outdated: ['plan'] });
    await harness.asOwner('ALTER TABLE plan ADD COLUMN region_code text');
    await expect(coverage()).resolves.toEqual(completeCoverage);
  });

  it('record columns that are added later', async () => {
    await harness.asOwner('ALTER TABLE plan ADD COLUMN colour text');
    await expect(coverage()).resolves.toEqual({ ...completeCoverage, outdated: ['plan'] });
    const id = await aPlan();
    await harness.change(`UPDATE plan SET colour = 'red' WHERE id = $1`, [id]);
    await expect(entriesOf(id)).resolves.toMatchObject([
      { after: { colour: null } },
      { before: { colour: null }, after: { colour: 'red' } },
    ]);
    await harness.migrate((owner) => auditTable(owner, 'plan', plansAudited.plan));
    await harness.change(`UPDATE plan SET colour = 'blue', remarks = '[]' WHERE id = $1`, [id]);
    const [, , last] = await entriesOf(id);
    expect(last).toMatchObject({ before: { colour: 'red', remarks: null }, after: { colour: 'blue', remarks: [] } });
    await harness.change('UPDATE plan SET colour = $2 WHERE id = $1', [id, 'blue']);
    await expect(entriesOf(id)).resolves.toHaveLength(3);
    await harness.asOwner('ALTER TABLE plan DROP COLUMN colour');
    await harness.migrate((owner) => auditTable(owner, 'plan', plansAudited.plan));
    await expect(coverage()).resolves.toEqual(completeCoverage);
  });

  it('do not record excluded operations', async () => {
    await harness.migrate((owner) =>
      auditTable(owner, 'plan_step', { ...plansAudited.plan_step, operations: ['DELETE'] }),
    );
    const id = await aPlan();
    await harness.change(`INSERT INTO plan_step VALUES ($1, 1, 'Step')`, [id]);
    await harness.change('DELETE FROM plan_step WHERE plan_id = $1', [id]);
    await expect(entriesOf(`${id}/1`)).resolves.toMatchObject([{ operation: 'DELETE' }]);
  });

  it.each([
    ['an unknown column', { redact: ['nothing'] }],
    ['a redacted key', { redact: ['id'] }],
  ])('refuses %s', async (_, terms) => {
    await expect(harness.migrate((owner) => auditTable(owner, 'plan', terms))).rejects.toThrow('plan');
  });
});
