import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { anonymous, coordinatorOf, managerOf, official, portalClient } from '@promtour/testkit/viewers';
import { startRegistry, type TestRegistry } from '../registry.ts';
import { newPortal } from './words.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const query = `{
  viewer { kind subject clientId scopes regions { code } organization { id } portal { id } expiresAt }
}`;

async function shown(viewer: Viewer): Promise<unknown> {
  return (await registry.ask<{ viewer: unknown }>(query, {}, {}, viewer)).expectData().viewer;
}

it('shows a person with their regions and the expiry of the token', async () => {
  const viewer = { ...coordinatorOf('RU-SMO'), expiresAt: 1_900_000_000 };
  await expect(shown(viewer)).resolves.toEqual({
    kind: 'PERSON',
    subject: viewer.subject,
    clientId: viewer.clientId,
    scopes: [...viewer.scopes].sort(),
    regions: [{ code: 'RU-SMO' }],
    organization: null,
    portal: null,
    expiresAt: '2030-03-17T17:46:40.000Z',
  });
});

it('shows no regions to a viewer without a regional bound', async () => {
  await expect(shown(official)).resolves.toMatchObject({ regions: null });
});

it('shows the organization or the portal that the viewer acts for', async () => {
  const { id = '' } = await registry.register();
  const portal = await newPortal(registry);
  await expect(shown(managerOf(id))).resolves.toMatchObject({ organization: { id }, portal: null });
  await expect(shown(portalClient(portal))).resolves.toMatchObject({ kind: 'CLIENT', portal: { id: portal } });
});

it('is null without a token', async () => {
  await expect(shown(anonymous)).resolves.toBeNull();
});
