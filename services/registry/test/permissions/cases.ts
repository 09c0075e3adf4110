import { outcomes as outcomesOf, type Actor, type Outcome } from '@promtour/testkit/permissions';
import type { TestRegistry } from '../registry.ts';

/** The fixtures of the permission cases: an organization of Smolensk with a site, and one of Tula. */
export type World = {
  readonly registry: TestRegistry;
  readonly organization: string;
  readonly site: string;
  readonly otherOrganization: string;
};

export type PermissionCase = {
  /** `Query.organization`, `Mutation.createSite`: each operation of the schema has at least one case. */
  readonly operation: `${'Query' | 'Mutation'}.${string}`;
  /** A new request that is valid except for its viewer; its only root field has the alias `answer`. */
  readonly request: (
    world: World,
  ) => Promise<{ readonly query: string; readonly variables: Readonly<Record<string, unknown>> }>;
  readonly expected: Readonly<Record<Actor, Outcome>>;
};

export const outcomes = outcomesOf;

/** All viewers, including anonymous ones. */
export const everybody = outcomes('ALLOWED');
