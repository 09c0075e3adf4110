import type { Viewer } from '@promtour/access/viewer';
import { Kind, parse, type TypeNode } from 'graphql';
import type { GraphqlAnswer } from './graphql.ts';
import {
  agencyClient,
  anonymous,
  coordinatorOf,
  councilMemberOf,
  dashboardClient,
  enterpriseClient,
  managerOf,
  official,
  portalClient,
} from './viewers.ts';

/** The outcome of a request: an answer, one of the two denials, or nothing (null, an empty list, `NotFound`). */
export type Outcome = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOTHING';

/** The actors' organizations: one in Smolensk and one in Tula. */
export type ActorsWorld = { readonly organization: string; readonly otherOrganization: string };

/** All kinds of actors, of Smolensk and its organization; the other ones are of Tula and its organization. */
const actors = {
  anonymous: () => anonymous,
  official: () => official,
  coordinator: () => coordinatorOf('RU-SMO'),
  otherCoordinator: () => coordinatorOf('RU-TUL'),
  councilMember: () => councilMemberOf('RU-SMO'),
  manager: ({ organization }) => managerOf(organization),
  otherManager: ({ otherOrganization }) => managerOf(otherOrganization),
  portal: () => portalClient('0198f6a0-0000-7000-8000-00000000aaaa'),
  agency: ({ otherOrganization }) => agencyClient(otherOrganization),
  dashboard: () => dashboardClient(),
  enterprise: ({ organization }) => enterpriseClient(organization),
} as const satisfies Record<string, (world: ActorsWorld) => Viewer>;

export type Actor = keyof typeof actors;

export const everyActor = Object.keys(actors) as Actor[];

export function viewerOf(actor: Actor, world: ActorsWorld): Viewer {
  return actors[actor](world);
}

/** Expectations by exception: those named have theirs, the anonymous are not authenticated, all others have `rest`. */
export function outcomes(rest: Outcome, named: Partial<Record<Actor, Outcome>> = {}): Readonly<Record<Actor, Outcome>> {
  const all = everyActor.map((actor) => [
    actor,
    actor === 'anonymous' && rest !== 'ALLOWED' ? 'UNAUTHENTICATED' : rest,
  ]);
  return { ...(Object.fromEntries(all) as Record<Actor, Outcome>), ...named };
}

/** Every query and mutation that a subgraph has: `Query.region`. */
export function rootFields(sdl: string): readonly string[] {
  return parse(sdl).definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    ['Query', 'Mutation'].includes(definition.name.value)
      ? (definition.fields ?? []).map(({ name }) => `${definition.name.value}.${name.value}`)
      : [],
  );
}

/** The outcome of a request whose only root field is called `answer`; for an error the code that it has. */
export function outcomeOf({ data, errors }: GraphqlAnswer<{ answer: unknown }>): string {
  const [error] = errors ?? [];
  if (error !== undefined) return error.extensions?.code ?? error.message;
  const answer = data?.answer as { __typename?: string; nodes?: readonly unknown[] } | null | undefined;
  if (answer === null || answer === undefined || answer.__typename === 'NotFound') return 'NOTHING';
  return answer.nodes?.length === 0 ? 'NOTHING' : 'ALLOWED';
}

/** The mutations that take an idempotency key, by themselves or in their input. */
export function mutationsWithKey(sdl: string): readonly string[] {
  const { definitions } = parse(sdl);
  const inputs = new Set(
    definitions.flatMap((definition) =>
      definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION &&
      definition.fields?.some(({ name }) => name.value === 'idempotencyKey') === true
        ? [definition.name.value]
        : [],
    ),
  );
  const named = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type));
  return definitions.flatMap((definition) =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    definition.name.value === 'Mutation'
      ? (definition.fields ?? []).flatMap(({ name, arguments: given = [] }) =>
          given.some((one) => one.name.value === 'idempotencyKey' || inputs.has(named(one.type))) ? [name.value] : [],
        )
      : [],
  );
}
