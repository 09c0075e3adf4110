import {
  defaultFieldResolver,
  getNamedType,
  isCompositeType,
  isIntrospectionType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { currentWork, type RequestWork } from '../limits/request-work.ts';

type Resolver = GraphQLFieldResolver<unknown, unknown>;

/**
 * Makes every field that returns objects charge the request for them: their number times the fields selected of each, whatever list, alias,
 * reference or loader returns them. Resolvers of a request that has ended do not run.
 */
export function chargeSchema(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields()))
      if (isCompositeType(getNamedType(field.type)))
        field.resolve =
          field.name === '_entities'
            ? chargingReferences(field.resolve)
            : charging(field.resolve ?? defaultFieldResolver);
  }
  return schema;
}

/** References are look-ups that the gateway batches: they are charged before the first is resolved. */
function chargingReferences(resolve: Resolver = defaultFieldResolver): Resolver {
  const inner = charging(resolve);
  return (source, args: { readonly representations: readonly unknown[] }, context, info) => {
    currentWork()?.chargeRows(args.representations.length);
    return inner(source, args, context, info);
  };
}

function charging(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const work = currentWork();
    if (work === undefined) return resolve(source, args, context, info);
    if (work.ended !== undefined) return never();
    const turn = work.turn();
    if (turn === undefined) return charged(work, resolve(source, args, context, info), info);
    return turn.then(() =>
      work.ended !== undefined ? never() : charged(work, resolve(source, args, context, info), info),
    );
  };
}

/** Never settles: the answer of an ended request is discarded, so that neither a value nor an error is needed for each field. */
function never(): Promise<never> {
  return new Promise(() => undefined);
}

function charged(work: RequestWork, result: unknown, info: GraphQLResolveInfo): unknown {
  if (result instanceof Promise) return result.then((value) => chargedValue(work, value, info));
  return chargedValue(work, result, info);
}

function chargedValue(work: RequestWork, value: unknown, info: GraphQLResolveInfo): unknown {
  if (value === null || value === undefined) return value;
  if (work.ended !== undefined) return never();
  work.chargeValues((Array.isArray(value) ? value.length : 1) * (1 + widthOf(info)));
  return value;
}

/** Keyed by a field's nodes, an array that the executor creates once for all objects of a list. */
const widths = new WeakMap<readonly FieldNode[], number>();

/** How many fields are selected of each object that a field returns. */
function widthOf({ fieldNodes, fragments }: GraphQLResolveInfo): number {
  const known = widths.get(fieldNodes);
  if (known !== undefined) return known;
  const width = fieldNodes.reduce((sum, { selectionSet }) => sum + fieldsIn(selectionSet, fragments), 0);
  widths.set(fieldNodes, width);
  return width;
}

function fieldsIn(selectionSet: SelectionSetNode | undefined, fragments: GraphQLResolveInfo['fragments']): number {
  if (selectionSet === undefined) return 0;
  return selectionSet.selections.reduce((sum, selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return sum + 1;
      case Kind.INLINE_FRAGMENT:
        return sum + fieldsIn(selection.selectionSet, fragments);
      case Kind.FRAGMENT_SPREAD:
        return sum + fieldsIn(fragments[selection.name.value]?.selectionSet, fragments);
    }
  }, 0);
}
