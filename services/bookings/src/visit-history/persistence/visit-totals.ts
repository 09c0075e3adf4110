import type { AccessScope } from '@promtour/access/viewer';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import type { EntityManager } from 'typeorm';
import type { TotalsQuestion, VisitTotal } from '../application/ports.ts';

const figures = [
  'sessions',
  'capacity',
  'confirmed',
  'attended',
  'online',
  'importedSessions',
  'importedCapacity',
  'importedConfirmed',
  'importedAttended',
  'importedOnline',
] as const;

const keys = {
  REGION: { session: 's.region_code', history: 'h.region_code' },
  ORGANIZATION: { session: 's.organization_id::text', history: 'h.organization_id::text' },
};

/** Sums from the records of bookings: neither from events nor from statistics, which they are compared with. */
export async function readTotals(
  manager: EntityManager,
  scope: AccessScope | undefined,
  { period, by, per, regions, organizations, limit }: TotalsQuestion,
): Promise<readonly VisitTotal[]> {
  const periodOf = (date: string) => (per === 'DAY' ? date : `date_trunc('month', ${date}::timestamp)::date`);
  const reach = (alias: string) =>
    reachCondition(scope, { organization: `${alias}.organization_id`, region: `${alias}.region_code` });
  const conditions = (alias: string) =>
    [
      reach(alias).sql,
      ...(regions === undefined ? [] : [`${alias}.region_code = ANY(:regions)`]),
      ...(organizations === undefined ? [] : [`${alias}.organization_id = ANY(:organizations)`]),
    ].join(' AND ');

  const rows = await manager
    .createQueryBuilder()
    .select('t.period::text', 'from')
    .addSelect('t.key', 'key')
    .addSelect(figures.map((name) => `sum(t."${name}")::float8 AS "${name}"`).join(', '))
    .from(
      `(WITH visited AS (
          SELECT s.session_id, ${periodOf('s.local_date')} AS period, ${keys[by].session} AS key, s.capacity,
            (SELECT t.terms ->> 'format' FROM excursion e JOIN excursion_terms t ON t.excursion_id = e.id AND t.version = e.version
              WHERE e.id = s.excursion_id) IS NOT DISTINCT FROM 'ONLINE' AS online,
            v.confirmed, v.attended
          FROM session_inventory s
          JOIN LATERAL (
            SELECT sum(i.seats) AS confirmed, coalesce(sum(i.attended), 0) AS attended
            FROM booking_item i JOIN booking b ON b.id = i.booking_id
            WHERE i.session_id = s.session_id AND b.status IN ('CONFIRMED', 'REDEEMED', 'NO_SHOW')
          ) v ON v.confirmed IS NOT NULL
          WHERE s.local_date BETWEEN :from AND :to AND ${conditions('s')}
        ), imported AS (
          SELECT ${periodOf('coalesce(l.date, h.month)')} AS period, ${keys[by].history} AS key, l.*,
            (SELECT t.terms ->> 'format' FROM excursion e JOIN excursion_terms t ON t.excursion_id = e.id AND t.version = e.version
              WHERE e.id = h.excursion_id) IS NOT DISTINCT FROM 'ONLINE' AS online
          FROM visit_history h,
            jsonb_to_recordset(h.lines) AS l (date date, sessions integer, capacity integer, attended integer, confirmed integer)
          WHERE h.month BETWEEN date_trunc('month', CAST(:from AS date)::timestamp)::date AND :to AND ${conditions('h')}
            AND CASE WHEN l.date IS NOT NULL THEN l.date BETWEEN :from AND :to
              ELSE :per = 'MONTH' AND h.month >= :from AND h.month + interval '1 month' <= CAST(:to AS date) + interval '1 day' END
        )
        SELECT period, key,
          (attended > 0 AND NOT online)::integer AS "sessions", CASE WHEN attended > 0 AND NOT online THEN capacity ELSE 0 END AS "capacity",
          CASE WHEN online THEN 0 ELSE confirmed END AS "confirmed", CASE WHEN online THEN 0 ELSE attended END AS "attended",
          CASE WHEN online THEN attended ELSE 0 END AS "online",
          0 AS "importedSessions", 0 AS "importedCapacity", 0 AS "importedConfirmed", 0 AS "importedAttended", 0 AS "importedOnline"
        FROM visited
        UNION ALL
        SELECT period, key, 0, 0, 0, 0, 0,
          CASE WHEN online THEN 0 ELSE sessions END, CASE WHEN online THEN 0 ELSE capacity END,
          CASE WHEN online THEN 0 ELSE coalesce(confirmed, 0) END, CASE WHEN online THEN 0 ELSE attended END,
          CASE WHEN online THEN attended ELSE 0 END
        FROM imported)`,
      't',
    )
    .setParameters({ ...reach('s').parameters, ...period, per, regions, organizations })
    .groupBy('t.period')
    .addGroupBy('t.key')
    .orderBy('t.period')
    .addOrderBy('t.key')
    .limit(limit)
    .getRawMany<VisitTotal>();
  return rows;
}
