import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { draft, firstDay } from './events/given.ts';
import { labCaller, startLab, type Lab } from './lab.ts';

let lab: Lab;
beforeAll(async () => {
  lab = await startLab(new Date(`${firstDay}T09:00:00Z`));
});
afterAll(() => lab.stop());

/** Drafts of one region about one measure, signed by the region. */
async function drafts(region: string, count: number): Promise<readonly { id: string; version: number }[]> {
  const made = [];
  for (let nth = 0; nth < count; nth += 1) {
    const { id, version } = await draft(lab, { region, measures: ['COUNCIL'] });
    made.push(unwrap(await lab.signAgreement(id, firstDay, version, { ...labCaller, viewer: coordinatorOf(region) })));
  }
  return made;
}

/** The agency signs all of them concurrently. */
const signTogether = async (all: readonly { id: string; version: number }[]) =>
  Promise.all(all.map(({ id, version }) => lab.signAgreement(id, firstDay, version, labCaller)));

const stateOf = async (region: string) => {
  const query = `SELECT count(*)::int AS signed FROM agreement WHERE region_code = $1 AND status = 'SIGNED'`;
  const [row] = await lab.dataSource.query<{ signed: number }[]>(query, [region]);
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
    await lab.database.owner('ALTER TABLE agreement_milestone DROP CONSTRAINT agreement_measure_once');
    const answers = await signTogether(await drafts('RU-BRY', 5));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await stateOf('RU-BRY')).toBe(5);
  });
});
