import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import {
  agencyClient,
  anonymous,
  coordinatorOf,
  dashboardClient,
  managerOf,
  official,
} from '@promtour/testkit/viewers';
import { insertLead } from './leads.ts';
import { programmeOf } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

const query = `query ($filter: CooperationLeadFilter, $first: Int! = 20, $after: String) {
  organizations(filter: { regions: ["RU-SMO", "RU-TUL"] }) {
    nodes {
      id
      cooperationLeads(filter: $filter, first: $first, after: $after) {
        totalCount nodes { id host { id } } pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;

type Leads = {
  readonly totalCount: number;
  readonly nodes: { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
};
type Listed = {
  readonly organizations: { readonly nodes: { readonly id: string; readonly cooperationLeads: Leads | null }[] };
};

let registry: TestRegistry;
let host: string;
let visitor: string;
let third: string;
let unnamed: string;
let named: string;
let abroad: string;

beforeAll(async () => {
  registry = await startRegistry();
  const programme = programmeOf(registry);
  ({ organization: host } = await programme.registered());
  ({ organization: visitor } = await programme.registered(organizationInput({ region: 'RU-TUL' })));
  ({ organization: third } = await programme.registered());
  unnamed = await insertLead(registry, { host, visitor: null });
  named = await insertLead(registry, { host, visitor });
  // Its host is in the other region.
  abroad = await insertLead(registry, { host: visitor, visitor: third });
});
afterAll(() => registry.stop());

async function leads(viewer: Viewer, variables: object = {}): Promise<Map<string, Leads | null>> {
  const answer = await registry.ask<Listed>(query, { ...variables }, {}, viewer);
  return new Map(answer.expectData().organizations.nodes.map(({ id, cooperationLeads }) => [id, cooperationLeads]));
}
const idsOf = (found: Leads | null | undefined) => found?.nodes.map(({ id }) => id);

it.each<[string, () => Viewer, () => [string[], string[], string[]]]>([
  ['the agency', () => official, () => [[named, unnamed], [abroad, named], [abroad]]],
  ['the host’s coordinator', () => coordinatorOf('RU-SMO'), () => [[named, unnamed], [named], []]],
  ['the other region’s coordinator', () => coordinatorOf('RU-TUL'), () => [[], [abroad], [abroad]]],
  ['the host', () => managerOf(host), () => [[named, unnamed], [named], []]],
  ['the visitor', () => managerOf(visitor), () => [[named], [abroad, named], [abroad]]],
  ['an agency that is the visitor', () => agencyClient(visitor), () => [[named], [abroad, named], [abroad]]],
  ['another organization', () => managerOf(third), () => [[], [abroad], [abroad]]],
])('%s sees the leads that concern them under each organization', async (_, viewer, expected) => {
  const found = await leads(viewer());
  expect([host, visitor, third].map((id) => idsOf(found.get(id)))).toEqual(expected());
  expect([host, visitor, third].map((id) => found.get(id)?.totalCount)).toEqual(expected().map((ids) => ids.length));
});

it.each([
  ['nobody in particular', anonymous, 'UNAUTHENTICATED'],
  ['a dashboard', dashboardClient(), 'FORBIDDEN'],
])('%s sees no leads, but the organizations', async (_, viewer, code) => {
  const answer = await registry.ask<Listed>(query, {}, {}, viewer);
  expect(answer.errors?.[0]).toMatchObject({ extensions: { code } });
  expect(answer.data?.organizations.nodes.map(({ cooperationLeads }) => cooperationLeads)).toEqual([null, null, null]);
});

it('is one statement for all organizations, filtered and read page by page', async () => {
  const sent = await registry.statementsOf(() => leads(official));
  // One statement for the pages, one for the counts, one for the hosts.
  expect(sent.filter(({ sql }) => sql.includes('cooperation_lead'))).toHaveLength(3);
  const first = (await leads(official, { first: 1 })).get(host);
  expect(first).toMatchObject({ nodes: [{ id: named }], pageInfo: { hasNextPage: true } });
  const rest = (await leads(official, { first: 1, after: first?.pageInfo.endCursor })).get(host);
  expect(rest).toMatchObject({ nodes: [{ id: unnamed }], pageInfo: { hasNextPage: false } });
  const withVisitor = await leads(official, { filter: { organizations: [visitor] } });
  expect(idsOf(withVisitor.get(host))).toEqual([named]);
  expect(idsOf((await leads(official, { filter: { statuses: ['WON'] } })).get(host))).toEqual([]);
});

it.each([
  ['a region that is none', { filter: { regions: ['x'] } }, 'INPUT.INVALID'],
  ['a cursor that nobody gave', { after: 'WzFd' }, 'CURSOR.INVALID'],
  ['a page of 10⁹', { first: 1_000_000_000 }, 'PAGE.SIZE'],
])('refuses %s', async (_, variables, code) => {
  const answer = await registry.ask(query, variables);
  expect(answer.errors?.[0]).toMatchObject({ extensions: { code } });
});
