import { invalidInputOf } from '@promtour/kernel/failure';
import { isWellFormed } from '@promtour/kernel/well-formed-text';
import {
  defaultFieldResolver,
  getNamedType,
  GraphQLID,
  GraphQLString,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isUnionType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql';
import { ClientError } from './client-error.ts';
import type { RequestContext } from './context.ts';
import { issuesOf, sharedFailure } from './shared-failure.ts';

/** The arguments of `_entities` are the gateway's, read from subgraphs, not a client's. */
const federation: ReadonlySet<string> = new Set(['_entities', '_service']);

/**
 * Enforces well-formed text in the arguments of every resolver, literals and variables alike: whole Unicode characters without NUL, in
 * normal form C, so that stored, compared and returned texts are the same.
 *
 * For other texts a mutation returns its member `InvalidInput`, a query the error `INPUT.INVALID`; `issues` lists their paths.
 */
export function requireWellFormedArguments(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const fields: readonly GraphQLField<unknown, RequestContext>[] = Object.values(type.getFields());
    for (const field of fields)
      if (!federation.has(field.name) && field.args.some(holdsTexts)) normalizeArgumentsOf(field);
  }
  return schema;
}

function normalizeArgumentsOf(field: GraphQLField<unknown, RequestContext>): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  const result = getNamedType(field.type);
  const hasInvalidInput = isUnionType(result) && result.getTypes().some(({ name }) => name === 'InvalidInput');
  field.resolve = (source, args: Record<string, unknown>, context, info) => {
    const faults: string[][] = [];
    const normalized = normalize(args, [], faults) as Record<string, unknown>;
    if (faults.length === 0) return resolve(source, normalized, context, info);
    const failure = invalidInputOf(
      // Paths of mutations begin inside `input`.
      faults.map((path) => ({
        path: path[0] === 'input' ? path.slice(1) : path,
        code: 'MALFORMED',
        message: wording,
      })),
    );
    if (hasInvalidInput) return sharedFailure(failure, context);
    throw new ClientError(failure.code, failure.message, { issues: issuesOf(failure, context.language) });
  };
}

const wording = {
  ru: 'Недопустимые знаки в тексте: NUL или половина суррогатной пары',
  en: 'The text has invalid characters: NUL or an unpaired surrogate',
};

/** The value with its texts in normal form C; the paths of malformed texts are added to `faults`. */
function normalize(value: unknown, path: readonly string[], faults: string[][]): unknown {
  if (typeof value === 'string') {
    if (!isWellFormed(value)) faults.push([...path]);
    return value.normalize('NFC');
  }
  if (Array.isArray(value)) return value.map((item, index) => normalize(item, [...path, String(index)], faults));
  if (!isPlainObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, normalize(part, [...path, name], faults)]),
  );
}

/** Scalars may have parsed values into other objects, such as dates, which contain no texts. */
function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (value === null || typeof value !== 'object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function holdsTexts({ type }: GraphQLArgument): boolean {
  return isTextual(type, new Set());
}

function isTextual(type: GraphQLInputType, seen: Set<string>): boolean {
  const named = getNamedType(type);
  if (named === GraphQLString || named === GraphQLID || named.name === 'String' || named.name === 'ID') return true;
  if (!isInputObjectType(named) || seen.has(named.name)) return false;
  seen.add(named.name);
  return Object.values(named.getFields()).some((field) => isTextual(field.type, seen));
}
