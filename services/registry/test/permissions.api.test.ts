import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import type { GraphqlAnswer } from '@promtour/testkit/graphql';
import { Kind, parse } from 'graphql';
import { auditPermissions } from './permissions/audit.ts';
import { actors, type Actor, type Outcome, type PermissionCase, type World } from './permissions/cases.ts';
import { leadPermissions } from './permissions/leads.ts';
import { organizationPermissions } from './permissions/organizations.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

const cases: readonly PermissionCase[] = [...organizationPermissions, ...leadPermissions, ...auditPermissions];

/** Every query and mutation that the schema has. */
const operations = parse(await readSubgraphSdl(new URL('../', import.meta.url))).definitions.flatMap((definition) =>
  (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
  ['Query', 'Mutation'].includes(definition.name.value)
    ? (definition.fields ?? []).map(({ name }) => `${definition.name.value}.${name.value}`)
    : [],
);

describe('who may do what', () => {
  let registry: TestRegistry;
  let world: World;
  beforeAll(async () => {
    registry = await startRegistry();
    const { id: organization = '' } = await registry.register();
    const { id: otherOrganization = '' } = await registry.register(organizationInput({ region: 'RU-TUL' }));
    const answer = await registry.ask<{ addSite: { id: string } }>(
      `mutation ($input: AddSiteInput!) { addSite(input: $input, idempotencyKey: "site") { ... on Site { id } } }`,
      { input: { organization, name: { ru: 'Площадка' } } },
    );
    world = { registry, organization, site: answer.expectData().addSite.id, otherOrganization };
  });
  afterAll(() => registry.stop());

  it('is said for every query and mutation', () => {
    const covered = new Set<string>(cases.map(({ operation }) => operation));
    expect(operations.filter((operation) => !covered.has(operation))).toEqual([]);
    expect([...covered].filter((operation) => !operations.includes(operation))).toEqual([]);
  });

  const rows = cases.flatMap((one, nth) =>
    (Object.keys(actors) as Actor[]).map((actor) => [`${one.operation} (${nth})`, actor, one] as const),
  );
  it.each(rows)('%s by %s', async (_, actor, { request, expected }) => {
    const { query, variables } = await request(world);
    const answer = await registry.ask<{ answer: unknown }>(query, variables, {}, actors[actor](world));
    expect({ outcome: outcomeOf(answer), answer: answer.text }).toEqual({
      outcome: expected[actor],
      answer: answer.text,
    });
  });
});

function outcomeOf({ data, errors }: GraphqlAnswer<{ answer: unknown }>): Outcome | string {
  const [error] = errors ?? [];
  if (error !== undefined) return error.extensions?.code ?? error.message;
  const answer = data?.answer as { __typename?: string; nodes?: readonly unknown[] } | null | undefined;
  if (answer === null || answer === undefined || answer.__typename === 'NotFound') return 'NOTHING';
  return answer.nodes?.length === 0 ? 'NOTHING' : 'ALLOWED';
}
