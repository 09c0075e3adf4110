import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { coordinatorOf } from '@promtour/testkit/viewers';
import { createPortal } from './permissions/portals.ts';
import { programmeOf } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

const updatePortal = `mutation ($input: UpdatePortalInput!) {
  answer: updatePortal(input: $input) {
    __typename
    ... on UpdatePortalPayload { portal { id version code name { ru } regions { code } } }
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

it('keeps codes unique and omitted fields unchanged, and rejects a stale version', async () => {
  const { id } = await programme.change(createPortal, { input });
  expect(await programme.change(createPortal, { input })).toMatchObject({ code: 'REGISTRY.PORTAL_CODE_TAKEN' });
  const widened = { id, regions: ['RU-SMO', 'RU-TUL'], expectedVersion: 1 };
  const change = () => programme.change(updatePortal, { input: widened });
  const answers = await Promise.all([change(), change()]);
  expect(answers).toContainEqual(
    expect.objectContaining({
      __typename: 'UpdatePortalPayload',
      portal: { id, version: 2, code: 'smolensk', name: input.name, regions: [{ code: 'RU-SMO' }, { code: 'RU-TUL' }] },
    }),
  );
  expect(answers).toContainEqual(expect.objectContaining({ code: 'VERSION_CONFLICT', currentVersion: 2 }));
});

it('creates no portal that covers a region outside the access scope', async () => {
  const wide = { ...input, code: 'wide', regions: ['RU-SMO', 'RU-TUL'] };
  const answer = await registry.ask(
    createPortal,
    { input: { ...wide, idempotencyKey: 'wide' } },
    {},
    coordinatorOf('RU-SMO'),
  );
  expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  expect(await registry.rows("SELECT 1 FROM portal WHERE code = 'wide'")).toEqual([]);
});
