import { documents, newKey, programmeOf } from '../programme.ts';
import { organizationInput } from '../registry.ts';
import { everybody, outcomes, type PermissionCase, type World } from './cases.ts';

const coordinators = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED' });
const applicants = { ...coordinators, manager: 'ALLOWED', enterprise: 'ALLOWED' } as const;

/** An entry that has not applied, of an organisation that is nobody's here. */
async function candidate({ registry }: World, input = organizationInput()): Promise<string> {
  const { id = '' } = await registry.register(input);
  return (await programmeOf(registry).open(id)).id;
}

/** The world's organisation in another registry each time: it is its people who apply. */
const places = [
  ...[
    'RU-SMO',
    'RU-TUL',
    'RU-MOW',
    'RU-KLU',
    'RU-BRY',
    'RU-ORL',
    'RU-TVE',
    'RU-YAR',
    'RU-KOS',
    'RU-IVA',
    'RU-VLA',
    'RU-RYA',
  ],
];
let place = 0;

const read = 'query ($id: ID!) { answer: registryEntry(id: $id) { id status } }';

export const entryPermissions: readonly PermissionCase[] = [
  {
    operation: 'Query.registryEntries',
    request: ({ organization }) =>
      Promise.resolve({
        query:
          'query ($o: [ID!]) { answer: registryEntries(filter: { organizations: $o, statuses: [REGISTERED] }) { nodes { id } } }',
        variables: { o: [organization] },
      }),
    expected: everybody,
  },
  {
    operation: 'Query.registryEntry',
    request: async (world) => ({ query: read, variables: { id: await candidate(world) } }),
    expected: {
      ...outcomes('NOTHING', { anonymous: 'NOTHING' }),
      official: 'ALLOWED',
      coordinator: 'ALLOWED',
      councilMember: 'ALLOWED',
      dashboard: 'ALLOWED',
    },
  },
  {
    operation: 'Mutation.openRegistryEntry',
    request: async ({ registry }) => {
      const { id: organization } = await registry.register();
      return {
        query: documents.openRegistryEntry,
        variables: { input: { organization, registry: 'INDUSTRIAL_ENTERPRISE', idempotencyKey: newKey() } },
      };
    },
    // Of a candidate of others, whoever does not reach it is not told that it is there.
    expected: {
      ...coordinators,
      otherCoordinator: 'NOTHING',
      manager: 'NOTHING',
      otherManager: 'NOTHING',
      enterprise: 'NOTHING',
    },
  },
  {
    operation: 'Mutation.openRegistryEntry',
    // One's own organisation, in a region that is not its coordinator's.
    request: ({ organization }) =>
      Promise.resolve({
        query: documents.openRegistryEntry,
        variables: {
          input: {
            organization,
            registry: 'INFRASTRUCTURE_PARTNER',
            region: places[++place % places.length],
            idempotencyKey: newKey(),
          },
        },
      }),
    // The kind does not fit this registry: who may open is told so, the others are not asked.
    expected: applicants,
  },
  {
    operation: 'Mutation.transitionRegistryEntry',
    request: async (world) => ({
      query: documents.transitionRegistryEntry,
      variables: { input: { id: await candidate(world), to: 'APPLIED', expectedVersion: 1 } },
    }),
    expected: {
      ...coordinators,
      manager: 'NOTHING',
      otherManager: 'NOTHING',
      otherCoordinator: 'NOTHING',
      enterprise: 'NOTHING',
    },
  },
  {
    operation: 'Mutation.liftSuspension',
    request: async (world) => {
      const { entry } = await programmeOf(world.registry).registered();
      return {
        query: documents.liftSuspension,
        variables: { input: { id: entry, expectedVersion: 4, reason: 'Проба' } },
      };
    },
    // No suspension stands: who may lift is told so.
    expected: coordinators,
  },
  {
    operation: 'Mutation.transitionRegistryEntries',
    request: async (world) => ({
      query: documents.transitionRegistryEntries,
      variables: { input: { transitions: [{ id: await candidate(world), to: 'APPLIED', expectedVersion: 1 }] } },
    }),
    expected: { ...coordinators, otherCoordinator: 'ALLOWED' },
  },
];
