import type { Viewer } from '@promtour/access/viewer';
import type { FeatureModule } from '@promtour/service-kit/feature';
import { addPublicPage } from '@promtour/service-kit/http/public-page';
import type { BookingsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createCreateReconciliationExport } from './application/create-reconciliation-export.ts';
import { exportPage } from './export/export-page.ts';
import { makeToken } from './export/export-token.ts';
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
  auditedTables: { reconciliation_export: { omit: ['digest'], redact: ['viewer'] } },
  compose({ dataSource, clock, logger, unitOfWork, environment }) {
    const transactions = unitOfWork((manager) => ({ exports: reconciliationExportRepository(manager) }));
    const readerFor = (viewer: Viewer) => createReconciliationReader(dataSource, viewer);
    return {
      resolvers: {
        Query: reconciliationQueries(readerFor),
        Mutation: {
          createReconciliationExport: createReconciliationExportMutation(
            createCreateReconciliationExport(transactions, clock, makeToken),
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
          exportPage({ exports: createReconciliationExports(dataSource), readerFor, clock, logger }),
        );
      },
    };
  },
};
