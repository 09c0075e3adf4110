import { Kind, type DocumentNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** The size of a selection with fragments expanded. Infinite for a cycle of fragments. */
export type Measure = {
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
};

const nothing: Measure = { depth: 0, fields: 0, rootFields: 0, aliases: 0, directives: 0 };
const endless: Measure = {
  depth: Infinity,
  fields: Infinity,
  rootFields: Infinity,
  aliases: Infinity,
  directives: Infinity,
};

/**
 * The maximum over a document's operations and fragments, for each measure; unused fragments count, since validation visits them.
 *
 * Linear in the document: each fragment is measured once, however often it is spread. Without this, thirty fragments that each spread the
 * next one twice would take 2^30 steps.
 */
export function measureDocument(document: DocumentNode): Measure {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Measure>();

  function measureFragment(name: string): Measure {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const fragment = fragments.get(name);
    // Validation refuses unknown fragments.
    if (fragment === undefined) return nothing;
    known.set(name, endless);
    const measure = measureSelections(fragment.selectionSet);
    const complete = { ...measure, directives: measure.directives + (fragment.directives?.length ?? 0) };
    known.set(name, complete);
    return complete;
  }

  function measureSelections(set: SelectionSetNode): Measure {
    return set.selections.reduce<Measure>((sum, selection) => {
      const directives = selection.directives?.length ?? 0;
      switch (selection.kind) {
        case Kind.FIELD: {
          const below = selection.selectionSet === undefined ? nothing : measureSelections(selection.selectionSet);
          return add(sum, {
            depth: below.depth + 1,
            fields: below.fields + 1,
            rootFields: 1,
            aliases: below.aliases + (selection.alias === undefined ? 0 : 1),
            directives: below.directives + directives,
          });
        }
        case Kind.INLINE_FRAGMENT: {
          const inside = measureSelections(selection.selectionSet);
          return add(sum, { ...inside, directives: inside.directives + directives });
        }
        case Kind.FRAGMENT_SPREAD: {
          const inside = measureFragment(selection.name.value);
          return add(sum, { ...inside, directives: inside.directives + directives });
        }
      }
    }, nothing);
  }

  return document.definitions.reduce<Measure>((largest, definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      // The root fields of a fragment count in the operations that spread it.
      return max(largest, { ...measureFragment(definition.name.value), rootFields: 0 });
    }
    if (definition.kind !== Kind.OPERATION_DEFINITION) return largest;
    const measure = measureSelections(definition.selectionSet);
    const onVariables = (definition.variableDefinitions ?? []).reduce(
      (count, variable) => count + (variable.directives?.length ?? 0),
      0,
    );
    return max(largest, {
      ...measure,
      directives: measure.directives + (definition.directives?.length ?? 0) + onVariables,
    });
  }, nothing);
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    rootFields: a.rootFields + b.rootFields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}

function max(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: Math.max(a.fields, b.fields),
    rootFields: Math.max(a.rootFields, b.rootFields),
    aliases: Math.max(a.aliases, b.aliases),
    directives: Math.max(a.directives, b.directives),
  };
}
