import type { Purpose } from '@promtour/kernel/purpose';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { levels as levelNames, levelsOf } from '../domain/answer-levels.ts';
import type { Answer } from '../domain/answer.ts';

/** Answers whose levels depend on each other. */
export type Scope = { readonly region: string; readonly year: number };

type Row = {
  readonly feedback_id: string;
  readonly visited_on: string;
  readonly excursion_id: string;
  readonly organization_id: string;
  readonly site_id: string | null;
  readonly region_code: string;
  readonly purpose: Purpose;
  readonly origin_region: string;
  readonly nps: number;
  readonly route: number | null;
  readonly guide: number | null;
  readonly safety: number | null;
  readonly comfort: number | null;
  readonly content: number | null;
  readonly intents: readonly string[];
};

/** The scopes with answers whose levels were left for later. */
export async function pendingScopes(sql: SqlExecutor, schema: string): Promise<readonly Scope[]> {
  return rowsOf<Scope>(
    sql,
    `SELECT region_code AS region, date_part('year', visited_on)::int AS year FROM "${schema}".answer
     WHERE answers_level = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
    [levelNames.PENDING],
  );
}

/** Finds the levels of all answers of the scopes and writes those that changed: two statements for any number of scopes. */
export async function discloseAnswers(sql: SqlExecutor, schema: string, scopes: readonly Scope[]): Promise<void> {
  if (scopes.length === 0) return;
  // The order decides which of equal groups is joined with others, so it depends on nothing but the answers.
  const rows = await rowsOf<Row & Scope>(
    sql,
    `SELECT scope.region, scope.year, feedback_id, visited_on::text, excursion_id, organization_id, site_id, region_code,
       purpose, origin_region, nps, route, guide, safety, comfort, content, intents
     FROM unnest($1::text[], $2::int[]) AS scope (region, year)
       JOIN "${schema}".answer ON region_code = region
         AND visited_on BETWEEN make_date(scope.year, 1, 1) AND make_date(scope.year, 12, 31)
     ORDER BY visited_on, excursion_id, purpose, origin_region, feedback_id`,
    [scopes.map(({ region }) => region), scopes.map(({ year }) => year)],
  );
  const levels = [...Map.groupBy(rows, ({ region, year }) => `${region} ${year}`).values()].flatMap((members) => {
    const found = levelsOf(members.map(answerOf));
    return members.map(({ feedback_id }, index) => ({ feedback_id, ...found[index] }));
  });
  await sql.query(
    `UPDATE "${schema}".answer SET answers_level = found.answers, nps_level = found.nps, career_level = found.career,
       intents_level = found.intents, ratings_level = found.ratings
     FROM json_to_recordset($1) AS found (feedback_id uuid, answers smallint, nps smallint, career smallint,
       intents smallint, ratings smallint)
     WHERE answer.feedback_id = found.feedback_id
       AND (answers_level, nps_level, career_level, intents_level, ratings_level)
         IS DISTINCT FROM (found.answers, found.nps, found.career, found.intents, found.ratings)`,
    [JSON.stringify(levels)],
  );
}

function answerOf(row: Row): Answer {
  const { route, guide, safety, comfort, content } = row;
  return {
    feedbackId: row.feedback_id,
    visitedOn: row.visited_on,
    excursionId: row.excursion_id,
    organizationId: row.organization_id,
    siteId: row.site_id,
    regionCode: row.region_code,
    purpose: row.purpose,
    originRegion: row.origin_region,
    nps: row.nps,
    ratings: { route, guide, safety, comfort, content },
    intents: row.intents,
  };
}
