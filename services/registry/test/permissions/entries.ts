import { documents, newKey, programmeOf } from '../programme.ts';
import { organizationInput } from '../registry.ts';
import { everybody, outcomes, type PermissionCase, type World } from './cases.ts';

const coordinators = outcomes('FORBIDDEN', { official: 'ALLOWED', coordinator: 'ALLOWED' });
const applicants = { ...coordinators, manager: 'ALLOWED', enterprise: 'ALLOWED' } as const;

/** An entry of a new candidate organization, to which no viewer belongs. */
async function candidate({ registry }: World, input = organizationInput()): Promise<string> {
  const { id = '' } = await registry.register(input);
  return (await programmeOf(registry).open(id)).id;
}

/** A different registry each time for the world's organization: its members apply. */
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
    // Viewers without access to the candidate get NotFound.
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
    // The viewer's own organization, in another region's registry.
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
    // The kind does not fit this registry: viewers who may open entries get that error, others FORBIDDEN.
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
    // There is no suspension: viewers who may lift one get that error.
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
