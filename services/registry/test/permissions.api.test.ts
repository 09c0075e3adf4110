import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { everyActor, outcomeOf, rootFields, viewerOf } from '@promtour/testkit/permissions';
import type { World } from './permissions/cases.ts';
import { everyPermission as cases } from './permissions/every.ts';
import { programmeOf } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

/** All queries and mutations of the schema. */
const operations = rootFields(await readSubgraphSdl(new URL('../', import.meta.url)));

describe('permissions', () => {
  let registry: TestRegistry;
  let world: World;
  beforeAll(async () => {
    registry = await startRegistry({ DEMO_ACCOUNTS: 'true' });
    const programme = programmeOf(registry);
    const { organization } = await programme.registered();
    const { organization: otherOrganization } = await programme.registered(organizationInput({ region: 'RU-TUL' }));
    world = { registry, organization, site: await programme.site(organization), otherOrganization };
  });
  afterAll(() => registry.stop());

  it('cover every query and mutation', () => {
    const covered = new Set<string>(cases.map(({ operation }) => operation));
    expect(operations.filter((operation) => !covered.has(operation))).toEqual([]);
    expect([...covered].filter((operation) => !operations.includes(operation))).toEqual([]);
  });

  const rows = cases.flatMap((one, nth) =>
    everyActor.map((actor) => [`${one.operation} (${nth})`, actor, one] as const),
  );
  it.each(rows)('%s by %s', async (_, actor, { request, expected }) => {
    const { query, variables } = await request(world);
    const answer = await registry.ask<{ answer: unknown }>(query, variables, {}, viewerOf(actor, world));
    expect({ outcome: outcomeOf(answer), answer: answer.text }).toEqual({
      outcome: expected[actor],
      answer: answer.text,
    });
  });
});
