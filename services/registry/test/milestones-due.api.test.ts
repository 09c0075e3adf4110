import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { addDays } from '@promtour/kernel/time-zone';
import { anonymous } from '@promtour/testkit/viewers';
import { programmeOf } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

type Listed = {
  readonly agreements: {
    readonly totalCount: number;
    readonly nodes: {
      readonly region: { readonly code: string };
      readonly milestones: { readonly measure: string; readonly dueOn: string; readonly status: string }[];
    }[];
  };
};
const list = `query ($filter: AgreementFilter, $milestones: MilestoneFilter) {
  agreements(filter: $filter) {
    totalCount nodes { region { code } milestones(filter: $milestones) { measure dueOn status } }
  }
}`;

/** A number of days from today. */
const day = (days: number) => addDays(new Date().toISOString().slice(0, 10), days);
/** The due date of an agreement signed 300 days ago. */
const late = addDays(day(-300), 183);

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
  const programme = programmeOf(registry);
  // Overdue; with a milestone that is done, since the council exists; not due yet.
  const agreements = [
    { region: 'RU-KLU', measures: ['EXCURSIONS'], signedOn: day(-300) },
    { region: 'RU-SMO', measures: ['COUNCIL', 'EXCURSIONS'], signedOn: day(-20) },
    { region: 'RU-TUL', measures: ['COUNCIL'], signedOn: day(-10) },
  ];
  await programme.meeting('RU-TUL');
  await programme.meeting('RU-SMO');
  for (const { signedOn, ...about } of agreements)
    await programme.sign((await programme.createAgreement(about)).id, signedOn);
  await programme.createAgreement({ region: 'RU-KLU' });
});
afterAll(() => registry.stop());

async function read(variables: object): Promise<Listed['agreements']> {
  return (await registry.ask<Listed>(list, { ...variables }, {}, anonymous)).expectData().agreements;
}

it.each<[object, string[]]>([
  [{ overdue: true }, ['RU-KLU']],
  [{ overdue: false }, ['RU-TUL', 'RU-SMO']],
  [{ due: { to: addDays(late, -1) } }, []],
  [{ due: { from: late, to: late } }, ['RU-KLU']],
  [{ due: { from: addDays(late, 1) } }, ['RU-SMO']],
  [{ due: { to: day(1_000) } }, ['RU-SMO', 'RU-KLU']],
  [{ due: { to: day(1_000) }, milestoneStatuses: ['PLANNED'] }, ['RU-SMO']],
  [{ due: { to: day(1_000) }, overdue: false }, ['RU-SMO']],
  [{ due: { to: day(1_000) }, milestoneStatuses: ['DONE'] }, []],
])('agreements by %j are those of %j', async (filter, expected) => {
  const found = await read({ filter });
  expect(found.nodes.map(({ region }) => region.code)).toEqual(expected);
  expect(found.totalCount).toBe(expected.length);
});

it('agreements of a region are a nested list with the same filter', async () => {
  const query = `query ($filter: AgreementFilter) {
    regions(first: 100) { nodes { code agreements(filter: $filter, first: 1) { totalCount nodes { region { code } } } } }
  }`;
  type Regions = { regions: { nodes: { code: string; agreements: { totalCount: number; nodes: unknown[] } }[] } };
  const variables = { filter: { due: { to: day(1_000) } } };
  const { regions } = (await registry.ask<Regions>(query, variables, {}, anonymous)).expectData();
  expect(regions.nodes.filter(({ agreements }) => agreements.totalCount > 0)).toEqual(
    ['RU-KLU', 'RU-SMO'].map((code) => ({ code, agreements: { totalCount: 1, nodes: [{ region: { code } }] } })),
  );
});

it('milestones are filtered under their agreement, in the order of their days', async () => {
  const shown = async (milestones: object) =>
    (await read({ milestones })).nodes.map((agreement) => agreement.milestones.map(({ measure }) => measure));
  await expect(shown({})).resolves.toEqual([['COUNCIL'], ['COUNCIL', 'EXCURSIONS'], ['EXCURSIONS']]);
  await expect(shown({ due: { to: day(1_000) } })).resolves.toEqual([[], ['EXCURSIONS'], ['EXCURSIONS']]);
  await expect(shown({ overdue: true })).resolves.toEqual([[], [], ['EXCURSIONS']]);
  await expect(shown({ overdue: false })).resolves.toEqual([['COUNCIL'], ['COUNCIL', 'EXCURSIONS'], []]);
});

it('a malformed day is refused', async () => {
  const answer = await registry.ask(list, { filter: { due: { to: '2026-02-30' } } });
  expect(answer.errors?.[0]).toMatchObject({
    extensions: { code: 'INPUT.INVALID', issues: [{ path: ['filter', 'due', 'to'] }] },
  });
});
