import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { CloudEvent } from '@promtour/events/envelope';
import type { RegionCode } from '@promtour/kernel/region-code';
import { unwrap } from '@promtour/kernel/result';
import { messagingMigrations } from '@promtour/messaging/migrations';
import { systemCaller, type Caller } from '@promtour/service-kit/caller';
import { createDataSource } from '@promtour/service-kit/persistence/data-source';
import { CreateIdempotencyKeys1700000000001 } from '@promtour/service-kit/persistence/idempotency-migration';
import { migrateUnderLock } from '@promtour/service-kit/persistence/migrate';
import { createUnitOfWork } from '@promtour/service-kit/persistence/unit-of-work';
import { testClock } from '@promtour/testkit/clock';
import { createTestDatabase } from '@promtour/testkit/database';
import { official } from '@promtour/testkit/viewers';
import { createAdvanceByTime } from '../src/application/agreements/advance-by-time.ts';
import { createChangeAgreement } from '../src/application/agreements/change-agreement.ts';
import { closeMilestones } from '../src/application/agreements/close-milestones.ts';
import { createDraftAgreement } from '../src/application/agreements/draft-agreement.ts';
import { registry } from '../src/composition.ts';
import type { Measure } from '../src/domain/agreements/measure.ts';
import { registryRepositories } from '../src/persistence/registry.repositories.ts';

const caller: Caller = { viewer: official, causation: { correlationId: 'test' } };
const signedOn = '2026-01-01';

/** The use cases on a real database: time is the test's, and events stay in the outbox to be read there. */
async function startLab() {
  const database = await createTestDatabase();
  const dataSource = await createDataSource({
    service: 'registry',
    url: database.url,
    poolSize: 8,
    entities: registry.entities,
    migrations: [...messagingMigrations, CreateIdempotencyKeys1700000000001, ...registry.migrations],
  }).initialize();
  await migrateUnderLock(dataSource);
  const clock = testClock(new Date(`${signedOn}T09:00:00Z`));
  /** Set, it ends the connection of a transaction in the middle of its work, as the end of a process does. */
  const crash = { afterUpdates: Infinity };
  const unitOfWork = createUnitOfWork({
    dataSource,
    clock,
    afterCommit: () => undefined,
    repositories: (manager, viewer) => {
      const real = registryRepositories(manager, viewer);
      const update: typeof real.milestones.update = async (milestone, due) => {
        await real.milestones.update(milestone, due);
        crash.afterUpdates -= 1;
        if (crash.afterUpdates === 0) await manager.query('SELECT pg_terminate_backend(pg_backend_pid())');
      };
      return { ...real, milestones: { ...real.milestones, update } };
    },
  });
  const draft = createDraftAgreement(unitOfWork, clock);
  const change = createChangeAgreement(unitOfWork, clock);
  return {
    clock,
    crash,
    change,
    advance: createAdvanceByTime(unitOfWork, clock),
    async sign(region: string, measures: readonly Measure[], validUntil = '2026-12-31') {
      const about = { region, title: { ru: 'Соглашение' }, measures, validUntil, decision: null, illustrative: [] };
      const { id } = unwrap(await draft(about, { key: randomUUID() }, caller));
      return unwrap(await change(id, { type: 'SIGN', signedOn }, 1, caller));
    },
    async arrives(regionCode: RegionCode, measure: Measure, time: Date) {
      const evidence = { eventId: randomUUID(), eventType: 'promtour.test', subject: randomUUID(), time };
      const by = systemCaller('registry', { correlationId: 'test' });
      await unitOfWork.run<undefined, never>(by, async (context) => {
        await closeMilestones({ regionCode, measure, evidence }, clock.now(), by.causation, context);
        return { ok: true, value: undefined };
      });
      return evidence;
    },
    async milestones(id: string) {
      return dataSource.query<Record<string, unknown>[]>(
        `SELECT measure, state, done_on::text AS "doneOn", evidence_id AS evidence
         FROM agreement_milestone WHERE agreement_id = $1 ORDER BY measure`,
        [id],
      );
    },
    async state(id: string) {
      const [row] = await dataSource.query<{ state: string }[]>('SELECT state FROM agreement WHERE id = $1', [id]);
      return row?.state;
    },
    /** What others hear of an agreement, in order. */
    async told(id: string) {
      const rows = await dataSource.query<{ payload: string }[]>(
        'SELECT payload FROM messaging.outbox ORDER BY position',
      );
      const events = rows.map(({ payload }) => JSON.parse(payload) as CloudEvent);
      return events.filter(({ subject }) => subject === id).map(({ type }) => type.split('.').at(-2));
    },
    async stop() {
      await dataSource.destroy();
      await database.drop();
    },
  };
}

describe('what time makes of agreements', () => {
  let lab: Awaited<ReturnType<typeof startLab>>;
  beforeAll(async () => {
    lab = await startLab();
  });
  afterAll(() => lab.stop());
  const on = (day: string) => {
    lab.clock.set(new Date(`${day}T09:00:00Z`));
  };

  it('is told once, however many look for it at once', async () => {
    on(signedOn);
    const { id } = await lab.sign('RU-SMO', ['EXCURSIONS', 'REGIONAL_ROUTES']);
    expect(await lab.advance()).toBe(0);
    on('2026-07-03');
    await Promise.all([lab.advance(), lab.advance(), lab.advance()]);
    expect((await lab.milestones(id)).map(({ state }) => state)).toEqual(['ON_TRACK', 'ON_TRACK']);
    on('2026-07-04');
    await Promise.all([lab.advance(), lab.advance(), lab.advance()]);
    expect((await lab.milestones(id)).map(({ state }) => state)).toEqual(['OVERDUE', 'OVERDUE']);
    on('2026-11-02');
    await Promise.all([lab.advance(), lab.advance(), lab.advance()]);
    expect(await lab.state(id)).toBe('EXPIRING');
    on('2027-01-01');
    await Promise.all([lab.advance(), lab.advance(), lab.advance()]);
    expect(await lab.state(id)).toBe('EXPIRED');
    expect(await lab.told(id)).toEqual([
      'drafted',
      'signed',
      'milestone-overdue',
      'milestone-overdue',
      'expiring',
      'expired',
    ]);
  });

  it('leaves an extended agreement signed', async () => {
    on(signedOn);
    const { id } = await lab.sign('RU-TUL', ['COUNCIL']);
    on('2026-11-02');
    await lab.advance();
    expect(unwrap(await lab.change(id, { type: 'EXTEND', validUntil: '2028-12-31' }, 3, caller)).state).toBe('SIGNED');
    on('2027-01-01');
    await lab.advance();
    expect(await lab.state(id)).toBe('SIGNED');
  });

  it('is done wholly or not at all where the connection ends in the middle, and done by the next run', async () => {
    on(signedOn);
    const { id } = await lab.sign('RU-KLU', ['EXCURSIONS', 'REGIONAL_ROUTES', 'INTERREGIONAL_ROUTES']);
    on('2026-07-04');
    lab.crash.afterUpdates = 2;
    await expect(lab.advance()).rejects.toThrow();
    expect(new Set((await lab.milestones(id)).map(({ state }) => state))).toEqual(new Set(['PLANNED']));
    expect(await lab.told(id)).toEqual(['drafted', 'signed']);

    await lab.advance();
    expect(new Set((await lab.milestones(id)).map(({ state }) => state))).toEqual(new Set(['OVERDUE']));
    expect((await lab.told(id)).filter((type) => type === 'milestone-overdue')).toHaveLength(3);
  });

  it('does not keep a fact from closing an overdue milestone, once, by the first that counts', async () => {
    on(signedOn);
    const { id } = await lab.sign('RU-BRY', ['REGIONAL_ROUTES']);
    const region = 'RU-BRY' as RegionCode;
    on('2026-07-04');
    await lab.advance();
    await lab.arrives(region, 'REGIONAL_ROUTES', new Date('2025-12-01T09:00:00Z'));
    expect(await lab.milestones(id)).toMatchObject([{ state: 'OVERDUE', evidence: null }]);
    const { eventId } = await lab.arrives(region, 'REGIONAL_ROUTES', new Date('2026-07-20T09:00:00Z'));
    await lab.arrives(region, 'REGIONAL_ROUTES', new Date('2026-07-10T09:00:00Z'));
    expect(await lab.milestones(id)).toEqual([
      { measure: 'REGIONAL_ROUTES', state: 'DONE', doneOn: '2026-07-20', evidence: eventId },
    ]);
    expect(await lab.told(id)).toEqual(['drafted', 'signed', 'milestone-overdue', 'milestone-done']);
  });

  it('finds what came between the signing and its recording, whatever came before the signing', async () => {
    const region = 'RU-KLU' as RegionCode;
    await lab.arrives(region, 'EXCURSIONS', new Date('2025-12-01T09:00:00Z'));
    const { eventId } = await lab.arrives(region, 'EXCURSIONS', new Date('2026-01-20T09:00:00Z'));
    await lab.arrives(region, 'EXCURSIONS', new Date('2026-01-25T09:00:00Z'));
    const first = await lab.arrives(region, 'COUNCIL', new Date('2025-11-01T09:00:00Z'));
    await lab.arrives(region, 'COUNCIL', new Date('2026-01-10T09:00:00Z'));
    on('2026-02-01');
    const { id } = await lab.sign(region, ['COUNCIL', 'EXCURSIONS']);
    expect(await lab.milestones(id)).toEqual([
      { measure: 'COUNCIL', state: 'DONE', doneOn: signedOn, evidence: first.eventId },
      { measure: 'EXCURSIONS', state: 'DONE', doneOn: '2026-01-20', evidence: eventId },
    ]);
  });

  it('calls nothing late that a terminated agreement promised', async () => {
    on(signedOn);
    const { id, version } = await lab.sign('RU-ORL', ['EXCURSIONS']);
    unwrap(await lab.change(id, { type: 'TERMINATE', reason: 'Стороны разошлись' }, version, caller));
    on('2026-07-04');
    await lab.advance();
    expect(await lab.milestones(id)).toMatchObject([{ state: 'PLANNED' }]);
    expect(await lab.told(id)).toEqual(['drafted', 'signed', 'terminated']);
  });
});
