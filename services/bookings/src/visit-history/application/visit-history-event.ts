import { visitHistoryRecorded } from '@promtour/events/catalogue/visit-history';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import { monthOf, type ExcursionHost, type VisitLine } from '../domain/visit-history.ts';

/** The event of a month of an excursion that was replaced, or deleted if it has no lines. */
export function visitHistoryEvent(
  {
    host,
    month,
    lines,
  }: { readonly host: ExcursionHost; readonly month: string; readonly lines: readonly VisitLine[] },
  at: Date,
  causation: Causation,
): CloudEvent {
  const { excursionId, organizationId, siteId, regionCode } = host;
  const data = { excursionId, organizationId, siteId, regionCode, month: monthOf(month), lines: lines.map(lineOf) };
  return makeEvent(visitHistoryRecorded, { id: newId(at), at, subject: excursionId, data }, causation);
}

function lineOf({ date, sessions, capacity, attended, ...rest }: VisitLine) {
  const { confirmed, purpose, segment, originRegion, foreign, minors } = rest;
  return {
    ...{ date, sessions, capacity, attended },
    ...(confirmed === null ? {} : { confirmed }),
    ...(purpose === null ? {} : { purpose }),
    ...(segment === null ? {} : { segment }),
    ...(originRegion === null ? {} : { originRegion }),
    ...(foreign === null ? {} : { foreign }),
    ...(minors === null ? {} : { minors }),
  };
}
