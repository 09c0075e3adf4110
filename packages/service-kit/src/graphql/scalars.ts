import { GraphQLDateTimeISO, GraphQLLocalDate, GraphQLSafeInt, GraphQLTimeZone } from 'graphql-scalars';

/** The scalars of common.graphql: `DateTime` is a Date in code, `LocalDate` and `TimeZone` are strings, `SafeInt` a number. */
export const scalarResolvers = {
  DateTime: GraphQLDateTimeISO,
  LocalDate: GraphQLLocalDate,
  SafeInt: GraphQLSafeInt,
  TimeZone: GraphQLTimeZone,
};
