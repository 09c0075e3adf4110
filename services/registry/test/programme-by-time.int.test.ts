import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgreementId } from '@promtour/kernel/id';
import { unwrap } from '@promtour/kernel/result';
import type { Measure } from '../src/agreements/domain/measure.ts';
import { arrives, draft, extend, firstDay, on as onDay, sign, type GivenAgreement } from './events/given.ts';
import { testCaller, startHarness, type Harness } from './harness.ts';

describe('time-driven changes of agreements', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(new Date(`${firstDay}T09:00:00Z`));
  });
  afterAll(() => harness.stop());

  const on = (day: string) => {
    onDay(harness, day);
  };
  const signed = async (region: string, measures: readonly Measure[]) =>
    sign(harness, await draft(harness, { region, measures, validUntil: '2026-12-31' }));
  const terminate = async ({ id, version }: GivenAgreement) =>
    unwrap(await harness.terminateAgreement(id, 'Стороны разошлись', version, testCaller));

  const milestones = (id: AgreementId) =>
    harness.dataSource.query<Record<string, unknown>[]>(
      `SELECT measure, status, done_on::text AS "doneOn", evidence_id AS evidence
         FROM agreement_milestone WHERE agreement_id = $1 ORDER BY measure`,
      [id],
    );
  async function status(id: AgreementId) {
    const [row] = await harness.dataSource.query<{ status: string }[]>('SELECT status FROM agreement WHERE id = $1', [
      id,
    ]);
    return row?.status;
  }
  /** The events of an agreement, in order. */
  const publishedEvents = async (id: AgreementId) =>
    (await harness.events()).filter(({ subject }) => subject === id).map(({ type }) => type.split('.').at(-2));

  it('are published once, however many jobs run concurrently', async () => {
    on(firstDay);
    const { id } = await signed('RU-SMO', ['EXCURSIONS', 'REGIONAL_ROUTES']);
    expect(await harness.advanceByTime()).toBe(0);
    on('2026-07-03');
    await Promise.all([harness.advanceByTime(), harness.advanceByTime(), harness.advanceByTime()]);
    expect((await milestones(id)).map(({ status }) => status)).toEqual(['ON_TRACK', 'ON_TRACK']);
    on('2026-07-04');
    await Promise.all([harness.advanceByTime(), harness.advanceByTime(), harness.advanceByTime()]);
    expect((await milestones(id)).map(({ status }) => status)).toEqual(['OVERDUE', 'OVERDUE']);
    on('2026-11-02');
    await Promise.all([harness.advanceByTime(), harness.advanceByTime(), harness.advanceByTime()]);
    expect(await status(id)).toBe('EXPIRING');
    on('2027-01-01');
    await Promise.all([harness.advanceByTime(), harness.advanceByTime(), harness.advanceByTime()]);
    expect(await status(id)).toBe('EXPIRED');
    expect(await publishedEvents(id)).toEqual([
      'created',
      'signature-given',
      'signature-given',
      'signed',
      'milestone-overdue',
      'milestone-overdue',
      'expiring',
      'expired',
    ]);
  });

  it('leave an extended agreement signed', async () => {
    on(firstDay);
    const agreement = await signed('RU-TUL', ['COUNCIL']);
    on('2026-11-02');
    await harness.advanceByTime();
    const expiring = { ...agreement, version: agreement.version + 1 };
    await extend(harness, expiring, '2028-12-31');
    expect(await status(agreement.id)).toBe('SIGNED');
    on('2027-01-01');
    await harness.advanceByTime();
    expect(await status(agreement.id)).toBe('SIGNED');
  });

  it('do not prevent a fact from closing an overdue milestone, once, by the first matching fact', async () => {
    on(firstDay);
    const { id } = await signed('RU-BRY', ['REGIONAL_ROUTES']);
    const region = 'RU-BRY';
    on('2026-07-04');
    await harness.advanceByTime();
    await arrives(harness, { region: region }, 'REGIONAL_ROUTES', '2025-12-01');
    expect(await milestones(id)).toMatchObject([{ status: 'OVERDUE', evidence: null }]);
    const eventId = await arrives(harness, { region: region }, 'REGIONAL_ROUTES', '2026-07-20');
    await arrives(harness, { region: region }, 'REGIONAL_ROUTES', '2026-07-10');
    expect(await milestones(id)).toEqual([
      { measure: 'REGIONAL_ROUTES', status: 'DONE', doneOn: '2026-07-20', evidence: eventId },
    ]);
    expect(await publishedEvents(id)).toEqual([
      'created',
      'signature-given',
      'signature-given',
      'signed',
      'milestone-overdue',
      'milestone-done',
    ]);
  });

  it('account for facts between the signing and its recording, whatever came before the signing', async () => {
    const region = 'RU-KLU';
    await arrives(harness, { region: region }, 'EXCURSIONS', '2025-12-01');
    const eventId = await arrives(harness, { region: region }, 'EXCURSIONS', '2026-01-20');
    await arrives(harness, { region: region }, 'EXCURSIONS', '2026-01-25');
    const first = await arrives(harness, { region: region }, 'COUNCIL', '2025-11-01');
    await arrives(harness, { region: region }, 'COUNCIL', '2026-01-10');
    on('2026-02-01');
    const { id } = await signed(region, ['COUNCIL', 'EXCURSIONS']);
    expect(await milestones(id)).toEqual([
      { measure: 'COUNCIL', status: 'DONE', doneOn: firstDay, evidence: first },
      { measure: 'EXCURSIONS', status: 'DONE', doneOn: '2026-01-20', evidence: eventId },
    ]);
  });

  it('mark no milestone of a terminated agreement as overdue', async () => {
    on(firstDay);
    const agreement = await signed('RU-ORL', ['EXCURSIONS']);
    const { id } = await terminate(agreement);
    on('2026-07-04');
    await harness.advanceByTime();
    expect(await milestones(id)).toMatchObject([{ status: 'PLANNED' }]);
    expect(await publishedEvents(id)).toEqual([
      'created',
      'signature-given',
      'signature-given',
      'signed',
      'terminated',
    ]);
  });
});
