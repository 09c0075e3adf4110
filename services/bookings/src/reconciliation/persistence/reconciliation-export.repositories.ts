import { jsonb, primary, table, text, timestamptz, uuid } from '@promtour/postgres/table';
import type { ExportFormat, ExportLanguage } from '@promtour/service-kit/export/export-format';
import type { DataSource, EntityManager } from 'typeorm';
import type {
  ExportViewer,
  ReconciliationExportId,
  ReconciliationExportRepository,
  ReconciliationExports,
} from '../application/ports.ts';
import type { Period, ReconciliationFilter } from '../domain/reconciliation.ts';

type StoredFilter = Omit<ReconciliationFilter, 'period'> & {
  readonly period:
    Extract<Period, { visited: unknown }> | { readonly booked: { readonly from: string; readonly before: string } };
};

export const reconciliationExportSchema = table('reconciliation_export', {
  id: primary(uuid<ReconciliationExportId>()),
  format: text<ExportFormat>(),
  language: text<ExportLanguage>(),
  filter: jsonb<StoredFilter>(),
  viewer: jsonb<ExportViewer>(),
  createdAt: timestamptz(),
  expiresAt: timestamptz(),
});

export function reconciliationExportRepository(manager: EntityManager): ReconciliationExportRepository {
  return {
    async add({ filter, ...made }) {
      const stored = JSON.parse(JSON.stringify(filter)) as StoredFilter;
      await manager.insert(reconciliationExportSchema, { ...made, filter: stored });
    },
  };
}

export function createReconciliationExports({ manager }: DataSource): ReconciliationExports {
  return {
    async find(id) {
      const row = await manager.findOneBy(reconciliationExportSchema, { id });
      return row === null ? undefined : { ...row, filter: filterOf(row.filter) };
    },
  };
}

function filterOf({ period, organizations, resellers, portals }: StoredFilter): ReconciliationFilter {
  const lists = { organizations, resellers, portals };
  if ('visited' in period) return { ...lists, period };
  return {
    ...lists,
    period: { booked: { from: new Date(period.booked.from), before: new Date(period.booked.before) } },
  };
}
