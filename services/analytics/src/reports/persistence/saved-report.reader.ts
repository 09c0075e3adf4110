import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import { countsUnderParents, pagesUnderParents, parentKey } from '@promtour/postgres/under-parents';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { SavedReportReader } from '../application/ports.ts';
import {
  deliveryFromRow,
  reportFileSchema,
  reportFromRow,
  savedReportSchema,
  type ReportFileRow,
  type SavedReportRow,
} from './report.rows.ts';

/** Ids begin with the time. */
const byId: readonly KeysetColumn[] = [{ sql: 'r.id', type: 'uuid' }];

const byDueTime: readonly KeysetColumn[] = [
  { sql: 'f.due_at', type: 'timestamptz' },
  { sql: 'f.id', type: 'uuid' },
];

/** @param subject the account whose reports are read; null has none */
export function createSavedReportReader({ manager }: DataSource, subject: string | null): SavedReportReader {
  const own = (): SelectQueryBuilder<SavedReportRow> =>
    manager.createQueryBuilder(savedReportSchema, 'r').where('r.subject = :subject', { subject });
  const deliveriesOfParent = (): SelectQueryBuilder<ReportFileRow> =>
    manager.createQueryBuilder(reportFileSchema, 'f').where(`f.report_id = ${parentKey}`);

  return {
    reports: async (page) => (await applyKeyset(own(), byId, 'DESC', page).getMany()).map(reportFromRow),
    countReports: () => own().getCount(),
    async report(id) {
      const row = await own().andWhere('r.id = :id', { id }).getOne();
      return row === null ? undefined : reportFromRow(row);
    },
    deliveries: (keys, page) =>
      pagesUnderParents(
        manager,
        { keys, type: 'uuid' },
        applyKeyset(deliveriesOfParent(), byDueTime, 'DESC', page),
        deliveryFromRow,
      ),
    countDeliveries: (keys) => countsUnderParents(manager, { keys, type: 'uuid' }, deliveriesOfParent()),
  };
}
