import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Resolver types of one subgraph, generated into `src/graphql/generated/resolvers.ts` and committed.
 * @param mappers GraphQL type to the type that resolvers return for it, as `../path.ts#Type`
 */
export function subgraphCodegen(mappers: Readonly<Record<string, string>>): CodegenConfig {
  return {
    schema: ['../../packages/service-kit/graphql/common.graphql', 'src/**/*.graphql'],
    generates: {
      'src/graphql/generated/resolvers.ts': {
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          useTypeImports: true,
          enumsAsTypes: true,
          emitLegacyCommonJSImports: false,
          importExtension: '',
          skipTypename: false,
          nonOptionalTypename: false,
          immutableTypes: true,
          optionalResolveType: true,
          // graphql-js fills defaults in before a resolver sees the input.
          avoidOptionals: { defaultValue: true },
          resolversNonOptionalTypename: { unionMember: true },
          contextType: '../context.ts#Context',
          scalars: {
            ID: { input: 'string', output: 'string' },
            DateTime: { input: 'Date', output: 'Date' },
            LocalDate: { input: 'string', output: 'string' },
            SafeInt: { input: 'number', output: 'number' },
            TimeZone: { input: 'string', output: 'string' },
            RegionCode: { input: '@promtour/kernel/region-code#RegionCode', output: 'string' },
            OkvedCode: { input: 'string', output: 'string' },
            LanguageTag: { input: 'string', output: 'string' },
          },
          mappers: aliased({ LocalizedText: '@promtour/kernel/localized-text#LocalizedText', ...mappers }),
        },
      },
    },
  };
}

/** Generated types have the names of the schema; what resolvers return for them gets another name beside them. */
function aliased(mappers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(mappers).map(([type, path]) => [type, `${path} as ${type}Model`]));
}
