import { parseLanguageTag } from '@promtour/kernel/language-tag';
import { isOkvedCode } from '@promtour/kernel/okved';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt, GraphQLTimeZone } from 'graphql-scalars';
import { malformedValue } from './malformed-value.ts';

/**
 * The scalars of common.graphql: `DateTime` is a Date in code, `SafeInt` a number, the others are strings. They refuse other values,
 * literals and variables alike, by `malformedValue`.
 */
export const scalarResolvers = {
  DateTime: refusing('DateTime', GraphQLDateTimeISO),
  LocalDate: refusing('LocalDate', GraphQLLocalDate),
  SafeInt: refusing('SafeInt', GraphQLSafeInt),
  TimeZone: refusing('TimeZone', GraphQLTimeZone),
  RegionCode: textScalar('RegionCode', parseRegionCode),
  OkvedCode: textScalar('OkvedCode', (text) => (isOkvedCode(text) ? text : undefined)),
  // graphql-scalars has `Locale`, which keeps the case as written and lacks the extension subtags.
  LanguageTag: textScalar('LanguageTag', parseLanguageTag),
};

/** The scalar under its name in the graph, with the graph's refusals. */
function refusing<Internal, External>(
  name: string,
  scalar: GraphQLScalarType<Internal, External>,
): GraphQLScalarType<Internal, External> {
  return new GraphQLScalarType<Internal, External>({
    ...scalar.toConfig(),
    name,
    parseValue(value) {
      try {
        return scalar.parseValue(value);
      } catch {
        throw malformedValue(name);
      }
    },
    parseLiteral(node, variables) {
      try {
        return scalar.parseLiteral(node, variables);
      } catch {
        throw malformedValue(name, node);
      }
    },
  });
}

/**
 * A scalar that is a string in JSON and in code.
 * @param parse the canonical text, or undefined if the text is malformed
 */
function textScalar(name: string, parse: (text: string) => string | undefined): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined) throw malformedValue(name);
    return parsed;
  };
  const scalar = new GraphQLScalarType({
    name,
    serialize: String,
    parseValue,
    parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
  return refusing(name, scalar);
}
