import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { registerPortal } from './permissions/portals.ts';
import { programmeOf } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

const changePortal = `mutation ($id: ID!, $input: PortalInput!, $expectedVersion: Int!) {
  answer: changePortal(id: $id, input: $input, expectedVersion: $expectedVersion) {
    __typename
    ... on Portal { id version }
    ... on UserError { code }
    ... on VersionConflict { currentVersion }
  }
}`;
const input = { code: 'smolensk', name: { ru: 'Портал области' }, regions: ['RU-SMO'] };

let registry: TestRegistry;
let programme: ReturnType<typeof programmeOf>;

beforeAll(async () => {
  registry = await startRegistry();
  programme = programmeOf(registry);
});

afterAll(() => registry.stop());

it('a portal has its code alone, and of two who change it the second is told', async () => {
  const { id } = await programme.change(registerPortal, { input });
  expect(await programme.change(registerPortal, { input })).toMatchObject({ code: 'REGISTRY.PORTAL_CODE_TAKEN' });
  const wider = { ...input, regions: ['RU-SMO', 'RU-TUL'] };
  const change = () => programme.change(changePortal, { id, input: wider, expectedVersion: 1 });
  const answers = await Promise.all([change(), change()]);
  expect(answers).toContainEqual({ __typename: 'Portal', id, version: 2 });
  expect(answers).toContainEqual(expect.objectContaining({ code: 'VERSION_CONFLICT', currentVersion: 2 }));
});

it('who does not reach a region that it is to cover registers nothing', async () => {
  const wide = { ...input, code: 'wide', regions: ['RU-SMO', 'RU-TUL'] };
  const answer = await registry.ask(registerPortal, { input: wide, key: 'wide' }, {}, coordinatorOf('RU-SMO'));
  expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await registry.rows("SELECT 1 FROM portal WHERE code = 'wide'")).toEqual([]);
});
