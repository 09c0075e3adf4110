import { readSubgraphSdl } from '@promtour/service-kit/subgraph-sdl';
import { Kind, parse, type TypeNode } from 'graphql';

export type List = { readonly parent: string; readonly field: string };

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function listsOf(sdl: string): readonly List[] {
  return parse(sdl).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (definition.fields ?? [])
          .filter(({ type }) => nameOf(type).endsWith('Connection'))
          .map(({ name }) => ({ parent: definition.name.value, field: name.value }))
      : [],
  );
}

/** Every list of the schema, of the query or of a record. */
export async function schemaLists(): Promise<readonly List[]> {
  return listsOf(await readSubgraphSdl(new URL('../', import.meta.url)));
}
