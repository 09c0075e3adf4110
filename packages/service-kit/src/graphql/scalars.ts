import { parseLanguageTag } from '@promtour/kernel/language-tag';
import { isOkvedCode } from '@promtour/kernel/okved';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt, GraphQLTimeZone } from 'graphql-scalars';

/** The scalars of common.graphql: `DateTime` is a Date in code, `SafeInt` a number, the others are strings. */
export const scalarResolvers = {
  DateTime: GraphQLDateTimeISO,
  LocalDate: GraphQLLocalDate,
  SafeInt: GraphQLSafeInt,
  TimeZone: GraphQLTimeZone,
  RegionCode: textScalar('RegionCode', parseRegionCode),
  OkvedCode: textScalar('OkvedCode', (text) => (isOkvedCode(text) ? text : undefined)),
  // graphql-scalars has `Locale`, which keeps the case as written and lacks the extension subtags.
  LanguageTag: textScalar('LanguageTag', parseLanguageTag),
};

/**
 * A scalar that is a string in JSON and in code.
 * @param parse the canonical text, or undefined if the text is malformed
 */
function textScalar(name: string, parse: (text: string) => string | undefined): GraphQLScalarType<string, string> {
  const parseValue = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    // Without the value: messages are logged.
    if (parsed === undefined) throw new GraphQLError(`Value is not a valid ${name}`);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    serialize: String,
    parseValue,
    parseLiteral: (node) => parseValue(node.kind === Kind.STRING ? node.value : undefined),
  });
}
