import { auditEntrySchema } from '@promtour/service-kit/audit/audit-entry.row';
import { IndexAuditLog1700000000011 } from '@promtour/service-kit/audit/audit-migration';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { RegistryEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { auditLogQuery } from './audit-log.resolvers.ts';
import { createAuditReader } from './audit.reader.ts';

/** The queries of the audit log. Each feature declares its audited tables; the kit writes and seals the log. */
export const audit: FeatureModule<RegistryEnvironment> = {
  name: 'audit',
  entities: [auditEntrySchema],
  migrations: [IndexAuditLog1700000000011],
  compose: ({ dataSource }) => ({
    resolvers: { Query: { auditLog: auditLogQuery } } satisfies Resolvers,
    createLoaders: (viewer) => ({ auditReader: createAuditReader(dataSource, viewer) }),
  }),
};
