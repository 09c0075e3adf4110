import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { CloudEvent } from '@promtour/events/envelope';
import { auditSigningKey, gatewayPublicKeys } from '@promtour/testkit/access';
import { blockChange } from '@promtour/testkit/block-change';
import { testPool } from '@promtour/testkit/test-pool';
import type { TestDatabase } from '@promtour/testkit/database';
import { copyServiceDatabases } from '@promtour/testkit/service';
import { eventually } from '@promtour/testkit/eventually';
import { startProcess, type TestProcess } from '@promtour/testkit/process';
import { torture } from '@promtour/testkit/torture';
import type pg from 'pg';
import { afterAllIsDue, dueEvents, dueStatements } from './due.ts';
import { identityVariables, testRegistry } from './registry.ts';

jest.setTimeout(300_000);

const settles = 90_000;
const { seed, times } = torture(137);
const fixture = fileURLToPath(new URL('fixture/registry-at.ts', import.meta.url));

let database: TestDatabase;
let eventLog: TestDatabase;
let pool: pg.Pool;
let log: pg.Pool;
let running: TestProcess[];

beforeEach(async () => {
  [database, eventLog] = await copyServiceDatabases(testRegistry);
  // As the owner, to fill tables without auditing and to create triggers.
  pool = testPool({ connectionString: database.ownerUrl, max: 3 });
  log = testPool({ connectionString: eventLog.url, max: 1 });
  running = [];
});
afterEach(async () => {
  await Promise.all(running.map((one) => one.end('SIGKILL')));
  await Promise.all([pool.end(), log.end()]);
  await Promise.all([database.drop(), eventLog.drop()]);
});

async function startAt(moment: string): Promise<TestProcess> {
  const started = await startProcess(fixture, {
    args: [moment],
    env: {
      NODE_ENV: 'test',
      PORT: '0',
      LOG_LEVEL: 'error',
      GATEWAY_PUBLIC_KEYS: gatewayPublicKeys,
      AUDIT_SIGNING_KEY: auditSigningKey,
      DATABASE_URL: database.url,
      DATABASE_POOL_SIZE: '8',
      EVENT_TRANSPORT: 'embedded',
      EVENT_LOG_DATABASE_URL: eventLog.url,
      ...identityVariables,
    },
  });
  running.push(started);
  return started;
}

/** Creates records that become due later. */
async function fill(count: number): Promise<void> {
  for (const statement of dueStatements(count)) await pool.query(statement);
}

const numberOf = async (sql: string): Promise<number> => (await pool.query<{ n: number }>(sql)).rows[0]?.n ?? 0;
const stillDue = () =>
  numberOf(`SELECT ((SELECT count(*) FROM agreement WHERE status <> 'EXPIRED')
      + (SELECT count(*) FROM agreement_milestone WHERE status <> 'OVERDUE')
      + (SELECT count(*) FROM readiness_assessment WHERE status <> 'EXPIRED'))::int AS n`);

/** Another process does the remaining work, until all events are published. */
async function settle(): Promise<void> {
  await startAt(afterAllIsDue);
  await eventually(
    async () => {
      expect(await stillDue()).toBe(0);
      expect(await numberOf('SELECT count(*)::int AS n FROM messaging.outbox')).toBe(0);
    },
    { within: settles, every: 100 },
  );
}

/** The number of events of each type in the log, and the records with more or fewer than one event. */
async function publishedEvents() {
  const { rows } = await log.query<{ value: string }>('SELECT value FROM event_log.message');
  const events = new Map(rows.map(({ value }) => JSON.parse(value) as CloudEvent).map((event) => [event.id, event]));
  const due = Object.keys(dueEvents(1));
  const seen = new Map<string, number>();
  const kinds: Record<string, number> = {};
  for (const { type, subject, data } of events.values()) {
    const kind = type.split('.').slice(2, 4).join('.');
    if (!due.includes(kind)) continue;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    const fact = `${kind} ${subject} ${(data as { measure?: string }).measure ?? ''}`;
    seen.set(fact, (seen.get(fact) ?? 0) + 1);
  }
  return { kinds, twice: [...seen].filter(([, times]) => times > 1) };
}

describe('a registry that is killed during time-driven work', () => {
  it.each([
    ['the third agreement of many', 'UPDATE ON agreement'],
    ['the third milestone of many', 'UPDATE ON agreement_milestone'],
    ['the third assessment of many', 'UPDATE ON readiness_assessment'],
    ['the third event of many', 'INSERT ON messaging.outbox'],
  ])(
    'in the middle of a transaction, at %s: it has done nothing, and another process does everything once',
    async (_, where) => {
      const count = 5;
      await fill(count);
      const block = await blockChange(pool, where);
      const killed = await startAt(afterAllIsDue);
      await block.reached();
      expect((await killed.end('SIGKILL')).signal).toBe('SIGKILL');
      await block.release();
      const before = await stillDue();
      expect(before).toBeGreaterThan(0);
      await settle();
      expect(await publishedEvents()).toEqual({ kinds: dueEvents(count), twice: [] });
    },
  );

  it('repeatedly at any moment: everything due is done and published once', async () => {
    const count = times(400, 2_000);
    await fill(count);
    // Slow enough that every kill happens while work remains.
    await pool.query(`CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      PERFORM pg_sleep(0.005); RETURN NEW; END $$`);
    for (const table of ['agreement', 'agreement_milestone', 'readiness_assessment'])
      await pool.query(`CREATE TRIGGER slow BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION slow()`);
    const left = [];
    for (let kill = 0; kill < times(3, 8); kill += 1) {
      const before = await stillDue();
      const killed = await startAt(afterAllIsDue);
      await eventually(async () => (await stillDue()) < before, { within: 60_000, every: 5 });
      await delay(((kill + 1) * seed) % 400);
      expect((await killed.end('SIGKILL')).signal).toBe('SIGKILL');
      left.push(await stillDue());
      expect(left.at(-1)).toBeGreaterThan(0);
    }
    await pool.query('DROP FUNCTION slow CASCADE');
    await settle();
    expect(await publishedEvents()).toEqual({ kinds: dueEvents(count), twice: [] });
    process.stderr.write(`killed ${left.length} times with so much left: ${left.join(', ')}\n`);
  });
});
