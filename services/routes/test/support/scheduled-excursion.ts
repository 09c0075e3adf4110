import type { ExcursionId, OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { ScheduledExcursion } from '../../src/timetable/domain/session.ts';

export const excursionId = '01890a5d-ac96-774b-bcce-b302099a8057' as ExcursionId;

export function excursionIn(zone: string, durationMinutes = 60): ScheduledExcursion {
  return {
    id: excursionId,
    organizationId: '01890a5d-ac96-774b-bcce-b302099a8001' as OrganizationId,
    siteId: '01890a5d-ac96-774b-bcce-b302099a8002' as SiteId,
    regionCode: 'RU-SMO' as RegionCode,
    timeZone: zone as TimeZone,
    durationMinutes,
    groupMin: 5,
    groupMax: 20,
  };
}

/** Of a one-off session without guide and zone. */
export const terms = { capacity: 10, scheduleId: null, guideId: null, plantZoneId: null, zoneExclusive: false };
