import {
  sessionCapacityChanged,
  sessionClosed,
  sessionRemoved,
  sessionRescheduled,
  sessionScheduled,
} from '@promtour/events/catalogue/session';
import type { EventData, EventDefinition } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { Caller } from '@promtour/service-kit/caller';
import { moves, type SessionChange } from '../domain/plan-sessions.ts';
import type { Session } from '../domain/session.ts';

/** The events of a change. A change of guide or zone alone has none: no other service knows them. */
export function sessionEvents(
  { kind, before, after }: SessionChange,
  now: Date,
  caller: Caller,
): readonly CloudEvent[] {
  const data = dataOf(after);
  const event = <Definition extends EventDefinition>(definition: Definition, all: EventData<Definition>): CloudEvent =>
    makeEvent(definition, { id: newId(now), at: now, subject: after.id, data: all }, caller.causation);
  const reason = after.closedBy ?? 'HOST';
  switch (kind) {
    case 'ADD':
      // A session that returns at another time takes the bookings that were made while it was removed with it.
      return [
        event(sessionScheduled, data),
        ...(before !== undefined && moves(before, after)
          ? [event(sessionRescheduled, { ...data, previousStartsAt: before.startsAt.toISOString() })]
          : []),
      ];
    case 'REMOVE':
      return [event(sessionRemoved, { ...data, reason })];
    case 'CLOSE':
      return [event(sessionClosed, { ...data, reason })];
    case 'CHANGE':
      return before === undefined
        ? []
        : [
            ...(moves(before, after)
              ? [event(sessionRescheduled, { ...data, previousStartsAt: before.startsAt.toISOString() })]
              : []),
            ...(before.capacity === after.capacity
              ? []
              : [event(sessionCapacityChanged, { ...data, previousCapacity: before.capacity })]),
          ];
  }
}

function dataOf(session: Session): EventData<typeof sessionScheduled> {
  const {
    id: sessionId,
    excursionId,
    organizationId,
    siteId,
    regionCode,
    startsAt,
    endsAt,
    timeZone,
    capacity,
  } = session;
  return {
    sessionId,
    excursionId,
    organizationId,
    siteId,
    regionCode,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    timeZone,
    capacity,
  };
}
