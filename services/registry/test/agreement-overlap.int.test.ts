import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { draft, firstDay } from './events/given.ts';
import { testCaller, startHarness, type Harness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(new Date(`${firstDay}T09:00:00Z`));
});
afterAll(() => harness.stop());

/** Drafts of one region about one measure, signed by the region. */
async function drafts(region: string, count: number): Promise<readonly { id: string; version: number }[]> {
  const made = [];
  for (let nth = 0; nth < count; nth += 1) {
    const { id, version } = await draft(harness, { region, measures: ['COUNCIL'] });
    made.push(
      unwrap(await harness.signAgreement(id, firstDay, version, { ...testCaller, viewer: coordinatorOf(region) })),
    );
  }
  return made;
}

/** The agency signs all of them concurrently. */
const signTogether = async (all: readonly { id: string; version: number }[]) =>
  Promise.all(all.map(({ id, version }) => harness.signAgreement(id, firstDay, version, testCaller)));

const stateOf = async (region: string) => {
  const query = `SELECT count(*)::int AS signed FROM agreement WHERE region_code = $1 AND status = 'SIGNED'`;
  const [row] = await harness.dataSource.query<{ signed: number }[]>(query, [region]);
  return row?.signed;
};

describe('agreements of a region with a common measure, signed concurrently', () => {
  it('one takes effect; the others are refused with its id', async () => {
    for (const region of ['RU-SMO', 'RU-TUL', 'RU-KLU']) {
      const answers = await signTogether(await drafts(region, 5));
      const held = answers.flatMap((answer) => (answer.ok ? [answer.value.id] : []));
      expect(held).toHaveLength(1);
      for (const answer of answers.filter(({ ok }) => !ok))
        expect(answer).toMatchObject({ error: { code: 'REGISTRY.AGREEMENT_OVERLAPS', agreementId: held[0] } });
      expect(await stateOf(region)).toBe(1);
    }
  });

  it('control: without the constraint all of them take effect', async () => {
    await harness.database.owner('ALTER TABLE agreement_milestone DROP CONSTRAINT agreement_measure_once');
    const answers = await signTogether(await drafts('RU-BRY', 5));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await stateOf('RU-BRY')).toBe(5);
  });
});
