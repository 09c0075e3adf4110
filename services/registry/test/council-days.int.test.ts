import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { CouncilId } from '@promtour/kernel/id';
import { unwrap } from '@promtour/kernel/result';
import { createCouncilReader } from '../src/councils/persistence/council.reader.ts';
import { testCaller, request, startHarness, type Harness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(new Date('2026-11-24T09:00:00Z'));
});
afterAll(() => harness.stop());

/** A council with a chair whose term is one day. */
async function councilOf(region: string, day: string): Promise<CouncilId> {
  const { id } = unwrap(
    await harness.establishCouncil({ region, establishedOn: '2020-07-08' }, request(), testCaller),
  ).value;
  const member = { council: id, name: 'Член совета', role: 'CHAIR' as const, from: day, to: day };
  unwrap(await harness.appointCouncilMember(member, request(), testCaller));
  return id;
}

it.each([
  // UTC+12, UTC+3, UTC+2: the day begins there before it does in UTC.
  ['RU-KAM', '2026-11-23T11:59:00Z', '2026-11-23T12:00:00Z', '2026-11-24T12:00:00Z'],
  ['RU-SMO', '2026-11-23T20:59:00Z', '2026-11-23T21:00:00Z', '2026-11-24T21:00:00Z'],
  ['RU-KGD', '2026-11-23T21:59:00Z', '2026-11-23T22:00:00Z', '2026-11-24T22:00:00Z'],
])(
  'a term of 24 November in %s begins and ends with that day in the region’s time zone',
  async (region, before, first, after) => {
    const council = await councilOf(region, '2026-11-24');
    const reader = createCouncilReader(harness.dataSource, testCaller.viewer);
    for (const [moment, size] of [
      [before, 0],
      [first, 1],
      [after, 0],
    ] as const) {
      const at = new Date(moment);
      const members = (await reader.membersOf([council], at)).get(council) ?? [];
      expect([moment, members.length, (await reader.sizesOf([council], at)).get(council) ?? 0]).toEqual([
        moment,
        size,
        size,
      ]);
    }
  },
);
