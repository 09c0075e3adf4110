import type { Viewer } from '@promtour/access/viewer';
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
} from '@promtour/testkit/viewers';
import type { TestRegistry } from '../registry.ts';

/** What becomes of a request: an answer, one of the two denials, or nothing (null, an empty list, `NotFound`). */
export type Outcome = 'ALLOWED' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOTHING';

/** What is there when the operations are tried: an organisation of Smolensk with a site, and one of Tula. */
export type World = {
  readonly registry: TestRegistry;
  readonly organization: string;
  readonly site: string;
  readonly otherOrganization: string;
};

/** Everybody who may ask. Theirs is Smolensk and its organisation; the other ones have Tula and its organisation. */
export const actors = {
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
} as const satisfies Record<string, (world: World) => Viewer>;

export type Actor = keyof typeof actors;

export type PermissionCase = {
  /** `Query.organization`, `Mutation.addSite`: each operation of the schema has at least one case. */
  readonly operation: `${'Query' | 'Mutation'}.${string}`;
  /** A fresh request that is right but for who sends it; it names its only root field `answer`. */
  readonly request: (
    world: World,
  ) => Promise<{ readonly query: string; readonly variables: Readonly<Record<string, unknown>> }>;
  readonly expected: Readonly<Record<Actor, Outcome>>;
};

/** Everybody, anonymous visitors included. */
export const everybody: PermissionCase['expected'] = outcomes('ALLOWED');

/** Expectations by exception: those named have theirs, the anonymous are not authenticated, all others have `rest`. */
export function outcomes(rest: Outcome, named: Partial<Record<Actor, Outcome>> = {}): PermissionCase['expected'] {
  const all = Object.keys(actors).map((actor) => [
    actor,
    actor === 'anonymous' && rest !== 'ALLOWED' ? 'UNAUTHENTICATED' : rest,
  ]);
  return { ...(Object.fromEntries(all) as Record<Actor, Outcome>), ...named };
}
