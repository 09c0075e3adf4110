import { randomUUID } from 'node:crypto';
import {
  attendanceCorrected,
  bookingCancelled,
  bookingChanged,
  bookingConfirmed,
  bookingNoShowRecorded,
  bookingRedeemed,
} from '@promtour/events/catalogue/booking';
import { excursionPublished } from '@promtour/events/catalogue/excursion';
import {
  sessionCapacityChanged,
  sessionClosed,
  sessionRemoved,
  sessionRescheduled,
  sessionScheduled,
} from '@promtour/events/catalogue/session';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import { visitHistoryRecorded } from '@promtour/events/catalogue/visit-history';
import { defineProjection } from '@promtour/messaging/projection';
import { setAuditContext } from '@promtour/service-kit/audit/audit-context';
import { systemCaller } from '@promtour/service-kit/caller';
import { applyChanges } from './apply-changes.ts';
import { finishPart, loadChanges, partsToFinish } from './build-in-bulk.ts';
import { readEvents } from './read-events.ts';
import { createRollups } from './rollups.ts';
import { createStore } from './store.ts';
import { createTables } from './tables.ts';

/**
 * Visits of held sessions and imported months, with the levels at which they are disclosed and their sums. Events of different
 * aggregates arrive in any relative order; events of one arrive in order, each exactly once in effect. Each event carries the whole
 * state, so the last one replaces the earlier ones.
 */
export const visits = defineProjection({
  name: 'visits',
  version: 1,
  definitions: [
    siteCreated,
    siteUpdated,
    excursionPublished,
    sessionScheduled,
    sessionRescheduled,
    sessionCapacityChanged,
    sessionClosed,
    sessionRemoved,
    bookingConfirmed,
    bookingChanged,
    bookingCancelled,
    bookingRedeemed,
    bookingNoShowRecorded,
    attendanceCorrected,
    visitHistoryRecorded,
  ],
  createTables,
  begin: (tx) => setAuditContext(tx, systemCaller('analytics', { correlationId: randomUUID() })),
  async apply(events, { tx, schema, unfinished = false }) {
    const store = createStore(tx, schema);
    await store.lock();
    await applyChanges(store, createRollups(tx, schema), readEvents(events), { unfinished });
  },
  bulk: {
    load: (events, { tx, schema }) =>
      loadChanges(createStore(tx, schema), createRollups(tx, schema), readEvents(events)),
    parts: ({ tx, schema }) => partsToFinish(createStore(tx, schema)),
    finish: (part, { tx, schema }) => finishPart(createStore(tx, schema), createRollups(tx, schema), part),
  },
});
