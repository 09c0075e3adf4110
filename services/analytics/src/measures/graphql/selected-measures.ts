import {
  Kind,
  valueFromAST,
  type ArgumentNode,
  type GraphQLResolveInfo,
  type SelectionSetNode,
  type FieldNode,
} from 'graphql';
import { definitions, measureNames, measureOf, type MeasureName } from '../domain/definitions.ts';

/**
 * The measures that are selected anywhere under a field, in the order of the definitions: only their sources are read, and only they are
 * checked against the dimensions.
 */
export function selectedMeasures({ fieldNodes, fragments, variableValues, schema }: GraphQLResolveInfo): MeasureName[] {
  const found = new Set<MeasureName>();
  const measureType = schema.getType('Measure');

  function visit(set: SelectionSetNode | undefined): void {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) visit(fragments[selection.name.value]?.selectionSet);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else visitField(selection);
    }
  }

  function visitField({ name, arguments: given = [], selectionSet }: FieldNode): void {
    if (name.value === 'growth') found.add(ofGrowth(given));
    else if (Object.hasOwn(definitions, name.value)) found.add(name.value as MeasureName);
    // Records of other services have no measures of this answer.
    if (name.value !== 'keys') visit(selectionSet);
  }

  function ofGrowth(given: readonly ArgumentNode[]): MeasureName {
    const value = given.find(({ name }) => name.value === 'of')?.value;
    const chosen =
      value === undefined || measureType === undefined || !('getValues' in measureType)
        ? undefined
        : valueFromAST(value, measureType, variableValues);
    return measureOf(String(chosen)) ?? 'visits';
  }

  for (const { selectionSet } of fieldNodes) visit(selectionSet);
  return measureNames.filter((name) => found.has(name));
}
