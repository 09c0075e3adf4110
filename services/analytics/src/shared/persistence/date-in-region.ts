import { timeZoneOfRegion } from '@promtour/kernel/region-time-zone';
import { localDate, type TimeZone } from '@promtour/kernel/time-zone';

/** The national agency's. */
const zoneOfAgency = 'Europe/Moscow' as TimeZone;

/** The date of an event in the region; in that of the agency for regions of other countries. */
export function dateInRegion(time: string | Date, regionCode: string): string {
  return localDate(new Date(time), timeZoneOfRegion(regionCode) ?? zoneOfAgency);
}
