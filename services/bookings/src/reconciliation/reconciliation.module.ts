import type { Viewer } from '@promtour/access/viewer';
import type { FeatureModule } from '@promtour/service-kit/feature';
import { createFileLinks } from '@promtour/service-kit/export/file-links';
import { addPublicPage } from '@promtour/service-kit/http/public-page';
import type { BookingsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createCreateReconciliationExport } from './application/create-reconciliation-export.ts';
import { reconciliationPage } from './export/reconciliation-page.ts';
import {
  createReconciliationExportMutation,
  reconciliationLineResolvers,
  reconciliationQueries,
  reconciliationTotalResolvers,
} from './graphql/reconciliation.ts';
import { CreateReconciliation1700000003072 } from './persistence/migrations/1700000003072-create-reconciliation.ts';
import {
  createReconciliationExports,
  reconciliationExportRepository,
  reconciliationExportSchema,
} from './persistence/reconciliation-export.repositories.ts';
import { createReconciliationReader, reconciliationLineSchema } from './persistence/reconciliation.reader.ts';

/** What agencies, portals and hosts owe each other for a period, as a list and as a file. */
export const reconciliation: FeatureModule<BookingsEnvironment> = {
  name: 'reconciliation',
  entities: [reconciliationExportSchema, reconciliationLineSchema],
  migrations: [CreateReconciliation1700000003072],
  // The viewer has the name of an account, which the entry's actor has as well.
  auditedTables: { reconciliation_export: { redact: ['viewer'] } },
  compose({ dataSource, clock, logger, unitOfWork, environment }) {
    const transactions = unitOfWork((manager) => ({ exports: reconciliationExportRepository(manager) }));
    const links = createFileLinks(environment.AUDIT_SIGNING_KEY, 'reconciliation', clock);
    const readerFor = (viewer: Viewer) => createReconciliationReader(dataSource, viewer);
    return {
      resolvers: {
        Query: reconciliationQueries(readerFor),
        Mutation: {
          createReconciliationExport: createReconciliationExportMutation(
            createCreateReconciliationExport(transactions, clock, links),
            readerFor,
            (file) => `${environment.PUBLIC_URL}/exports/${file}`,
          ),
        },
        ReconciliationLine: reconciliationLineResolvers,
        ReconciliationTotal: reconciliationTotalResolvers,
      } satisfies Resolvers,
      http: (server) => {
        addPublicPage(
          server,
          reconciliationPage({ exports: createReconciliationExports(dataSource), readerFor, links, logger }),
        );
      },
    };
  },
};
