import type { Viewer } from '@promtour/access/viewer';
import { auditEntrySchema, type AuditEntryRow } from '@promtour/service-kit/audit/audit-entry.row';
import { applyKeyset, type KeysetColumn } from '@promtour/postgres/keyset';
import { whereReached } from '@promtour/service-kit/persistence/reach';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { AuditChange, AuditEntry, AuditFilter, AuditReader } from './audit.ports.ts';
import { fieldOfColumn, kindOfTable } from './published-names.ts';

const newestFirst: readonly KeysetColumn[] = [
  { sql: 'e.at', type: 'timestamptz' },
  { sql: 'e.id', type: 'bigint' },
];

export function createAuditReader(dataSource: DataSource, viewer: Viewer): AuditReader {
  function entries(filter: AuditFilter): SelectQueryBuilder<AuditEntryRow> {
    const { subjects, clientIds, tables, recordIds, correlationIds, at } = filter;
    const query = dataSource.manager.createQueryBuilder(auditEntrySchema, 'e');
    whereReached(query, viewer, { organization: 'e.organization_id', region: 'e.region_code' });
    whereOneOf(query, 'subject', subjects);
    whereOneOf(query, 'client_id', clientIds);
    whereOneOf(query, 'table_name', tables);
    whereOneOf(query, 'row_id', recordIds);
    whereOneOf(query, 'correlation_id', correlationIds);
    if (at.from !== undefined) query.andWhere('e.at >= :from', { from: at.from });
    if (at.before !== undefined) query.andWhere('e.at < :before', { before: at.before });
    return query;
  }

  return {
    async auditLog(filter, page) {
      const rows = await applyKeyset(entries(filter), newestFirst, 'DESC', page).getMany();
      return rows.map(entryFromRow);
    },
  };
}

/** One value, the usual case, is an equality, so that an index on the column and the order serves the page. */
function whereOneOf(
  query: SelectQueryBuilder<AuditEntryRow>,
  column: string,
  values: readonly string[] | undefined,
): void {
  if (values === undefined) return;
  if (values.length === 1) query.andWhere(`e.${column} = :${column}`, { [column]: values[0] });
  else query.andWhere(`e.${column} = ANY(:${column})`, { [column]: values });
}

function entryFromRow(row: AuditEntryRow): AuditEntry {
  const { tableName, rowId, actor, before, after, organizationId: _organization, regionCode: _region, ...entry } = row;
  return {
    ...entry,
    recordKind: kindOfTable(tableName),
    recordId: rowId,
    actor: actor === 'UNKNOWN' ? null : (actor as Exclude<AuditEntry['actor'], null>),
    changes: changesOf(tableName, before, after),
  };
}

function changesOf(table: string, before: AuditEntryRow['before'], after: AuditEntryRow['after']): AuditChange[] {
  const json = (values: AuditEntryRow['before'], column: string): string | null =>
    values === null ? null : JSON.stringify(values[column]);
  return Object.keys(after ?? before ?? {}).map((column) => ({
    field: fieldOfColumn(table, column),
    before: json(before, column),
    after: json(after, column),
  }));
}
