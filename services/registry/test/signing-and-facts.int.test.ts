import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RegionCode } from '@promtour/kernel/region-code';
import { ok, unwrap } from '@promtour/kernel/result';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { eventually } from '@promtour/testkit/eventually';
import { testCaller, request, startHarness, type Harness } from './harness.ts';

const signedOn = '2026-01-01';

/** An agreement is signed while the fact that closes its milestone arrives: whichever is second must see the first. */
describe('a fact that arrives while its agreement is being signed', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness(new Date(`${signedOn}T09:00:00Z`));
  });
  afterAll(() => harness.stop());

  async function draft(region: string): Promise<string> {
    const about = { title: { ru: 'Соглашение' }, validUntil: '2026-12-31', decision: null, provenance: null };
    const drafted = { ...about, region, measures: ['COUNCIL' as const] };
    const { id } = unwrap(await harness.createAgreement(drafted, request(), testCaller)).value;
    // The region has signed; the agency's signature puts the agreement in force.
    unwrap(await harness.signAgreement(id, signedOn, 1, { ...testCaller, viewer: coordinatorOf(region) }));
    return id;
  }
  const sign = async (id: string) => unwrap(await harness.signAgreement(id, signedOn, 2, testCaller));

  /** @param untilCommit runs before the fact's transaction ends */
  const arrives = (region: string, untilCommit: () => Promise<unknown> = () => Promise.resolve()) =>
    harness.transactions.run<undefined, never>(testCaller, async (context) => {
      const evidence = {
        eventId: randomUUID(),
        eventType: 'promtour.test',
        subject: randomUUID(),
        time: harness.clock.now(),
      };
      const fact = { regionCode: region as RegionCode, measure: 'COUNCIL' as const, evidence };
      await harness.closeMilestones(fact, harness.clock.now(), testCaller.causation, context);
      await untilCommit();
      return ok(undefined);
    });

  async function milestone(id: string): Promise<string | undefined> {
    const [row] = await harness.dataSource.query<{ status: string }[]>(
      'SELECT status FROM agreement_milestone WHERE agreement_id = $1',
      [id],
    );
    return row?.status;
  }

  const waiting = (what: string) =>
    eventually(
      async () => {
        const rows = await harness.dataSource.query<unknown[]>(
          `SELECT FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
           AND CASE WHEN locktype = 'relation' THEN relation::regclass::text ELSE locktype END = $1`,
          [what],
        );
        expect(rows).toHaveLength(1);
      },
      { within: 2_500 },
    );

  it('is applied by the signing that waits for it', async () => {
    const id = await draft('RU-SMO');
    let signing: Promise<unknown> | undefined;
    await arrives('RU-SMO', async () => {
      signing = sign(id);
      await waiting('advisory');
    });
    await signing;
    expect(await milestone(id)).toBe('DONE');
  });

  it('finds the milestone of the signing that it waits for', async () => {
    const id = await draft('RU-TUL');
    // A lock on the outbox delays the commit of the signing after it has read the facts.
    const holder = harness.dataSource.createQueryRunner();
    await holder.startTransaction();
    await holder.query('LOCK TABLE messaging.outbox IN EXCLUSIVE MODE');
    const signing = sign(id);
    await waiting('messaging.outbox');
    const arrival = arrives('RU-TUL');
    await waiting('advisory');
    expect(await milestone(id)).toBeUndefined();
    await holder.commitTransaction();
    await holder.release();
    await Promise.all([signing, arrival]);
    expect(await milestone(id)).toBe('DONE');
  });

  it('of another region does not wait', async () => {
    const id = await draft('RU-KLU');
    await arrives('RU-KGD', () => sign(id));
    expect(await milestone(id)).toBe('PLANNED');
  });
});
