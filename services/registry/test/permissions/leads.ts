import { insertLead } from '../leads.ts';
import { outcomes, type PermissionCase, type World } from './cases.ts';

/** Viewers with access to a lead of Smolensk's organization whose visitor is unknown. */
const concerned = { official: 'ALLOWED', coordinator: 'ALLOWED', manager: 'ALLOWED', enterprise: 'ALLOWED' } as const;
/** Viewers with the scope and without access to this lead. */
const others = { otherCoordinator: 'NOTHING', otherManager: 'NOTHING', agency: 'NOTHING' } as const;
/** The members of the other organization, if it is the visitor. */
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
  mutation: 'advanceCooperationLead' | 'setCooperationLeadValue' | 'setCooperationLeadVisitor',
  about: (world: World) => Readonly<Record<string, unknown>>,
  expected: PermissionCase['expected'],
): PermissionCase {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}`;
  return {
    operation: `Mutation.${mutation}`,
    request: async (world) => ({
      query: `mutation ($input: ${name}Input!) {
        answer: ${mutation}(input: $input) { __typename ... on ${name}Payload { lead { id } } }
      }`,
      variables: { input: { id: await leadOf(world, world.otherOrganization), expectedVersion: 1, ...about(world) } },
    }),
    expected,
  };
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
    // Leads with the other organization as visitor exist by now.
    expected: named,
  },
  changing('advanceCooperationLead', () => ({ to: 'CONTACTED' }), named),
  changing('setCooperationLeadValue', () => ({ value: { amount: 1 } }), named),
  changing('setCooperationLeadVisitor', (world) => ({ organization: world.otherOrganization }), {
    ...named,
    otherManager: 'FORBIDDEN',
    agency: 'FORBIDDEN',
  }),
];
