import type { ExcursionId, SessionId, SiteId } from '@promtour/kernel/id';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { DataSource } from 'typeorm';
import type { Clock } from '@promtour/kernel/clock';
import type { ExcursionContent } from '../../excursions/domain/content.ts';
import type { Applied, CandidateQuery, PlanningReader } from '../application/ports.ts';
import type { PlanningCandidate } from '../domain/candidate.ts';

const maxCandidates = 150;
const maxSessions = 5_000;

type Content = Pick<ExcursionContent, 'admission' | 'options' | 'format' | 'languages' | 'segments'>;

type Row = {
  readonly excursion_id: ExcursionId;
  readonly site_id: SiteId;
  readonly time_zone: TimeZone;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly content: Content;
  readonly okved: readonly string[];
  readonly offered: boolean;
  readonly sessions: readonly SessionRow[];
};

type SessionRow = readonly [id: SessionId, date: string, startsAt: number, endsAt: number, vacancies: number];

/** Whether the caller's portal shows the excursion; for callers without a portal, always. */
const shownAtPortal = `($9::uuid IS NULL OR (e.portals IS NULL OR $9 = ANY(e.portals))
  AND e.region_code = ANY(ARRAY(SELECT unnest(p.region_codes) FROM portal_replica p WHERE p.id = $9)))`;

/**
 * The named excursions, and those on offer in the regions: first those with a session that has room for the party, then those that admit
 * its size, then those of a wanted industry. Of each, at most its share of the sessions: first those with room, spread over the dates.
 * Sessions come as JSON, which is several times as fast to read as rows.
 */
const statement = `
  WITH candidate AS (
    SELECT e.id, e.site_id, e.time_zone, known.latitude, known.longitude, o.okved,
           e.sale = 'PUBLISHED' AND coalesce(o.status = 'ACTIVE' AND known.ready_until > $1, false) AND ${shownAtPortal} AS offered,
           e.id = ANY($2::uuid[]) AS named
      FROM excursion e
      LEFT JOIN organization_replica o ON o.id = e.organization_id
      LEFT JOIN site_replica known ON known.id = e.site_id
     WHERE e.id = ANY($2::uuid[]) AND e.published_at IS NOT NULL
        OR e.sale = 'PUBLISHED' AND e.region_code = ANY($3) AND o.status = 'ACTIVE' AND known.ready_until > $1
           AND e.format <> 'ONLINE' AND ${shownAtPortal}
     ORDER BY named DESC,
           EXISTS (SELECT FROM session s WHERE s.excursion_id = e.id AND s.local_date BETWEEN $4 AND $5 AND s.starts_at > $1
                      AND s.status = 'SCHEDULED' AND s.capacity - s.taken >= $6) DESC,
           $6 BETWEEN e.group_min AND e.group_max DESC, o.okved_prefixes && $7 DESC, e.segments && $8 DESC, e.id
     LIMIT ${maxCandidates}
  )
  SELECT c.id AS excursion_id, c.site_id, c.time_zone, c.latitude, c.longitude, coalesce(c.okved, '{}') AS okved, c.offered,
         jsonb_build_object('admission', v.content -> 'admission', 'options', v.content -> 'options', 'format', v.content -> 'format',
                            'languages', v.content -> 'languages', 'segments', v.content -> 'segments') AS content,
         coalesce(of_excursion.sessions, '[]') AS sessions
    FROM candidate c
    JOIN excursion_version v ON v.excursion_id = c.id AND v.status = 'PUBLISHED'
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_array(s.id, s.local_date, extract(epoch FROM s.starts_at) * 1000,
                                       extract(epoch FROM s.ends_at) * 1000, s.capacity - s.taken) ORDER BY s.starts_at) AS sessions
        FROM (
          SELECT * FROM session
           WHERE excursion_id = c.id AND local_date BETWEEN $4 AND $5 AND starts_at > $1 AND status = 'SCHEDULED'
           ORDER BY capacity - taken < $6, row_number() OVER (PARTITION BY local_date ORDER BY starts_at), starts_at
           LIMIT ${maxSessions} / (SELECT count(*) FROM candidate)
        ) s
    ) of_excursion ON true`;

export function createPlanningReader(
  dataSource: DataSource,
  clock: Clock,
  applied: () => Promise<Applied>,
): PlanningReader {
  return {
    applied,
    async candidates({ excursions, regions, from, to, partySize, preferences, portal }: CandidateQuery) {
      const rows = await dataSource.query<Row[]>(statement, [
        clock.now(),
        excursions,
        regions,
        from,
        to,
        partySize,
        preferences.okved,
        preferences.segments,
        portal,
      ]);
      return rows.map(candidateFromRow);
    },
  };
}

function candidateFromRow(row: Row): PlanningCandidate {
  const { latitude, longitude } = row;
  return {
    excursionId: row.excursion_id,
    siteId: row.site_id,
    timeZone: row.time_zone,
    point: latitude === null || longitude === null ? null : { latitude, longitude },
    ...row.content,
    okved: row.okved,
    offered: row.offered,
    sessions: row.sessions.map(([id, date, startsAt, endsAt, vacancies]) => ({
      id,
      date,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
      vacancies,
    })),
  };
}
