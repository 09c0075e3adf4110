import type { FeatureModule } from '@promtour/service-kit/feature';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createRegionLoaders } from './graphql/loaders.ts';
import { regionQueries, regionResolvers } from './graphql/regions.ts';
import { createRegionReader } from './persistence/region.reader.ts';
import { regionSchema } from './persistence/region.row.ts';
import { CreateRegions1700000001010 } from './persistence/migrations/1700000001010-create-regions.ts';

export const regions: FeatureModule<RegistryEnvironment> = {
  name: 'regions',
  entities: [regionSchema],
  migrations: [CreateRegions1700000001010],
  auditedTables: { region: { region: 'code', omit: ['search_text', 'search'] } },
  compose: ({ dataSource }) => ({
    resolvers: { Query: regionQueries, Region: regionResolvers } satisfies Resolvers,
    createLoaders: (viewer) => createRegionLoaders(createRegionReader(dataSource), viewer),
  }),
};
