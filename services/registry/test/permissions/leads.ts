import { insertLead } from '../leads.ts';
import { outcomes, type PermissionCase, type World } from './cases.ts';

/** Whom a lead of Smolensk's organisation concerns where nobody knows the visitor. */
const concerned = { official: 'ALLOWED', coordinator: 'ALLOWED', manager: 'ALLOWED', enterprise: 'ALLOWED' } as const;
/** Who works leads, and not this one. */
const others = { otherCoordinator: 'NOTHING', otherManager: 'NOTHING', agency: 'NOTHING' } as const;
/** The visitor's people, where the other organisation is the visitor. */
const visitors = { otherManager: 'ALLOWED', agency: 'ALLOWED' } as const;

const unnamed = outcomes('FORBIDDEN', { ...concerned, ...others });
const named = { ...unnamed, ...visitors };

const leadOf = (world: World, visitor: string | null) =>
  insertLead(world.registry, { host: world.organization, visitor });

function reading(whose: 'unnamed' | 'named'): PermissionCase {
  return {
    operation: 'Query.cooperationLead',
    request: async (world) => ({
      query: 'query ($id: ID!) { answer: cooperationLead(id: $id) { id } }',
      variables: { id: await leadOf(world, whose === 'named' ? world.otherOrganization : null) },
    }),
    expected: whose === 'named' ? named : unnamed,
  };
}

function changing(
  mutation: string,
  variables: string,
  more: (world: World) => Readonly<Record<string, unknown>>,
  expected: PermissionCase['expected'],
): PermissionCase {
  return {
    operation: `Mutation.${mutation}`,
    request: async (world) => ({
      query: `mutation (${variables}) { answer: ${mutation}${argumentsOf(mutation)} { __typename ... on CooperationLead { id } } }`,
      variables: { id: await leadOf(world, world.otherOrganization), ...more(world) },
    }),
    expected,
  };
}

function argumentsOf(mutation: string): string {
  switch (mutation) {
    case 'advanceCooperationLead':
      return '(input: { id: $id, to: CONTACTED, expectedVersion: 1 })';
    case 'valueCooperationLead':
      return '(id: $id, value: { amount: 1 }, expectedVersion: 1)';
    default:
      return '(lead: $id, organization: $organization, expectedVersion: 1)';
  }
}

export const leadPermissions: readonly PermissionCase[] = [
  reading('unnamed'),
  reading('named'),
  {
    operation: 'Query.cooperationLeads',
    request: async (world) => {
      await leadOf(world, null);
      return {
        query: `query ($organization: ID!) {
          answer: cooperationLeads(filter: { organizations: [$organization] }) { nodes { id host { id } history { to } } }
        }`,
        variables: { organization: world.organization },
      };
    },
    // Leads that concern the other organisation as visitor are there by now.
    expected: named,
  },
  changing('advanceCooperationLead', '$id: ID!', () => ({}), named),
  changing('valueCooperationLead', '$id: ID!', () => ({}), named),
  changing('nameLeadVisitor', '$id: ID!, $organization: ID!', (world) => ({ organization: world.otherOrganization }), {
    ...named,
    otherManager: 'FORBIDDEN',
    agency: 'FORBIDDEN',
  }),
];
