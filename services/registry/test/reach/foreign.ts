import { coordinatorOf } from '@promtour/testkit/viewers';
import type { Viewer } from '@promtour/access/viewer';
import { createAccessGrant, newClient, newPortal } from '../identity/words.ts';
import { insertLead } from '../leads.ts';
import { documents, newKey, programmeOf } from '../programme.ts';
import type { World } from '../permissions/cases.ts';
import { organizationInput } from '../registry.ts';

/** The caller in these tests: the coordinator of Smolensk, who has every scope that the requests need. */
export const asker: Viewer = coordinatorOf('RU-SMO');

/** Records of Tula, outside the caller's access scope: each function returns the id of one, created by the national agency. */
export const foreign = {
  region: () => Promise.resolve('RU-TUL'),
  organization: ({ otherOrganization }) => Promise.resolve(otherOrganization),
  site: ({ registry, otherOrganization }) => programmeOf(registry).site(otherOrganization),
  assessment: async (world) =>
    (await programmeOf(world.registry).assess(await programmeOf(world.registry).site(world.otherOrganization))).id,
  entry: async ({ registry }) => {
    const { id } = await registry.register(tulaInput());
    return (await programmeOf(registry).open(id ?? '')).id;
  },
  suspended: async ({ registry }) => (await programmeOf(registry).registered(tulaInput())).entry,
  council: (world) => councilOfTula(world),
  member: async (world) => {
    const input = { council: await councilOfTula(world), name: 'Проба', role: 'MEMBER', from: '2026-01-01' };
    return (await programmeOf(world.registry).change(documents.appointCouncilMember, { input })).id;
  },
  meeting: async ({ registry }) => (await programmeOf(registry).meeting('RU-TUL')).id,
  decision: async ({ registry }) => (await programmeOf(registry).decide('OTHER', 'RU-TUL')).id,
  agreement: async ({ registry }) => (await programmeOf(registry).createAgreement({ region: 'RU-TUL' })).id,
  agreementDecision: async ({ registry }) => (await programmeOf(registry).decide('AGREEMENT', 'RU-TUL')).id,
  portal: ({ registry }) => newPortal(registry, ['RU-TUL']),
  lead: (world) => insertLead(world.registry, { host: world.otherOrganization, visitor: null }),
  client: async (world) => (await newClient(world.registry, ofTula(world))).id,
  secret: async (world) => {
    const { id } = await newClient(world.registry, ofTula(world));
    const [row] = await world.registry.rows<{ id: string }>('SELECT id FROM api_client_secret WHERE client_id = $1', [
      id,
    ]);
    return row?.id ?? '';
  },
  grant: async ({ registry, otherOrganization: organization }) => {
    const input = { issuer: 'urn:promtour:demo', subject: newKey(), role: 'PLANT_MANAGER', organization };
    const { id = '' } = await registry.change(createAccessGrant, { input });
    return id;
  },
} as const satisfies Record<string, (world: World) => Promise<string>>;

const tulaInput = () => organizationInput({ region: 'RU-TUL' });

function ofTula({ otherOrganization: organization }: World) {
  return { kind: 'ENTERPRISE', organization, scopes: ['registry:read'] };
}

async function councilOfTula({ registry }: World): Promise<string> {
  await programmeOf(registry).meeting('RU-TUL');
  const answer = await registry.ask<{ region: { council: { id: string } } }>(
    '{ region(code: "RU-TUL") { council { id } } }',
  );
  return answer.expectData().region.council.id;
}
