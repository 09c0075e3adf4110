import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { referencesOf, withReference } from '@promtour/testkit/references';
import type { World } from './permissions/cases.ts';
import { everyPermission } from './permissions/every.ts';
import { newKey, programmeOf } from './programme.ts';
import { asker, foreign } from './reach/foreign.ts';
import { references, type Reach } from './reach/table.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

const places = referencesOf(await readSubgraphSdl(new URL('../', import.meta.url)));

/** The errors for a record that the caller cannot see or may not act on. */
const notTheirs = ['FORBIDDEN', 'NotFound', 'GrantNotAllowed'];

describe('a record of another region', () => {
  let registry: TestRegistry;
  let world: World;
  beforeAll(async () => {
    registry = await startRegistry({ DEMO_ACCOUNTS: 'true' });
    const programme = programmeOf(registry);
    const { organization } = await programme.registered();
    const { organization: otherOrganization } = await programme.registered(organizationInput({ region: 'RU-TUL' }));
    world = { registry, organization, otherOrganization, site: await programme.site(organization) };
  });
  afterAll(() => registry.stop());

  it('is tried wherever an input refers to a record', () => {
    expect(places.filter((place) => references[place] === undefined)).toEqual([]);
    expect(Object.keys(references).filter((place) => !places.includes(place))).toEqual([]);
  });

  const tried = Object.entries(references).flatMap(([place, reach]) =>
    'names' in reach ? [[place, reach] as const] : [],
  );
  it.each(tried)('%s', async (place, reach) => {
    const request = await (reach.request ?? permitted(place))(world);
    const at = reach.at ?? place.split('.').slice(1).join('.');
    const variables = withReference(request.variables, at, await foreign[reach.names](world));
    const refused = await outcome(request.query, withNewKey(variables));
    expect([...notTheirs, ...refusalOf(reach)]).toContain(refused);
    // The control: the same request with the caller's own record gets none of these errors.
    const allowed = await outcome(request.query, request.variables);
    expect([...notTheirs, ...refusalOf(reach)]).not.toContain(allowed);
  });

  /** A request that the coordinator of Smolensk may send. */
  function permitted(place: string) {
    const mutation = place.split('.')[0] ?? '';
    const found = everyPermission.find(({ operation }) => operation === `Mutation.${mutation}`);
    if (found === undefined) throw new Error(`no permission case of ${mutation}`);
    return found.request;
  }

  async function outcome(query: string, variables: Readonly<Record<string, unknown>>): Promise<string> {
    type Answer = { __typename?: string; results?: Answer[] };
    const { data, errors } = await registry.ask<{ answer?: Answer | null }>(query, variables, {}, asker);
    const [error] = errors ?? [];
    if (error !== undefined) return error.extensions?.code ?? error.message;
    return (data?.answer?.results?.[0] ?? data?.answer)?.__typename ?? 'nothing';
  }
});

/** The variables with an unused idempotency key, if they have one. */
function withNewKey(variables: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if ('key' in variables) return { ...variables, key: newKey() };
  const { input } = variables;
  if (typeof input !== 'object' || input === null || !('idempotencyKey' in input)) return variables;
  return { ...variables, input: { ...input, idempotencyKey: newKey() } };
}

function refusalOf({ refusal }: Extract<Reach, { names: unknown }>): readonly string[] {
  return refusal === undefined ? [] : [refusal];
}
