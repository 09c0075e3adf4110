import { allotmentCreated, allotmentReleased, allotmentUpdated } from '@promtour/events/catalogue/allotment';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { Allotment } from '../domain/allotment.ts';

export type AllotmentOccurrence = 'CREATED' | 'UPDATED' | 'RELEASED_BY_HOST' | 'RELEASED_WHEN_DUE';

export function allotmentEvent(
  occurrence: AllotmentOccurrence,
  allotment: Allotment,
  causation: Causation,
): CloudEvent {
  const { id: allotmentId, sessionId, excursionId, organizationId, regionCode, agencyId, seats, used } = allotment;
  const ids = { allotmentId, sessionId, excursionId, organizationId, regionCode, agencyId };
  const data = { ...ids, seats, used, releaseAt: allotment.releaseAt.toISOString() };
  const event = { id: newId(allotment.updatedAt), at: allotment.updatedAt, subject: allotmentId };
  switch (occurrence) {
    case 'CREATED':
      return makeEvent(allotmentCreated, { ...event, data }, causation);
    case 'UPDATED':
      return makeEvent(allotmentUpdated, { ...event, data }, causation);
    case 'RELEASED_BY_HOST':
    case 'RELEASED_WHEN_DUE': {
      const reason = occurrence === 'RELEASED_BY_HOST' ? 'HOST' : 'DUE';
      return makeEvent(allotmentReleased, { ...event, data: { ...data, reason } }, causation);
    }
  }
}
