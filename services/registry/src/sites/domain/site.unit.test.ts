import { describe, expect, it } from '@jest/globals';
import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { updateSite, type Site, type SiteChange } from './site.ts';

const here = { latitude: 62.03, longitude: 129.73 };
const there = { latitude: 64.57, longitude: 143.2 };

const site: Site = {
  id: '0198f6a0-0000-7000-8000-000000000001' as SiteId,
  organizationId: '0198f6a0-0000-7000-8000-000000000002' as OrganizationId,
  name: { ru: 'Цех' },
  address: 'г. Якутск',
  regionCode: 'RU-SA' as RegionCode,
  point: here,
  timeZone: 'Asia/Khandyga' as TimeZone,
  hazardClass: 'III',
  passRegime: null,
  provenance: { source: 'REGION', reference: null, recordedAt: new Date(0) },
  version: 7,
  addedAt: new Date(0),
};

const region = { code: site.regionCode, timeZone: 'Asia/Yakutsk' as TimeZone };
const zoneOf = (point: Site['point']) => (point?.longitude === 143.2 ? 'Asia/Ust-Nera' : 'Asia/Yakutsk') as TimeZone;
const given = (change: SiteChange) => updateSite(site, change, region, zoneOf);

describe('the effect of a change of a site', () => {
  it.each<[string, SiteChange, Partial<Site>]>([
    ['nothing said: as it was', {}, {}],
    ['an address unknown', { address: null }, { address: null }],
    ['another point: its zone', { point: there }, { point: there, timeZone: zoneOf(there) }],
    ['no point: the region’s zone', { point: null }, { point: null, timeZone: zoneOf(null) }],
    ['the same point: the zone that was given once', { point: { ...here } }, {}],
    [
      'another point and a zone: that zone',
      { point: there, timeZone: 'asia/srednekolymsk' },
      { point: there, timeZone: 'Asia/Srednekolymsk' as TimeZone },
    ],
    ['no zone: derived again', { timeZone: null }, { timeZone: zoneOf(here) }],
    ['a class and a regime', { hazardClass: 'I', passRegime: 'OPEN' }, { hazardClass: 'I', passRegime: 'OPEN' }],
  ])('%s', (_, change, expected) => {
    expect(given(change)).toEqual({ ok: true, value: { ...site, ...expected } });
  });

  it.each<[string, SiteChange, string]>([
    ['a name of nothing', { name: { ru: '' } }, 'name'],
    ['a zone that is none', { timeZone: 'Mars/Olympus' }, 'timeZone'],
    ['a zone that the region has not', { timeZone: 'Asia/Omsk' }, 'timeZone'],
    ['a point outside the globe', { point: { latitude: 0, longitude: 181 } }, 'point'],
  ])('is refused: %s', (_, change, field) => {
    expect(given(change)).toMatchObject({
      ok: false,
      error: { code: 'INPUT.INVALID', issues: [{ path: expect.arrayContaining([field]) as unknown }] },
    });
  });
});

it('a site of Smolensk with swapped coordinates is refused; one far away is accepted', () => {
  const smolensk = { code: 'RU-SMO' as RegionCode, timeZone: 'Europe/Moscow' as TimeZone };
  const change = (point: Site['point']) =>
    updateSite({ ...site, regionCode: smolensk.code }, { point }, smolensk, zoneOf);
  expect(change({ latitude: 32.05, longitude: 54.78 })).toMatchObject({
    ok: false,
    error: { issues: [{ path: ['point'] }] },
  });
  expect(change({ latitude: 54.99, longitude: 73.37 })).toMatchObject({
    ok: true,
    value: { timeZone: 'Europe/Moscow' },
  });
});
