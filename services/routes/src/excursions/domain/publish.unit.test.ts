import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { Excursion } from './excursion.ts';
import type { OrganizationReplica, SiteReplica } from '../../hosts/hosts.domain.ts';
import { publish } from './publish.ts';

const createdAt = new Date('2026-11-20T00:00:00Z');
const now = new Date('2026-11-23T09:00:00Z');

const organization: OrganizationReplica = {
  id: newId(createdAt),
  regionCode: 'RU-SMO' as RegionCode,
  kind: 'ENTERPRISE',
  okved: ['24.10'],
  status: 'ACTIVE',
};

const site: SiteReplica = {
  id: newId(createdAt),
  organizationId: organization.id,
  regionCode: organization.regionCode,
  timeZone: 'Europe/Moscow' as TimeZone,
  latitude: null,
  longitude: null,
  readyUntil: new Date('2026-11-23T09:00:00.001Z'),
};

const draft: Excursion = {
  id: newId(createdAt),
  organizationId: organization.id,
  siteId: newId(createdAt),
  regionCode: organization.regionCode,
  timeZone: 'Europe/Moscow' as TimeZone,
  title: { ru: 'Сталь' },
  summary: null,
  durationMinutes: 90,
  ageLimit: 12,
  groupMin: 1,
  groupMax: 20,
  price: { amount: 0, currency: 'RUB' },
  languages: ['ru'],
  provenance: { source: 'SELF_DECLARED', reference: null, recordedAt: createdAt },
  status: 'DRAFT',
  publishedAt: null,
};

describe('given a draft', () => {
  it('when its organization is active and its site ready, it is published now', () => {
    expect(publish(draft, organization, site, now)).toEqual({
      ok: true,
      value: { ...draft, status: 'PUBLISHED', publishedAt: now },
    });
  });

  it.each([
    ['is unknown', undefined, 'ORGANIZATION_UNKNOWN'],
    ['is in no registry', { ...organization, status: 'CANDIDATE' }, 'ORGANIZATION_NOT_REGISTERED'],
    ['is suspended', { ...organization, status: 'SUSPENDED' }, 'ORGANIZATION_SUSPENDED'],
    ['makes beer', { ...organization, okved: ['11.05'] }, 'AGE_LIMIT_TOO_LOW'],
  ] as const)('when its organization %s, it is refused', (_, about, reason) => {
    expect(publish(draft, about, site, now)).toMatchObject({
      ok: false,
      error: { code: 'ROUTES.EXCURSION_NOT_PUBLISHABLE', reason },
    });
  });
});

describe('given a draft of an active organization', () => {
  it.each([
    ['is not known', undefined],
    ['is not ready', { ...site, readyUntil: null }],
    ['was ready until now', { ...site, readyUntil: now }],
  ])('when its site %s, it is refused', (_, about) => {
    expect(publish(draft, organization, about, now)).toMatchObject({ ok: false, error: { reason: 'SITE_NOT_READY' } });
  });
});

describe('given a published excursion', () => {
  const published: Excursion = { ...draft, status: 'PUBLISHED', publishedAt: createdAt };

  it.each([
    ['active', organization],
    ['suspended', { ...organization, status: 'SUSPENDED' }],
    ['unknown', undefined],
  ] as const)('when it is published again and its organization is %s, nothing changes', (_, about) => {
    const result = publish(published, about, undefined, now);
    expect(result.ok && result.value).toBe(published);
  });
});
