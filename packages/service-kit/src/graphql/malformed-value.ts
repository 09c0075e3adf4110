import type { InputIssueCode } from '@promtour/kernel/failure';
import {
  GraphQLError,
  isValueNode,
  Kind,
  parse,
  visit,
  type ASTNode,
  type GraphQLFormattedError,
  type Source,
} from 'graphql';
import type { Language } from '../language.ts';

/** The extension with the name of the scalar that refused a value. */
const expected = 'expected';

/** A scalar's refusal of a value. The value is not repeated: messages are logged. */
export function malformedValue(scalar: string, node?: ASTNode): GraphQLError {
  return new GraphQLError(`Not a valid ${scalar}`, {
    ...(node === undefined ? {} : { nodes: node }),
    extensions: { code: 'INPUT.INVALID', [expected]: scalar },
  });
}

/**
 * A scalar's refusal as clients see it: `INPUT.INVALID` with the place of the value as an issue. graphql-js words refusals of literals and
 * of variables differently, and Apollo Server gives them different codes. Undefined for any other error.
 */
export function formatMalformedValue(
  { extensions, locations }: GraphQLFormattedError,
  error: unknown,
  language: Language,
): GraphQLFormattedError | undefined {
  const scalar = extensions?.[expected];
  if (typeof scalar !== 'string' || !(error instanceof GraphQLError)) return undefined;
  const path = pathOf(error);
  const rule = { ru: `не ${scalar}`, en: `not a valid ${scalar}` }[language];
  const message = path.length === 0 ? rule : `${path.join('.')}: ${rule}`;
  const code: InputIssueCode = 'MALFORMED';
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    extensions: { code: 'INPUT.INVALID', issues: [{ path, code, message }] },
  };
}

/** The path of the refused value into the arguments of its field; like those of `InvalidInput`, paths of mutations begin inside `input`. */
function pathOf({ nodes: [node] = [], message }: GraphQLError): readonly string[] {
  if (node?.loc === undefined) return [];
  const { values, variables } = placesOf(node.loc.source);
  if (node.kind !== Kind.VARIABLE_DEFINITION) return insideInput(values.get(node.loc.start) ?? []);
  // graphql-js gives the path into a variable's value in its message only.
  const inside = /^Variable "\$\w+" .* at "\w+([\w.[\]]*)"; [^"]*$/s.exec(message)?.[1] ?? '';
  const place = variables.get(node.variable.name.value) ?? [];
  return insideInput([...place, ...(inside.match(/\w+/g) ?? [])]);
}

function insideInput(path: readonly string[]): readonly string[] {
  return path[0] === 'input' ? path.slice(1) : path;
}

type Places = {
  /** By the offset of the value in the document. */
  readonly values: ReadonlyMap<number, readonly string[]>;
  /** By name: where the variable is used first. */
  readonly variables: ReadonlyMap<string, readonly string[]>;
};

/** By document: one request may have many malformed values. */
const known = new WeakMap<Source, Places>();

function placesOf(source: Source): Places {
  let places = known.get(source);
  if (places === undefined) {
    places = findPlaces(source);
    known.set(source, places);
  }
  return places;
}

function findPlaces(source: Source): Places {
  const values = new Map<number, readonly string[]>();
  const variables = new Map<string, readonly string[]>();
  const path: string[] = [];
  const named = {
    enter: ({ name }: { name: { value: string } }) => void path.push(name.value),
    leave: () => void path.pop(),
  };
  visit(parse(source), {
    VariableDefinition: () => false,
    Argument: named,
    ObjectField: named,
    enter(node, key, parent) {
      if (!isValueNode(node)) return;
      if (Array.isArray(parent)) path.push(String(key));
      if (node.kind === Kind.VARIABLE) {
        if (!variables.has(node.name.value)) variables.set(node.name.value, [...path]);
      } else if (node.loc !== undefined) values.set(node.loc.start, [...path]);
    },
    leave(node, _key, parent) {
      if (isValueNode(node) && Array.isArray(parent)) path.pop();
    },
  });
  return { values, variables };
}
