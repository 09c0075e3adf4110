import { auditEntrySchema } from '@promtour/service-kit/audit/audit-entry.row';
import { IndexAuditTrail1700000000011 } from '@promtour/service-kit/audit/audit-migration';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { auditTrailQuery } from './audit-trail.resolvers.ts';
import { createAuditReader } from './audit.reader.ts';

/** The queries about the audit log. What it follows, each feature declares; the kit writes and seals it. */
export const audit: FeatureModule<RegistryEnvironment> = {
  name: 'audit',
  entities: [auditEntrySchema],
  migrations: [IndexAuditTrail1700000000011],
  compose: ({ dataSource }) => ({
    resolvers: { Query: { auditTrail: auditTrailQuery } } satisfies Resolvers,
    createLoaders: (viewer) => ({ auditReader: createAuditReader(dataSource, viewer) }),
  }),
};
