import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import { createUnitOfWork } from '@promtour/service-kit/persistence/unit-of-work';
import { createTransitionRegistryEntry } from '../src/entries/application/transition-registry-entry.ts';
import type { EntryStatus } from '../src/shared/domain/registries.ts';
import { registryEntrySchema } from '../src/entries/persistence/registry-entry.row.ts';
import { organizationFromRow, organizationSchema } from '../src/organizations/persistence/organization.row.ts';
import { entryRepositories } from '../src/entries/entries.module.ts';
import { decision, entryIn, firstDay, meeting, organization, take, type GivenEntry } from './events/given.ts';
import { testCaller, request, startHarness, type Harness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(new Date(`${firstDay}T09:00:00Z`));
});
afterAll(() => harness.stop());

const published = async (work: () => Promise<unknown>) =>
  (await harness.eventsOf(work)).map(({ type }) => type.split('.').slice(2, 4).join('.'));

async function rowOf({ id }: GivenEntry) {
  const [row] = await harness.dataSource.query<{ status: EntryStatus; version: number; steps: number }[]>(
    `SELECT status, version, (SELECT count(*)::int FROM registry_entry_transition WHERE entry_id = e.id) AS steps
       FROM registry_entry e WHERE id = $1`,
    [id],
  );
  return row;
}

describe('two reviewers with the same version', () => {
  const reinstate = (entry: GivenEntry, expectedVersion: number) =>
    harness.transitionRegistryEntry(
      { id: entry.id, to: 'REGISTERED', expectedVersion, reason: 'Проверка', decision: null },
      testCaller,
    );

  /** One caller reinstates the entry and suspends it again, which the other has not seen: the status is the one that both have read. */
  async function overtaken() {
    const seen = await entryIn(harness, 'SUSPENDED');
    const now = await take(harness, await take(harness, seen, 'REGISTERED'), 'SUSPENDED');
    return { seen, now };
  }

  it('the second to commit gets the current version, and writes nothing', async () => {
    const { seen, now } = await overtaken();
    const before = await rowOf(seen);
    const events = await published(async () => {
      expect(await reinstate(seen, seen.version)).toMatchObject({
        ok: false,
        error: { code: 'VERSION_CONFLICT', currentVersion: now.version },
      });
    });
    expect(events).toEqual([]);
    expect(await rowOf(seen)).toEqual(before);
  });

  it('control: neither lock nor state prevents it: after reading again, the second succeeds', async () => {
    const { seen, now } = await overtaken();
    expect(unwrap(await reinstate(seen, now.version))).toMatchObject({
      status: 'REGISTERED',
      version: now.version + 1,
    });
  });
});

describe('two entries of one organization that are decided concurrently', () => {
  const pairs = 8;

  async function pair(status: EntryStatus): Promise<readonly [GivenEntry, GivenEntry]> {
    const of = await organization(harness);
    const first = await entryIn(harness, status, of);
    return [first, await entryIn(harness, status, of, 'INFRASTRUCTURE_PARTNER')];
  }

  /** The use case with a pause after its read: without a lock, others read stale data meanwhile. */
  function slowly(locks: boolean) {
    const transactions = createUnitOfWork({
      dataSource: harness.dataSource,
      clock: harness.clock,
      afterCommit: () => undefined,
      repositories: (manager, viewer) => {
        const real = entryRepositories(manager, viewer);
        const findUnlocked: typeof real.entries.findForUpdate = async (id) => {
          const row = await manager.findOneByOrFail(registryEntrySchema, { id });
          const owner = await manager.findOneByOrFail(organizationSchema, { id: row.organizationId });
          return { entry: row, organization: organizationFromRow(owner) };
        };
        const statusesOfOthers: typeof real.entries.statusesOfOthers = async (entry) => {
          const answer = await real.entries.statusesOfOthers(entry);
          await delay(100);
          return answer;
        };
        const findForUpdate: typeof real.entries.findForUpdate = async (id) => {
          const found = locks ? await real.entries.findForUpdate(id) : await findUnlocked(id);
          await delay(100);
          return found;
        };
        return { ...real, entries: { ...real.entries, findForUpdate, statusesOfOthers } };
      },
    });
    return createTransitionRegistryEntry(transactions, harness.clock);
  }

  const move = async (
    entries: readonly GivenEntry[],
    to: EntryStatus,
    transition = harness.transitionRegistryEntry,
  ) => {
    // One decision per entry: each can be used once.
    const named = await Promise.all(
      entries.map(({ organizationId }) =>
        to === 'REGISTERED' ? decision(harness, 'REGISTER', { of: [organizationId] }) : Promise.resolve(null),
      ),
    );
    return () =>
      Promise.all(
        entries.map(async ({ id, version }, nth) =>
          unwrap(
            await transition(
              { id, to, expectedVersion: version, reason: 'Проверка', decision: named[nth] ?? null },
              testCaller,
            ),
          ),
        ),
      );
  };
  const only = (events: readonly string[]) => events.filter((kind) => kind.startsWith('organization.'));

  it('activate it once, and suspend it once', async () => {
    for (let nth = 0; nth < pairs; nth += 1) {
      const entries = await pair('UNDER_REVIEW');
      const events = await published(await move(entries, 'REGISTERED'));
      expect(events.sort()).toEqual([
        'organization.registered',
        'registry-entry.registered',
        'registry-entry.registered',
      ]);
      const registered = entries.map((entry) => ({ ...entry, version: entry.version + 1 }));
      expect(only(await published(await move(registered, 'SUSPENDED')))).toEqual(['organization.suspended']);
    }
  });

  it('also if each reads before the other writes', async () => {
    const entries = await pair('UNDER_REVIEW');
    expect(only(await published(await move(entries, 'REGISTERED', slowly(true))))).toEqual(['organization.registered']);
  });

  it('control: without the lock on the organization both publish the event', async () => {
    const fresh = await pair('UNDER_REVIEW');
    expect(only(await published(await move(fresh, 'REGISTERED', slowly(false))))).toEqual([
      'organization.registered',
      'organization.registered',
    ]);
    const registered = await pair('REGISTERED');
    expect(only(await published(await move(registered, 'SUSPENDED', slowly(false))))).toEqual([
      'organization.suspended',
      'organization.suspended',
    ]);
  });
});

describe('the numbers of a council’s decisions', () => {
  const summaryOf = (fails: boolean) => ({ ru: fails ? 'Сорвётся' : 'Решили' });
  const record = async (region: string, fails: boolean) => {
    const about = { kind: 'OTHER' as const, summary: summaryOf(fails), organizations: [] };
    const draft = { meeting: await meeting(harness, region), ...about };
    return harness.recordCouncilDecision(draft, request(), testCaller);
  };

  beforeAll(async () => {
    await harness.database.owner(`CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'the transaction fails after it took its number'; END $$`);
    await harness.database.owner(`CREATE TRIGGER fail BEFORE INSERT ON council_decision FOR EACH ROW
      WHEN (NEW.summary ->> 'ru' = 'Сорвётся') EXECUTE FUNCTION fail()`);
  });

  it('are reused after a rolled-back transaction', async () => {
    expect(unwrap(await record('RU-YAR', false)).value.number).toBe(1);
    const events = await published(() => expect(record('RU-YAR', true)).rejects.toThrow('after it took its number'));
    expect(events).toEqual([]);
    expect(unwrap(await record('RU-YAR', false)).value.number).toBe(2);
  });

  it('have no gap if many are recorded concurrently and some fail', async () => {
    await meeting(harness, 'RU-VLA');
    const all = await Promise.allSettled(Array.from({ length: 24 }, (_, nth) => record('RU-VLA', nth % 3 === 1)));
    const numbers = all.flatMap((one) => (one.status === 'fulfilled' ? [unwrap(one.value).value.number] : []));
    expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, nth) => nth + 1));
  });
});

describe('a withdrawn decision', () => {
  const register = (entry: GivenEntry, decisionId: string) =>
    harness.transitionRegistryEntry(
      { id: entry.id, to: 'REGISTERED', expectedVersion: entry.version, reason: null, decision: decisionId },
      testCaller,
    );
  const withdraw = (id: string) => harness.withdrawCouncilDecision(id, 'Ошибка', testCaller);

  it('keeps the records that refer to it; no new record can refer to it', async () => {
    const [rests, comes] = [await entryIn(harness, 'UNDER_REVIEW'), await entryIn(harness, 'UNDER_REVIEW')];
    const taken = await decision(harness, 'REGISTER', { of: [rests.organizationId, comes.organizationId] });
    unwrap(await register(rests, taken));
    expect(await published(() => withdraw(taken))).toEqual(['council.decision-withdrawn']);
    expect(await rowOf(rests)).toMatchObject({ status: 'REGISTERED', version: 4 });
    const last = 'SELECT decision_id FROM registry_entry_transition WHERE entry_id = $1 AND version = 4';
    expect(await harness.dataSource.query(last, [rests.id])).toEqual([{ decision_id: taken }]);
    expect(await register(comes, taken)).toMatchObject({
      error: { code: 'REGISTRY.DECISION_NOT_USABLE', reason: 'WITHDRAWN' },
    });
    expect(await rowOf(comes)).toMatchObject({ status: 'UNDER_REVIEW', version: 3, steps: 3 });
  });

  it('withdrawn concurrently with its use: either the use commits first, or it is refused', async () => {
    const outcomes = new Set<string>();
    for (let nth = 0; nth < 12; nth += 1) {
      const entry = await entryIn(harness, 'UNDER_REVIEW');
      const taken = await decision(harness, 'REGISTER', { of: [entry.organizationId] });
      const events = await published(async () => {
        const both =
          nth % 2 === 0 ? [withdraw(taken), register(entry, taken)] : [register(entry, taken), withdraw(taken)];
        await Promise.all(both);
      });
      outcomes.add(events.join(', '));
    }
    expect([
      'council.decision-withdrawn',
      'registry-entry.registered, organization.registered, council.decision-withdrawn',
    ]).toEqual(expect.arrayContaining([...outcomes]));
  });
});

describe('a decision that two entries of one organization use concurrently', () => {
  const want = (entry: GivenEntry, named: string) =>
    harness.transitionRegistryEntry(
      { id: entry.id, to: 'REGISTERED', expectedVersion: entry.version, reason: null, decision: named },
      testCaller,
    );

  it('is used once, by either of them', async () => {
    const of = await organization(harness);
    const first = await entryIn(harness, 'UNDER_REVIEW', of);
    const second = await entryIn(harness, 'UNDER_REVIEW', of, 'INFRASTRUCTURE_PARTNER');
    const named = await decision(harness, 'REGISTER', { of: [of] });
    const answers = await Promise.all([want(first, named), want(second, named)]);
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { reason: 'ALREADY_USED' } });
  });

  it('covers each of the organizations that it names, and no other', async () => {
    const entries = [await entryIn(harness, 'UNDER_REVIEW'), await entryIn(harness, 'UNDER_REVIEW')];
    const other = await entryIn(harness, 'UNDER_REVIEW');
    const named = await decision(harness, 'REGISTER', { of: entries.map(({ organizationId }) => organizationId) });
    for (const entry of entries) unwrap(await want(entry, named));
    expect(await want(other, named)).toMatchObject({ error: { reason: 'OTHER_ORGANIZATION' } });
  });
});
