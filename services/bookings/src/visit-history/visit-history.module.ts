import type { FeatureModule } from '@promtour/service-kit/feature';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createDeleteVisitHistory } from './application/delete-visit-history.ts';
import { createImportVisits } from './application/import-visits.ts';
import { importedVisitsResolvers, visitHistoryMutations } from './graphql/mutations.ts';
import { visitHistoryMonthResolvers, visitHistoryQueries, visitHistoryRowResolvers } from './graphql/visit-history.ts';
import { visitTotalResolvers, visitTotalsQuery } from './graphql/visit-totals.ts';
import { keepHostWhenExcursionPublished } from './keep-host-when-excursion-published.consumer.ts';
import { CreateVisitHistory1700000003075 } from './persistence/migrations/1700000003075-create-visit-history.ts';
import { createVisitHistoryReader } from './persistence/visit-history.reader.ts';
import { excursionHosts, visitHistoryRepository } from './persistence/visit-history.repositories.ts';
import { excursionHostSchema, visitHistorySchema } from './persistence/visit-history.row.ts';

/** Visits before the platform recorded attendance, and totals of all attendance for reconciliation. */
export const visitHistory: FeatureModule = {
  name: 'visit-history',
  entities: [visitHistorySchema, excursionHostSchema],
  migrations: [CreateVisitHistory1700000003075],
  auditedTables: { visit_history: {} },
  exemptTables: { excursion_host: 'replica of the published excursions of routes' },
  compose({ dataSource, clock, unitOfWork }) {
    const transactions = unitOfWork((manager) => ({ history: visitHistoryRepository(manager) }));
    return {
      resolvers: {
        Query: { ...visitHistoryQueries, visitTotals: visitTotalsQuery(clock) },
        Mutation: visitHistoryMutations(
          createImportVisits(transactions, clock),
          createDeleteVisitHistory(transactions, clock),
        ),
        VisitHistoryMonth: visitHistoryMonthResolvers,
        VisitHistoryRow: visitHistoryRowResolvers,
        ImportedVisits: importedVisitsResolvers,
        VisitTotal: visitTotalResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => ({ visitHistoryReader: createVisitHistoryReader(dataSource, viewer) }),
      consumers: [keepHostWhenExcursionPublished(excursionHosts)],
    };
  },
};
