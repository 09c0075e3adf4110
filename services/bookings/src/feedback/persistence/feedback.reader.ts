import { reachesEverything, type Viewer } from '@promtour/access/viewer';
import type { ExcursionId, OrganizationId } from '@promtour/kernel/id';
import { applyKeyset } from '@promtour/postgres/keyset';
import { reachCondition } from '@promtour/service-kit/persistence/reach';
import type { DataSource, SelectQueryBuilder } from 'typeorm';
import type { ExcursionSums, FeedbackFilter, FeedbackReader } from '../application/ports.ts';
import { intents, topics } from '../domain/feedback.ts';
import { feedbackFromRow, feedbackSchema } from './feedback.row.ts';
import type { RowOf } from '@promtour/postgres/table';

type Row = RowOf<typeof feedbackSchema>;

type SumsRow = Readonly<Record<string, number>> & {
  readonly excursionId: ExcursionId;
  readonly organizationId: OrganizationId;
};

const figures = [
  'count(*)::int AS answers',
  'count(*) FILTER (WHERE nps >= 9)::int AS promoters',
  'count(*) FILTER (WHERE nps <= 6)::int AS detractors',
  ...topics.flatMap((topic) => [
    `count(${topic})::int AS "${topic}Count"`,
    `coalesce(sum(${topic}), 0)::int AS "${topic}Sum"`,
  ]),
  ...intents.map((intent) => `count(*) FILTER (WHERE intents @> '{${intent}}')::int AS "${intent}"`),
].join(', ');

export function createFeedbackReader({ manager }: DataSource, viewer: Viewer): FeedbackReader {
  /** Single answers are for the host and the agency: neither a booker nor a coordinator reads them. */
  const reached = reachCondition(viewer.organizationId !== null || reachesEverything(viewer) ? viewer : undefined, {
    organization: 'f.organization_id',
    region: 'f.region_code',
  });

  function matching({ excursions, organizations, submitted }: FeedbackFilter): SelectQueryBuilder<Row> {
    const query = manager.createQueryBuilder(feedbackSchema, 'f').where(reached.sql, reached.parameters);
    if (excursions !== undefined) query.andWhere('f.excursion_id = ANY(:excursions)', { excursions });
    if (organizations !== undefined) query.andWhere('f.organization_id = ANY(:organizations)', { organizations });
    if (submitted.from !== undefined) query.andWhere('f.submitted_at >= :from', { from: submitted.from });
    if (submitted.before !== undefined) query.andWhere('f.submitted_at < :before', { before: submitted.before });
    return query;
  }

  return {
    feedback: async (filter, page) =>
      (await applyKeyset(matching(filter), [{ sql: 'f.id', type: 'uuid' }], 'DESC', page).getMany()).map(
        feedbackFromRow,
      ),
    countFeedback: (filter) => matching(filter).getCount(),
    async sums(ids) {
      const rows = await manager.query<SumsRow[]>(
        `SELECT excursion_id AS "excursionId", organization_id AS "organizationId", ${figures}
           FROM feedback WHERE excursion_id = ANY($1) GROUP BY excursion_id, organization_id`,
        [ids],
      );
      return rows.map(sumsFromRow);
    },
  };
}

function sumsFromRow(row: SumsRow): ExcursionSums {
  const figure = (name: string): number => row[name] ?? 0;
  const { excursionId, organizationId } = row;
  return {
    excursionId,
    organizationId,
    answers: figure('answers'),
    promoters: figure('promoters'),
    detractors: figure('detractors'),
    ratings: Object.fromEntries(
      topics.map((topic) => [topic, { count: figure(`${topic}Count`), sum: figure(`${topic}Sum`) }]),
    ) as ExcursionSums['ratings'],
    intents: Object.fromEntries(intents.map((intent) => [intent, figure(intent)])) as ExcursionSums['intents'],
  };
}
