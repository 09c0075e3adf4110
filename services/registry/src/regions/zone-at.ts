import { parseTimeZone, type TimeZone } from '@promtour/kernel/time-zone';
import tzLookup from '@photostructure/tz-lookup';
import type { GeoPoint } from '@promtour/kernel/geo';

/** The zone of a point. The library's outlines are simplified: results near a border may be wrong. */
export function zoneAt(point: GeoPoint | null): TimeZone | undefined {
  return point === null ? undefined : parseTimeZone(tzLookup(point.latitude, point.longitude));
}
