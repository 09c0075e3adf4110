import { parseId, type Id } from '@promtour/kernel/id';
import { parseRegionCode, type RegionCode } from '@promtour/kernel/region-code';
import { parseTimeZone, type TimeZone } from '@promtour/kernel/time-zone';

// A value that the event's schema allows but this version cannot interpret becomes a dead letter, to be retried
// after an upgrade: a zone that this runtime does not know would break every session in it.

export function eventId<Entity extends string>(text: string): Id<Entity> {
  return known(parseId<Entity>(text), 'id');
}

export function optionalEventId<Entity extends string>(text: string | null | undefined): Id<Entity> | null {
  return text == null ? null : eventId(text);
}

export function eventRegion(text: string): RegionCode {
  return known(parseRegionCode(text), 'region code');
}

export function eventZone(text: string): TimeZone {
  return known(parseTimeZone(text), 'time zone');
}

function known<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The event has an unknown ${what}`);
  return value;
}
