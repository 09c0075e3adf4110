import { randomUUID } from 'node:crypto';
import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { feedbackSubmitted } from '@promtour/events/catalogue/feedback';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import { defineProjection } from '@promtour/messaging/projection';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { applyAnswers, applyPlaces, placeAnswers, type FeedbackEvent, type PlaceEvent } from './apply-feedback.ts';
import { discloseAnswers } from './disclose-answers.ts';
import { createTables } from './tables.ts';

/** Answers of visitors, with the levels at which they are disclosed. */
export const feedbackProjection = defineProjection({
  name: 'feedback',
  version: 1,
  definitions: [feedbackSubmitted, excursionPublished, siteCreated, siteUpdated],
  createTables,
  begin: (tx) => setAuditContext(tx, systemCaller('analytics', { correlationId: randomUUID() })),
  async apply(events, { tx, schema }) {
    const answers: FeedbackEvent[] = [];
    const places: PlaceEvent[] = [];
    for (const event of events) {
      if (event.type === 'promtour.bookings.feedback.submitted.v1') answers.push(event);
      else places.push(event);
    }
    // Levels depend on all answers of a region and year, so batches of several partitions wait for each other.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema}.answer`]);
    await applyPlaces(tx, schema, places);
    await applyAnswers(tx, schema, answers);
    await discloseAnswers(tx, schema, await placeAnswers(tx, schema, answers, places));
  },
});
