import { outcomes as outcomesOf, type Actor, type Outcome } from '@promtour/testkit/permissions';
import type { TestRegistry } from '../registry.ts';

/** What is there when the operations are tried: an organisation of Smolensk with a site, and one of Tula. */
export type World = {
  readonly registry: TestRegistry;
  readonly organization: string;
  readonly site: string;
  readonly otherOrganization: string;
};

export type PermissionCase = {
  /** `Query.organization`, `Mutation.createSite`: each operation of the schema has at least one case. */
  readonly operation: `${'Query' | 'Mutation'}.${string}`;
  /** A fresh request that is right but for who sends it; it names its only root field `answer`. */
  readonly request: (
    world: World,
  ) => Promise<{ readonly query: string; readonly variables: Readonly<Record<string, unknown>> }>;
  readonly expected: Readonly<Record<Actor, Outcome>>;
};

export const outcomes = outcomesOf;

/** Everybody, anonymous visitors included. */
export const everybody = outcomes('ALLOWED');
