import { expect, it } from '@jest/globals';
import { timeZoneOfRegion } from '@promtour/kernel/region-time-zone';
import { parseTimeZone } from '@promtour/kernel/time-zone';
import { russianRegions } from './russian-regions.ts';

it.each(russianRegions)('services know the time zone of $code as the registry does', ({ code, timeZone }) => {
  expect(timeZoneOfRegion(code)).toBe(parseTimeZone(timeZone));
});

it('knows no time zone of a region of another country', () => {
  expect(timeZoneOfRegion('BY-MI')).toBeUndefined();
});
