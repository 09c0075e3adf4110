import type { Graph } from './graph.ts';
import { sample } from './inputs.ts';
import { mutate, type OnWait } from './mutate.ts';
import * as operations from './operations.ts';
import * as programme from './programme-operations.ts';

type Surroundings = { readonly graph: Graph; readonly onWait: OnWait };

/** Subject of the demo manager at the issuer, which is the registry itself. */
const demoManager = { issuer: 'urn:promtour:demo', subject: 'manager' } as const;

/**
 * Loads the records behind the demo accounts: a portal and an agency with their API clients, and the plant whose manager can sign in. The
 * registry assigns the printed credentials to clients that are registered with these idempotency keys.
 */
export async function loadDemoAccounts(plant: string, around: Surroundings): Promise<void> {
  const portal = await loadPortal(around);
  const agency = await loadAgency(around);
  const clients = [
    {
      key: 'demo-portal',
      input: {
        kind: 'PORTAL',
        name: 'Демонстрация · Demonstration: portal',
        portal,
        scopes: ['bookings:read', 'bookings:write', 'analytics:read'],
      },
    },
    {
      key: 'demo-agency',
      input: {
        kind: 'AGENCY',
        name: 'Демонстрация · Demonstration: agency',
        organization: agency,
        scopes: ['bookings:read', 'bookings:write', 'leads:read', 'leads:write'],
      },
    },
  ];
  for (const { key, input } of clients)
    await mutate(
      around.graph,
      programme.createApiClient,
      { input: { idempotencyKey: key, ...input } },
      (answer) => answer.__typename === 'CreateApiClientPayload',
      around.onWait,
    );
  await mutate(
    around.graph,
    programme.createAccessGrant,
    { input: { idempotencyKey: 'demo-manager', ...demoManager, role: 'PLANT_MANAGER', organization: plant } },
    // The account may have been assigned to another plant: it is left unchanged.
    (answer) => answer.__typename === 'CreateAccessGrantPayload' || answer.__typename === 'AccessGrantExists',
    around.onWait,
  );
}

async function loadPortal({ graph, onWait }: Surroundings): Promise<string> {
  const { data } = await graph.ask(programme.findPortal, {});
  const there = data.portals.nodes.find(({ code }) => code === 'demo');
  if (there !== undefined) return there.id;
  const { portal } = await mutate(
    graph,
    programme.createPortal,
    {
      input: {
        code: 'demo',
        name: { ru: 'Демонстрационный портал', en: 'Demo portal' },
        regions: ['RU-SMO', 'RU-MOW', 'RU-CHE'],
        languages: ['ru', 'en'],
        idempotencyKey: 'sample-data:portal',
      },
    },
    (answer) => answer.__typename === 'CreatePortalPayload',
    onWait,
  );
  return portal.id;
}

async function loadAgency({ graph, onWait }: Surroundings): Promise<string> {
  const name = { ru: 'Демонстрационное агентство', en: 'Demo agency' };
  const { organization } = await mutate(
    graph,
    operations.createOrganization,
    {
      input: {
        kind: 'TOUR_OPERATOR',
        name,
        brands: [name.ru],
        region: 'RU-MOW',
        okved: ['79'],
        provenance: sample,
        idempotencyKey: 'sample-data:agency',
      },
    },
    (given) => given.__typename === 'CreateOrganizationPayload',
    onWait,
  );
  return organization.id;
}
