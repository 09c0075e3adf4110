import { parseTimeZone, type TimeZone } from '@promtour/kernel/time-zone';
import tzLookup from '@photostructure/tz-lookup';
import type { GeoPoint } from '../shared/domain/geo.ts';

/** The zone of a point, by the outlines of zones that the library carries; they are simplified, so near a border it may err. */
export function zoneAt(point: GeoPoint | null): TimeZone | undefined {
  return point === null ? undefined : parseTimeZone(tzLookup(point.latitude, point.longitude));
}
