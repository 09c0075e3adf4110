import { routePublished, routeStatusChanged, routeUnpublished } from '@promtour/events/catalogue/route';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { Caller } from '@promtour/service-kit/caller';
import type { Route } from '../domain/route.ts';

/** The events of a change. A published route that is updated is published again. */
export function eventsOfChange(
  before: Route,
  after: Route,
  at: Date,
  { causation }: Pick<Caller, 'causation'>,
): readonly CloudEvent[] {
  const facts = { at, subject: after.id };
  const { id: routeId, kind, themes, days, operatorId, portalIds } = after;
  const regionCodes = [...after.regionCodes];
  const events: CloudEvent[] = [];
  if (before.status !== after.status)
    events.push(
      makeEvent(
        routeStatusChanged,
        { ...facts, id: newId(at), data: { routeId, from: before.status, to: after.status, regionCodes } },
        causation,
      ),
    );
  if (before.status === 'PUBLISHED' && after.status !== 'PUBLISHED')
    events.push(makeEvent(routeUnpublished, { ...facts, id: newId(at), data: { routeId, regionCodes } }, causation));
  if (after.status === 'PUBLISHED') {
    const data = {
      routeId,
      kind,
      regionCodes,
      themes: [...themes],
      days,
      excursionIds: [...after.excursionIds],
      operatorId,
      portalIds: portalIds === null ? null : [...portalIds],
    };
    events.push(makeEvent(routePublished, { ...facts, id: newId(at), data }, causation));
  }
  return events;
}
