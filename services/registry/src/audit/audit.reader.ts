import type { Viewer } from '@promtour/access/viewer';
import { auditEntrySchema, type AuditEntryRow } from '@promtour/service-kit/audit/audit-entry.row';
import { applyKeyset, type KeysetColumn } from '@promtour/service-kit/persistence/keyset';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { AuditChange, AuditEntry, AuditFilter, AuditReader } from './audit.ports.ts';

const newestFirst: readonly KeysetColumn[] = [
  { sql: 'e.at', type: 'timestamptz' },
  { sql: 'e.id', type: 'bigint' },
];

/** What a viewer reads of the trail: changes of rows that are its organisation's or of its regions; the agency all. */
export function createAuditReader(dataSource: DataSource, viewer: Viewer): AuditReader {
  function entries(filter: AuditFilter): SelectQueryBuilder<AuditEntryRow> {
    const { subject, clientId, kinds, recordId, correlationId, from, until } = filter;
    const query = dataSource.manager.createQueryBuilder(auditEntrySchema, 'e');
    whereReached(query, viewer, { organization: 'e.organization_id', region: 'e.region_code' });
    if (subject !== undefined) query.andWhere('e.subject = :subject', { subject });
    if (clientId !== undefined) query.andWhere('e.client_id = :clientId', { clientId });
    if (kinds !== undefined) query.andWhere('e.table_name = ANY(:kinds)', { kinds });
    if (recordId !== undefined) query.andWhere('e.row_id = :recordId', { recordId });
    if (correlationId !== undefined) query.andWhere('e.correlation_id = :correlationId', { correlationId });
    if (from !== undefined) query.andWhere('e.at >= :from', { from });
    if (until !== undefined) query.andWhere('e.at < :until', { until });
    return query;
  }

  return {
    async auditTrail(filter, page) {
      const rows = await applyKeyset(entries(filter), newestFirst, 'DESC', page).getMany();
      return rows.map(entryFromRow);
    },
  };
}

function entryFromRow(row: AuditEntryRow): AuditEntry {
  const { tableName, rowId, actor, before, after, organizationId: _organization, regionCode: _region, ...entry } = row;
  return {
    ...entry,
    recordKind: tableName,
    recordId: rowId,
    actor: actor === 'UNKNOWN' ? null : (actor as Exclude<AuditEntry['actor'], null>),
    changes: changesOf(before, after),
  };
}

function changesOf(before: AuditEntryRow['before'], after: AuditEntryRow['after']): AuditChange[] {
  const json = (values: AuditEntryRow['before'], field: string): string | null =>
    values === null ? null : JSON.stringify(values[field]);
  return Object.keys(after ?? before ?? {}).map((field) => ({
    field,
    before: json(before, field),
    after: json(after, field),
  }));
}
