import {
  excursionArchived,
  excursionPortalsChanged,
  excursionPublished,
  excursionResumed,
  excursionSuspended,
} from '@promtour/events/catalogue/excursion';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { Caller } from '@promtour/service-kit/caller';
import type { Excursion } from '../domain/excursion.ts';
import type { ExcursionVersion } from '../domain/versions.ts';

/** What other services learn of a change: of versions on offer, of the sale and of portals, never of what is under preparation. */
export function eventsOfChange(
  before: Excursion,
  after: Excursion,
  okved: readonly string[],
  now: Date,
  { causation }: Pick<Caller, 'causation'>,
): readonly CloudEvent[] {
  const { id, organizationId, siteId, regionCode, published, sale, portals } = after;
  const about = { id: newId(now), at: now, subject: id };
  const identity = { excursionId: id, organizationId, siteId, regionCode };
  if (published === null) return [];
  if (published.number !== before.published?.number) {
    const data = {
      ...identity,
      okved: [...okved],
      onSale: sale === 'PUBLISHED',
      portals: portals === null ? null : [...portals],
      ...termsOf(published),
    };
    return [makeEvent(excursionPublished, { ...about, data }, causation)];
  }
  const events: CloudEvent[] = [];
  if (sale !== before.sale) {
    const definition =
      sale === 'SUSPENDED' ? excursionSuspended : sale === 'ARCHIVED' ? excursionArchived : excursionResumed;
    events.push(makeEvent(definition, { ...about, data: identity }, causation));
  }
  if (portals !== before.portals) {
    const data = { ...identity, portals: portals === null ? null : [...portals] };
    events.push(makeEvent(excursionPortalsChanged, { ...about, id: newId(now), data }, causation));
  }
  return events;
}

function termsOf({ number, content }: ExcursionVersion) {
  const { title, segments, format, languages, durationMinutes, options, bookingMode, cancellationTerms, admission } =
    content;
  return {
    version: number,
    title,
    segments: [...segments],
    format,
    languages: [...languages],
    durationMinutes,
    options: options.map(({ code, pricingPer, units, groupPrices }) => ({
      code,
      pricingPer,
      units: units.map((unit) => ({ ...unit, prices: [...unit.prices] })),
      groupPrices: [...groupPrices],
    })),
    bookingMode,
    cancellationTerms: [...cancellationTerms],
    admission: {
      ...admission,
      protectiveEquipment: [...admission.protectiveEquipment],
      healthRestrictions: [...admission.healthRestrictions],
      accessibility: [...admission.accessibility],
    },
  };
}
