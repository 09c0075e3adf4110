import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { flattenPayload } from '@promtour/testkit/result-union';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { programmeOf } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

const updateSite = `mutation ($input: UpdateSiteInput!) {
  answer: updateSite(input: $input) {
    __typename
    ... on UpdateSitePayload {
      site { version timeZone hazardClass passRegime address point { latitude longitude } name { ru en } }
    }
    ... on UserError { code }
    ... on InvalidInput { issues { path } }
    ... on VersionConflict { currentVersion }
  }
}`;
const read = `query ($id: ID!) {
  site(id: $id) {
    version
    timeZone
    address
    history { totalCount nodes { version subject fields { field before after } } }
  }
}`;

type Said = {
  readonly version: number;
  readonly timeZone: string;
  readonly address: string | null;
  readonly history: { readonly totalCount: number; readonly nodes: unknown } | null;
};

/** Allows the relay to move the outbox to the log. */
const relayed = { within: 60_000 };

// Sakha has several time zones.
const yakutsk = { latitude: 62.03, longitude: 129.73 };
const ustNera = { latitude: 64.57, longitude: 143.2 };

let registry: TestRegistry;
let organization: string;
beforeAll(async () => {
  registry = await startRegistry();
  ({ organization } = await programmeOf(registry).registered(organizationInput({ region: 'RU-SA' })));
});
afterAll(() => registry.stop());

async function change(
  id: string,
  input: Record<string, unknown>,
  expectedVersion: number,
  viewer = official,
  headers: Record<string, string> = {},
): Promise<Record<string, unknown>> {
  const variables = { input: { id, ...input, expectedVersion } };
  type Answer = { __typename: string; [field: string]: unknown };
  const answer = await registry.ask<{ answer: Answer }>(updateSite, variables, headers, viewer);
  return flattenPayload(answer.expectData().answer);
}
async function said(id: string, viewer = official): Promise<Said> {
  return (await registry.ask<{ site: Said }>(read, { id }, {}, viewer)).expectData().site;
}
const added = () => programmeOf(registry).site(organization);

it('a change is recorded with before and after, and published with what other services keep', async () => {
  const id = await added();
  const input = { name: { ru: 'Прокатный цех' }, address: 'г. Якутск', hazardClass: 'II', passRegime: 'DOCUMENT' };
  const headers = { 'x-correlation-id': 'change-a-site' };
  expect(await change(id, { ...input, point: ustNera }, 1, official, headers)).toMatchObject({
    ...input,
    version: 2,
    point: ustNera,
    timeZone: 'Asia/Ust-Nera',
  });
  const { history } = await said(id);
  expect(history).toMatchObject({
    totalCount: 1,
    nodes: [
      {
        version: 2,
        subject: official.subject,
        fields: expect.arrayContaining([
          { field: 'name', before: '{"ru":"Площадка"}', after: '{"ru":"Прокатный цех"}' },
          { field: 'address', before: null, after: '"г. Якутск"' },
          { field: 'timeZone', before: '"Asia/Yakutsk"', after: '"Asia/Ust-Nera"' },
        ]) as unknown,
      },
    ],
  });
  const events = await eventually(async () => {
    const found = await registry.published('change-a-site');
    expect(found).toHaveLength(1);
    return found;
  }, relayed);
  expect(events).toMatchObject([{ type: 'promtour.registry.site.updated.v1' }]);
  expect(events[0]?.data).toEqual({
    siteId: id,
    organizationId: organization,
    regionCode: 'RU-SA',
    timeZone: 'Asia/Ust-Nera',
    name: { ru: 'Прокатный цех' },
    address: 'г. Якутск',
    hazardClass: 'II',
    passRegime: 'DOCUMENT',
    point: ustNera,
  });
});

it('the time zone follows the point unless it is given, and is kept if neither changes', async () => {
  const id = await added();
  expect(await change(id, { point: yakutsk, timeZone: 'Asia/Khandyga' }, 1)).toMatchObject({
    timeZone: 'Asia/Khandyga',
  });
  expect(await change(id, { address: 'ул. Ленина' }, 2)).toMatchObject({ timeZone: 'Asia/Khandyga' });
  expect(await change(id, { point: yakutsk, passRegime: 'OPEN' }, 3)).toMatchObject({ timeZone: 'Asia/Khandyga' });
  expect(await change(id, { timeZone: null }, 4)).toMatchObject({ timeZone: 'Asia/Yakutsk' });
  expect(await change(id, { point: ustNera }, 5)).toMatchObject({ timeZone: 'Asia/Ust-Nera' });
  // Without a point, the region's zone.
  expect(await change(id, { point: null }, 6)).toMatchObject({ timeZone: 'Asia/Yakutsk', point: null });
});

it('rejects a stale version', async () => {
  const id = await added();
  const answers = await Promise.all(['Первый', 'Второй'].map((address) => change(id, { address }, 1)));
  const won = answers.filter(({ __typename }) => __typename === 'UpdateSitePayload');
  expect(won).toHaveLength(1);
  expect(answers).toContainEqual(
    expect.objectContaining({ __typename: 'VersionConflict', code: 'VERSION_CONFLICT', currentVersion: 2 }),
  );
  expect(await said(id)).toMatchObject({ version: 2, address: won[0]?.['address'], history: { totalCount: 1 } });
});

it('a change without effect writes nothing, nor does invalid input', async () => {
  const id = await added();
  const before = await said(id);
  const wrong: [Record<string, unknown>, string[]][] = [
    [{ name: { ru: ' ' } }, ['name', 'ru']],
    [{ address: '' }, ['address']],
    [{ point: { latitude: 91, longitude: 0 } }, ['point']],
    [{ timeZone: 'Europe/Moscow' }, ['timeZone']],
  ];
  for (const [input, path] of wrong)
    expect(await change(id, input, 1)).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INPUT.INVALID',
      issues: [{ path }],
    });
  expect(await change(id, {}, 1)).toMatchObject({ version: 1 });
  expect(await change(id, { name: { ru: 'Площадка' }, address: null }, 1)).toMatchObject({ version: 1 });
  expect(await said(id)).toEqual(before);
  for (const nobody of ['x', '0198f6a0-0000-7000-8000-000000000000'])
    expect(await change(nobody, {}, 1)).toMatchObject({ __typename: 'NotFound' });
});

it('the history is readable by the organization and its region’s coordinator only', async () => {
  const id = await added();
  await change(id, { address: 'ул. Мира' }, 1);
  for (const viewer of [managerOf(organization), coordinatorOf('RU-SA')])
    expect(await said(id, viewer)).toMatchObject({ history: { totalCount: 1 } });
  const { id: neighbour = '' } = await registry.register(organizationInput());
  for (const viewer of [managerOf(neighbour), coordinatorOf('RU-TUL')])
    expect(await said(id, viewer)).toMatchObject({ version: 2, history: null });
});

it('the last day of an assessment ends in the site’s current time zone', async () => {
  const id = await added();
  await programmeOf(registry).assess(id);
  await change(id, { timeZone: 'Asia/Ust-Nera' }, 1, official, { 'x-correlation-id': 'move-a-site' });
  const [row] = await registry.rows<{ due: Date }>(
    'SELECT due_at AS due FROM readiness_assessment WHERE site_id = $1',
    [id],
  );
  // Midnight in Ust-Nera, UTC+10.
  expect(row?.due).toEqual(new Date('2027-11-01T14:00:00Z'));
  await eventually(async () => {
    const events = await registry.published('move-a-site');
    expect(events.map(({ type }) => type)).toEqual([
      'promtour.registry.site.updated.v1',
      'promtour.registry.site.readied.v1',
    ]);
    expect(events[1]?.data).toMatchObject({ siteId: id, validUntil: '2027-11-01T14:00:00.000Z' });
  }, relayed);
});

it('a point far outside the region is accepted with a warning', async () => {
  const id = await added();
  await change(id, { point: { latitude: 54.78, longitude: 32.05 } }, 1);
  const warnings = async () =>
    (await registry.ask('query ($id: ID!) { site(id: $id) { warnings timeZone } }', { id })).expectData()['site'];
  expect(await warnings()).toEqual({ warnings: ['POINT_OUTSIDE_REGION'], timeZone: 'Asia/Yakutsk' });
  await change(id, { point: yakutsk }, 2);
  expect(await warnings()).toEqual({ warnings: [], timeZone: 'Asia/Yakutsk' });
});
