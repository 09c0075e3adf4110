import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { OrganizationReplica } from '../../hosts/hosts.domain.ts';
import type { RouteApproval } from './approval.ts';
import { itineraryOf } from './check-stops.ts';
import type { ExcursionFacts } from './excursion-facts.ts';
import { isOffered, obstaclesOf, warningsOf } from './obstacles.ts';
import type { Route, RouteStop } from './route.ts';

const at = new Date('2026-11-23T09:00:00Z');
const moscow = 'Europe/Moscow' as TimeZone;
const smo = 'RU-SMO' as RegionCode;
const bry = 'RU-BRY' as RegionCode;

const linen: ExcursionFacts = {
  id: newId(at),
  organizationId: newId(at),
  regionCode: smo,
  timeZone: moscow,
  point: { latitude: 54.7826, longitude: 32.0453 },
  title: { ru: 'Путь льна' },
  durationMinutes: 75,
  published: true,
  offered: true,
};
const operator: OrganizationReplica = {
  id: newId(at),
  kind: 'TOUR_OPERATOR',
  regionCode: smo,
  okved: [],
  status: 'ACTIVE',
};

const visit: RouteStop = {
  day: 1,
  kind: 'EXCURSION',
  excursionId: linen.id,
  title: null,
  point: linen.point,
  regionCode: smo,
  timeZone: moscow,
  startTime: null,
  durationMinutes: 75,
  leg: null,
};
const lodging: RouteStop = {
  ...visit,
  kind: 'LODGING',
  excursionId: null,
  title: { ru: 'Гостиница' },
  point: { latitude: 53.2434, longitude: 34.3654 },
  regionCode: bry,
  durationMinutes: null,
  leg: { mode: 'CAR', distanceMeters: 260_000, minutes: 240 },
};
const route: Route = {
  id: newId(at),
  version: 3,
  stopsVersion: 1,
  status: 'APPROVED',
  regionCode: smo,
  operatorId: operator.id,
  portalIds: null,
  publishedAt: null,
  provenance: { source: 'REGION', reference: null, recordedAt: at },
  title: { ru: 'Маршрут' },
  summary: null,
  themes: ['TEXTILE'],
  languages: ['ru'],
  ...itineraryOf([visit, lodging]),
};
const approvals: readonly RouteApproval[] = [smo, bry].map((regionCode) => ({
  regionCode,
  approved: true,
  note: null,
  decidedAt: at,
}));
const around = { excursions: new Map([[linen.id, linen]]), operator };
const withLinen = (about: Partial<ExcursionFacts>) => ({
  ...around,
  excursions: new Map([[linen.id, { ...linen, ...about }]]),
});

describe('a route', () => {
  it('without obstacles can be published', () => {
    expect(obstaclesOf(route, approvals, around, at)).toEqual([]);
  });

  it.each<[string, Partial<Route>, readonly RouteApproval[], Parameters<typeof warningsOf>[1], object]>([
    ['one region has not approved', {}, approvals.slice(0, 1), around, { reason: 'APPROVAL_MISSING', regionCode: bry }],
    [
      'one region has returned it',
      {},
      approvals.map((one) => ({ ...one, approved: one.regionCode !== bry })),
      around,
      { reason: 'APPROVAL_MISSING', regionCode: bry },
    ],
    ['lodging is sold by none', { operatorId: null }, approvals, around, { reason: 'OPERATOR_REQUIRED' }],
    [
      'the operator is suspended',
      {},
      approvals,
      { ...around, operator: { ...operator, status: 'SUSPENDED' } },
      { reason: 'OPERATOR_NOT_ACTIVE' },
    ],
    [
      'lodging is sold by a plant',
      {},
      approvals,
      { ...around, operator: { ...operator, kind: 'ENTERPRISE' } },
      { reason: 'OPERATOR_NOT_TOUR_OPERATOR' },
    ],
    [
      'an excursion is not on offer',
      {},
      approvals,
      withLinen({ offered: false }),
      { reason: 'EXCURSION_NOT_OFFERED', stop: 0 },
    ],
    [
      'an excursion has become longer',
      {},
      approvals,
      withLinen({ durationMinutes: 90 }),
      { reason: 'EXCURSION_LONGER', stop: 0 },
    ],
    [
      'a site has moved away',
      {},
      approvals,
      withLinen({ point: { latitude: 62, longitude: 129 } }),
      { reason: 'LEG_TOO_FAST', stop: 1 },
    ],
  ])('cannot be published if %s', (_, about, given, surroundings, obstacle) => {
    expect(obstaclesOf({ ...route, ...about }, given, surroundings, at)).toEqual([
      { stop: null, regionCode: null, ...obstacle },
    ]);
  });

  it('is refused for all reasons at once', () => {
    const suspended = { ...operator, kind: 'ENTERPRISE', status: 'SUSPENDED' } as const;
    const reasons = obstaclesOf(route, [], { ...withLinen({ offered: false }), operator: suspended }, at);
    expect(reasons.map(({ reason }) => reason)).toEqual([
      'APPROVAL_MISSING',
      'APPROVAL_MISSING',
      'OPERATOR_NOT_ACTIVE',
      'OPERATOR_NOT_TOUR_OPERATOR',
      'EXCURSION_NOT_OFFERED',
    ]);
  });

  it('is offered while it is published and can be run, whatever else has become unsound', () => {
    const published = { ...route, status: 'PUBLISHED' } as const;
    const offeredWith = (surroundings: Parameters<typeof warningsOf>[1]) =>
      isOffered(published, warningsOf(published, surroundings, at));
    expect(offeredWith(around)).toBe(true);
    expect(offeredWith(withLinen({ durationMinutes: 90 }))).toBe(true);
    expect(offeredWith(withLinen({ offered: false }))).toBe(false);
    expect(offeredWith({ ...around, operator: undefined })).toBe(false);
    expect(isOffered({ status: 'SUSPENDED' }, [])).toBe(false);
  });
});
