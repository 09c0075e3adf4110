import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Dimension, Question, SumsRow } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import { wholePartsOf } from '../../dimensions/domain/whole-parts.ts';
import { attributesSchema, districtSql } from '../../shared/persistence/dimension-tables.ts';
import { attributedRow, type SumsRecord } from '../../shared/persistence/sums-rows.ts';
import { sumsStatement, type SumsShape } from '../../shared/persistence/sums-statement.ts';
import type { FeedbackSource } from '../application/ports.ts';
import { levelOf, levels, shares } from '../domain/answer-levels.ts';
import { topics } from '../domain/answer.ts';
import type { FeedbackSums } from '../domain/feedback-sums.ts';
import { lackingIn, suppressedIn, withheldRows, type Hidden } from '../domain/withheld.ts';
import { feedbackProjection } from './feedback.projection.ts';

type Column = { readonly level: string; readonly aggregate: 'count' | `sum:${string}`; readonly where?: string };

const count = (level: string, where?: string): Column => ({
  level,
  aggregate: 'count',
  ...(where === undefined ? {} : { where }),
});
const stated = (level: string, intent: string) => count(level, `'${intent}' = ANY (answer.intents)`);

const columns: Readonly<Record<string, Column>> = {
  answers: count('answers_level'),
  npsAnswers: count('nps_level'),
  promoters: count('nps_level', 'answer.nps >= 9'),
  detractors: count('nps_level', 'answer.nps <= 6'),
  careerAnswers: count('career_level'),
  career: stated('career_level', 'CAREER'),
  intentAnswers: count('intents_level'),
  purchase: stated('intents_level', 'PURCHASE'),
  partner: stated('intents_level', 'PARTNER'),
  supplier: stated('intents_level', 'SUPPLIER'),
  investor: stated('intents_level', 'INVESTOR'),
  ...Object.fromEntries(
    topics.flatMap((topic): [string, Column][] => [
      [`${topic}Rated`, count('ratings_level', `answer.${topic} IS NOT NULL`)],
      [`${topic}Rating`, { level: 'ratings_level', aggregate: `sum:answer.${topic}` }],
    ]),
  ),
};
const names = Object.keys(columns) as (keyof FeedbackSums)[];
const hiddenNames = ['answers', ...shares].map((column) => `${column}Hidden` as const) as (keyof Hidden)[];

/** Reads the serving generation: one statement, two if small groups may be withheld. */
export function createFeedbackSource(dataSource: DataSource): FeedbackSource {
  return {
    name: feedbackProjection.name,
    dimensions: ['REGION', 'DISTRICT', 'ORGANIZATION', 'SITE', 'EXCURSION', 'INDUSTRY', 'PURPOSE', 'ORIGIN_REGION'],
    sums: (viewer, question) =>
      dataSource.transaction(async (tx) => {
        const schemas = {
          feedback: await activeSchema(tx, feedbackProjection.name),
          attributes: await attributesSchema(tx),
        };
        const read = async (asked: Question) => {
          const { sql, parameters } = sumsStatement(shapeOf(schemas, viewer, asked), asked);
          return (await rowsOf<SumsRecord>(tx, sql, parameters)).map(rowOf);
        };
        const rows = await read(question);
        if (viewer.kind === 'ORGANIZATION' || question.by.length === 0) return rows;
        // What is known of all keys together but of none alone.
        return [...rows, ...withheldRows(rows, await read({ ...question, by: [] }), question.by.length)];
      }),
  };
}

function rowOf(record: SumsRecord): SumsRow<FeedbackSums> {
  const row = attributedRow(record, names);
  const { sums: hidden } = attributedRow(record, hiddenNames);
  const lacking = lackingIn(hidden);
  if (lacking.length === 0) return row;
  const suppressed = suppressedIn(row.sums, hidden);
  return suppressed.length === 0 ? { ...row, lacking } : { ...row, lacking, suppressed };
}

function shapeOf(
  schemas: { readonly feedback: string; readonly attributes: string },
  reach: Reach,
  { periods, filter, by }: Question,
): SumsShape {
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  if (reach.kind !== 'EVERYTHING' && reach.regions !== undefined)
    conditions.push(`answer.region_code = ANY ($${parameters.push(reach.regions)}::text[])`);
  if (reach.kind === 'ORGANIZATION')
    conditions.push(`answer.organization_id = $${parameters.push(reach.organization)}::uuid`);

  const dimensions = new Set([...(Object.keys(filter) as Dimension[]), ...by]);
  // The host sees its own figures in full.
  const parts = periods.flatMap(wholePartsOf);
  const limits = parts.map((part) => (reach.kind === 'ORGANIZATION' ? levels.HIDDEN : levelOf(dimensions, part)));
  const period = `width_bucket(answer.visited_on, $${parameters.push(parts.map(({ from }) => from))}::date[])`;
  // Found once for each answer: OFFSET keeps the planner from repeating it in every sum.
  const shown = `(SELECT ($${parameters.push(limits)}::smallint[])[${period}] AS level OFFSET 0) AS shown`;
  const limit = 'shown.level';
  const sums = Object.entries(columns).map(([name, { level, aggregate, where }]) => {
    const counted = [`answer.${level} <= ${limit}`, ...(where === undefined ? [] : [where])].join(' AND ');
    const [, summed] = aggregate.split(':');
    return [name, `${summed === undefined ? 'count(*)' : `sum(${summed})`} FILTER (WHERE ${counted})`] as const;
  });
  const hidden = ['answers', ...shares].map(
    (column) => [`${column}Hidden`, `count(*) FILTER (WHERE answer.${column}_level > ${limit})`] as const,
  );
  return {
    date: 'answer.visited_on',
    columns: {
      REGION: { sql: 'answer.region_code', type: 'text' },
      DISTRICT: { sql: districtSql('answer.region_code'), type: 'text' },
      ORGANIZATION: { sql: 'answer.organization_id', type: 'uuid' },
      SITE: { sql: 'answer.site_id', type: 'uuid' },
      EXCURSION: { sql: 'answer.excursion_id', type: 'uuid' },
      INDUSTRY: { sql: 'coalesce(excursion.industry, host.industry)', type: 'text' },
      PURPOSE: { sql: 'answer.purpose', type: 'text' },
      ORIGIN_REGION: { sql: 'answer.origin_region', type: 'text' },
    },
    sums: Object.fromEntries([...sums, ...hidden]),
    from: `"${schemas.feedback}".answer CROSS JOIN LATERAL ${shown}
      LEFT JOIN "${schemas.attributes}".excursion ON excursion.excursion_id = answer.excursion_id
      LEFT JOIN "${schemas.attributes}".organization AS host ON host.organization_id = answer.organization_id`,
    conditions,
    parameters,
  };
}
