import type { Graph } from './graph.ts';
import { sample } from './inputs.ts';
import { mutate, type OnWait } from './mutate.ts';
import * as operations from './operations.ts';
import * as programme from './programme-operations.ts';

type Surroundings = { readonly graph: Graph; readonly onWait: OnWait };

/** The issuer of the demo accounts, which is the registry itself. */
const demoIssuer = 'urn:promtour:demo';

export type DemoAccounts = {
  /** The demo agency. */
  readonly agency: string;
  /** Whether the accounts of people belong to the sample organizations: somebody may have assigned them to others. */
  readonly assigned: boolean;
};

/**
 * Loads the records behind the demo accounts: a portal and an agency with their API clients, the plant whose manager and pass office can
 * sign in, and the school of an organizer. The
 * registry assigns the printed credentials to clients that are registered with these idempotency keys.
 */
export async function loadDemoAccounts(plant: string, around: Surroundings): Promise<DemoAccounts> {
  const portal = await loadPortal(around);
  const agency = await loadAgency(around);
  const clients = [
    {
      key: 'demo-portal',
      input: {
        kind: 'PORTAL',
        name: 'Демонстрация · Demonstration: portal',
        portal,
        scopes: ['bookings:read', 'bookings:write', 'participants:write', 'analytics:read'],
      },
    },
    {
      key: 'demo-agency',
      input: {
        kind: 'AGENCY',
        name: 'Демонстрация · Demonstration: agency',
        organization: agency,
        scopes: ['bookings:read', 'bookings:write', 'participants:write', 'leads:read', 'leads:write'],
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
  const people = [
    { subject: 'manager', role: 'PLANT_MANAGER', organization: plant },
    { subject: 'passes', role: 'PASS_OFFICER', organization: plant },
    { subject: 'organizer', role: 'ORGANIZER', organization: await loadSchool(around) },
  ];
  let assigned = true;
  for (const person of people) {
    const grant = await mutate(
      around.graph,
      programme.createAccessGrant,
      { input: { idempotencyKey: `demo-${person.subject}`, issuer: demoIssuer, ...person } },
      // The account may have been assigned to another organization: it is left unchanged.
      (answer) => answer.__typename === 'CreateAccessGrantPayload' || answer.__typename === 'AccessGrantExists',
      around.onWait,
    );
    if (grant.__typename === 'AccessGrantExists') assigned = false;
  }
  return { agency, assigned };
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

function loadAgency(around: Surroundings): Promise<string> {
  const name = { ru: 'Демонстрационное агентство', en: 'Demo agency' };
  return loadOrganization(around, { kind: 'TOUR_OPERATOR', name, okved: ['79'], idempotencyKey: 'sample-data:agency' });
}

function loadSchool(around: Surroundings): Promise<string> {
  const name = { ru: 'Демонстрационная школа', en: 'Demo school' };
  return loadOrganization(around, { kind: 'SCHOOL', name, okved: ['85'], idempotencyKey: 'sample-data:school' });
}

async function loadOrganization(
  { graph, onWait }: Surroundings,
  about: {
    readonly kind: string;
    readonly name: { readonly ru: string; readonly en: string };
    readonly okved: string[];
    readonly idempotencyKey: string;
  },
): Promise<string> {
  const { organization } = await mutate(
    graph,
    operations.createOrganization,
    {
      input: {
        ...about,
        brands: [about.name.ru],
        region: 'RU-MOW',
        provenance: sample,
      },
    },
    (given) => given.__typename === 'CreateOrganizationPayload',
    onWait,
  );
  return organization.id;
}
