import { Supergraph } from '@apollo/federation-internals';
import { CriticalityLevel, diff } from '@graphql-inspector/core';

/** A breaking change that was announced to clients. */
export type AnnouncedChange = { readonly path: string; readonly type: string; readonly reason: string };

/** Unannounced breaking changes of the API between two supergraphs, one line each. */
export async function breakingChanges(
  released: string,
  present: string,
  announced: readonly AnnouncedChange[] = [],
): Promise<readonly string[]> {
  const changes = await diff(apiSchemaOf(released), apiSchemaOf(present));
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .filter((change) => !announced.some(({ path, type }) => path === change.path && type === change.type))
    .map(({ type, path, message }) => `${type} ${path ?? ''}: ${message}`);
}

function apiSchemaOf(supergraph: string) {
  return Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
}

/** The file of the latest release among the names of a directory; undefined before the first release. */
export function latestRelease(names: readonly string[]): string | undefined {
  return names
    .filter((name) => /^\d+\.\d+\.\d+\.graphql$/.test(name))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1);
}
