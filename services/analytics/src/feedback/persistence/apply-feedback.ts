import type { excursionPublished } from '@promtour/events/catalogue/excursion';
import type { feedbackSubmitted } from '@promtour/events/catalogue/feedback';
import type { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { EventOf } from '@promtour/events/define-event';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { insertRows, mergedBy } from '../../shared/persistence/insert-rows.ts';
import { levels } from '../domain/answer-levels.ts';
import type { Scope } from './disclose-answers.ts';

export type FeedbackEvent = EventOf<typeof feedbackSubmitted>;
export type PlaceEvent = EventOf<typeof excursionPublished | typeof siteCreated | typeof siteUpdated>;

/** Records answers; one that is known already changes nothing. They are hidden until their levels are found. */
export async function applyAnswers(
  sql: SqlExecutor,
  schema: string,
  events: readonly FeedbackEvent[],
  level: typeof levels.HIDDEN | typeof levels.PENDING = levels.HIDDEN,
): Promise<void> {
  const rows = events.map(({ data }) => {
    const { route = null, guide = null, safety = null, comfort = null, content = null } = data.ratings;
    return {
      feedback_id: data.feedbackId,
      visited_on: data.visitedOn,
      excursion_id: data.excursionId,
      organization_id: data.organizationId,
      site_id: null,
      region_code: data.regionCode,
      purpose: data.purpose,
      origin_region: data.originRegion,
      nps: data.nps,
      ...{ route, guide, safety, comfort, content },
      intents: [...new Set(data.intents)].sort(),
      answers_level: level,
      nps_level: level,
      career_level: level,
      intents_level: level,
      ratings_level: level,
    };
  });
  await insertRows(
    sql,
    { schema, name: 'answer', key: 'feedback_id' },
    mergedBy(
      rows,
      (row) => row.feedback_id,
      (earlier) => earlier,
    ),
    'DO NOTHING',
  );
}

/** Records where excursions and sites are. */
export async function applyPlaces(sql: SqlExecutor, schema: string, events: readonly PlaceEvent[]): Promise<void> {
  const excursions: { excursion_id: string; site_id: string; changed_at: string }[] = [];
  const sites: { site_id: string; region_code: string; changed_at: string }[] = [];
  for (const { type, time, data } of events) {
    if (type === 'promtour.routes.excursion.published.v1')
      excursions.push({ excursion_id: data.excursionId, site_id: data.siteId, changed_at: time });
    else sites.push({ site_id: data.siteId, region_code: data.regionCode, changed_at: time });
  }
  const newest = <Row extends { changed_at: string }>(earlier: Row, later: Row) =>
    later.changed_at >= earlier.changed_at ? later : earlier;
  await insertRows(
    sql,
    { schema, name: 'excursion', key: 'excursion_id' },
    mergedBy(excursions, (row) => row.excursion_id, newest),
    `DO UPDATE SET site_id = excluded.site_id, changed_at = excluded.changed_at
       WHERE excluded.changed_at >= known.changed_at`,
  );
  await insertRows(
    sql,
    { schema, name: 'site', key: 'site_id' },
    mergedBy(sites, (row) => row.site_id, newest),
    `DO UPDATE SET region_code = excluded.region_code, changed_at = excluded.changed_at
       WHERE excluded.changed_at >= known.changed_at`,
  );
}

/**
 * Takes the answers of these events, and those of excursions and sites that changed, to where their sites are now.
 * @returns the regions and years whose answers changed: those that answers are in, and those that they have left
 */
export async function placeAnswers(
  sql: SqlExecutor,
  schema: string,
  answers: readonly FeedbackEvent[],
  places: readonly PlaceEvent[],
): Promise<readonly Scope[]> {
  const ids = (of: (data: (typeof places)[number]) => string | undefined) => [
    ...new Set(places.flatMap((event) => of(event) ?? [])),
  ];
  return rowsOf<Scope>(
    sql,
    `WITH concerned AS (
       SELECT unnest($1::uuid[]) AS feedback_id
       UNION SELECT feedback_id FROM "${schema}".answer WHERE excursion_id = ANY ($2::uuid[])
       UNION SELECT feedback_id FROM "${schema}".excursion JOIN "${schema}".answer USING (excursion_id)
         WHERE excursion.site_id = ANY ($3::uuid[])
     ), touched AS (
       SELECT feedback_id, answer.site_id, answer.region_code, visited_on,
         excursion.site_id AS new_site, coalesce(site.region_code, answer.region_code) AS new_region,
         feedback_id = ANY ($1::uuid[]) AS submitted
       FROM concerned JOIN "${schema}".answer USING (feedback_id)
         LEFT JOIN "${schema}".excursion USING (excursion_id) LEFT JOIN "${schema}".site ON site.site_id = excursion.site_id
     ), moved AS (
       UPDATE "${schema}".answer SET site_id = touched.new_site, region_code = touched.new_region
       FROM touched WHERE answer.feedback_id = touched.feedback_id
         AND (touched.site_id IS DISTINCT FROM touched.new_site OR touched.region_code <> touched.new_region)
       RETURNING answer.feedback_id
     ), changed AS (
       SELECT * FROM touched WHERE submitted OR feedback_id IN (SELECT feedback_id FROM moved)
     )
     SELECT region_code AS region, date_part('year', visited_on)::int AS year FROM changed
     UNION
     SELECT new_region, date_part('year', visited_on)::int FROM changed
     ORDER BY 1, 2`,
    [
      answers.map(({ data }) => data.feedbackId),
      ids(({ data }) => ('excursionId' in data ? data.excursionId : undefined)),
      ids(({ data }) => ('excursionId' in data ? undefined : data.siteId)),
    ],
  );
}
