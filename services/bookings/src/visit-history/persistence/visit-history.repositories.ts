import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { ExcursionHosts, MonthOfExcursion, RecordedMonth, VisitHistoryRepository } from '../application/ports.ts';
import type { ExcursionHost } from '../domain/visit-history.ts';
import { excursionHostSchema, historyToRow, visitHistorySchema } from './visit-history.row.ts';

const months = visitHistorySchema.rowSet();

const recorded = `h.excursion_id AS "excursionId", h.month::text AS month, jsonb_array_length(h.lines) AS rows, h.sessions, h.attended`;

const replace = `INSERT INTO visit_history (${months.columns}) SELECT ${months.columns} FROM ${months.sql}
  ON CONFLICT (excursion_id, month) DO UPDATE SET organization_id = excluded.organization_id, site_id = excluded.site_id,
    region_code = excluded.region_code, sessions = excluded.sessions, capacity = excluded.capacity, attended = excluded.attended,
    lines = excluded.lines, provenance_source = excluded.provenance_source,
    provenance_reference = excluded.provenance_reference, recorded_at = excluded.recorded_at`;

export function visitHistoryRepository(sql: SqlExecutor): VisitHistoryRepository {
  return {
    hosts: (excursions) =>
      rowsOf<ExcursionHost>(
        sql,
        `SELECT ${excursionHostSchema.selection} FROM excursion_host WHERE excursion_id = ANY($1) ORDER BY excursion_id`,
        [excursions],
      ),
    monthsWithBookings: (excursions, from, to) =>
      rowsOf<MonthOfExcursion>(
        sql,
        `SELECT DISTINCT s.excursion_id AS "excursionId", date_trunc('month', s.local_date::timestamp)::date::text AS month
           FROM session_inventory s
          WHERE s.excursion_id = ANY($1) AND s.local_date >= $2::date AND s.local_date < $3::date + interval '1 month'
            AND EXISTS (SELECT FROM booking_item i JOIN booking b ON b.id = i.booking_id
                         WHERE i.session_id = s.session_id AND b.status IN ('CONFIRMED', 'REDEEMED', 'NO_SHOW'))
          ORDER BY 1, 2`,
        [excursions, from, to],
      ),
    lock: (wanted) =>
      rowsOf<RecordedMonth>(
        sql,
        `SELECT ${recorded} FROM visit_history h JOIN unnest($1::uuid[], $2::date[]) AS w (excursion_id, month)
             USING (excursion_id, month)
          ORDER BY h.excursion_id, h.month FOR UPDATE OF h`,
        [wanted.map(({ excursionId }) => excursionId), wanted.map(({ month }) => month)],
      ),
    async replace(histories) {
      await sql.query(replace, months.parameters(histories.map(historyToRow)));
    },
    remove: (excursion, from, to) =>
      rowsOf<RecordedMonth>(
        sql,
        `WITH gone AS (
           DELETE FROM visit_history h WHERE h.excursion_id = $1 AND h.month BETWEEN $2 AND $3 RETURNING ${recorded}
         ) SELECT * FROM gone ORDER BY month`,
        [excursion, from, to],
      ),
  };
}

export function excursionHosts(sql: SqlExecutor): ExcursionHosts {
  return {
    async keep({ excursionId, organizationId, siteId, regionCode }) {
      await sql.query(
        `INSERT INTO excursion_host (excursion_id, organization_id, site_id, region_code) VALUES ($1, $2, $3, $4)
         ON CONFLICT (excursion_id) DO UPDATE SET organization_id = excluded.organization_id, site_id = excluded.site_id,
           region_code = excluded.region_code`,
        [excursionId, organizationId, siteId, regionCode],
      );
    },
  };
}
