import { randomUUID } from 'node:crypto';
import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { feedbackSubmitted } from '@promtour/events/catalogue/feedback';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import { defineProjection } from '@promtour/messaging/projection';
import type { SqlExecutor } from '@promtour/postgres/sql';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { applyAnswers, applyPlaces, placeAnswers, type FeedbackEvent, type PlaceEvent } from './apply-feedback.ts';
import { levels } from '../domain/answer-levels.ts';
import { discloseAnswers, pendingScopes, type Scope } from './disclose-answers.ts';
import { createTables } from './tables.ts';

/** Answers of visitors, with the levels at which they are disclosed. */
export const feedbackProjection = defineProjection({
  name: 'feedback',
  version: 1,
  definitions: [feedbackSubmitted, excursionPublished, siteCreated, siteUpdated],
  createTables,
  begin: (tx) => setAuditContext(tx, systemCaller('analytics', { correlationId: randomUUID() })),
  async apply(events, { tx, schema }) {
    await discloseAnswers(tx, schema, await record(tx, schema, events, levels.HIDDEN));
  },
  bulk: {
    async load(events, { tx, schema }) {
      await record(tx, schema, events, levels.PENDING);
    },
    parts: async ({ tx, schema }) => (await pendingScopes(tx, schema)).map(({ region, year }) => `${region} ${year}`),
    async finish(part, { tx, schema }) {
      const [region = '', year] = part.split(' ');
      await lock(tx, schema);
      await discloseAnswers(tx, schema, [{ region, year: Number(year) }]);
    },
  },
});

/** Records answers and places; returns the regions and years whose answers changed. */
async function record(
  tx: SqlExecutor,
  schema: string,
  events: readonly (FeedbackEvent | PlaceEvent)[],
  level: typeof levels.HIDDEN | typeof levels.PENDING,
): Promise<readonly Scope[]> {
  const answers: FeedbackEvent[] = [];
  const places: PlaceEvent[] = [];
  for (const event of events) {
    if (event.type === 'promtour.bookings.feedback.submitted.v1') answers.push(event);
    else places.push(event);
  }
  await lock(tx, schema);
  await applyPlaces(tx, schema, places);
  await applyAnswers(tx, schema, answers, level);
  return placeAnswers(tx, schema, answers, places);
}

/** Levels depend on all answers of a region and year, so batches of several partitions wait for each other. */
async function lock(tx: SqlExecutor, schema: string): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema}.answer`]);
}
