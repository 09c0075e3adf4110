import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { organizationCreated, organizationUpdated } from '@promtour/events/catalogue/organization';
import { routePublished, routeUnpublished } from '@promtour/events/catalogue/route';
import { siteCreated, siteUpdated } from '@promtour/events/catalogue/site';
import type { EventData, EventDefinition } from '@promtour/events/define-event';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent } from '@promtour/events/make-event';
import { startAnalytics, type AnalyticsService } from './support/analytics-service.ts';

let service: AnalyticsService;

beforeAll(async () => {
  service = await startAnalytics();
});
afterAll(() => service.stop());

function event<const Definition extends EventDefinition>(
  definition: Definition,
  subject: string,
  data: EventData<Definition>,
): CloudEvent {
  return makeEvent(definition, { id: randomUUID(), at: new Date(), subject, data }, { correlationId: 'test' });
}

const organizationId = randomUUID();
const organization = { organizationId, kind: 'ENTERPRISE', regionCode: 'RU-SMO', okved: ['24.10.2', '13'] };
const siteId = randomUUID();
const site = {
  siteId,
  organizationId,
  regionCode: 'RU-KAM',
  timeZone: 'Asia/Kamchatka',
  name: { ru: 'Цех' },
  address: null,
  hazardClass: null,
  passRegime: null,
  point: null,
};

it('keeps the current attributes, whatever their number of events', async () => {
  const created = event(organizationCreated, organizationId, organization);
  await service.publish([
    event(siteCreated, siteId, { ...site, regionCode: 'RU-SMO' }),
    created,
    created,
    event(siteUpdated, siteId, site),
    event(organizationUpdated, organizationId, { ...organization, regionCode: 'RU-TUL', okved: [] }),
  ]);
  await service.caughtUp();
  expect(await service.sql('SELECT * FROM dimensions_g1.organization')).toEqual([
    { organization_id: organizationId, kind: 'ENTERPRISE', region_code: 'RU-TUL', district: 'CENTRAL', industry: null },
  ]);
  expect(await service.sql('SELECT * FROM dimensions_g1.site')).toEqual([
    {
      site_id: siteId,
      organization_id: organizationId,
      region_code: 'RU-KAM',
      district: 'FAR_EASTERN',
      time_zone: 'Asia/Kamchatka',
      name: { ru: 'Цех' },
    },
  ]);
});

it('knows of a route whether it is published', async () => {
  const routeId = randomUUID();
  const excursionIds = [randomUUID()];
  const regionCodes = ['RU-SMO', 'BY-VI'];
  const rest = { themes: ['CRAFT'], days: 2, operatorId: null, portalIds: null };
  await service.publish([
    event(routePublished, routeId, { routeId, kind: 'INTERREGIONAL', regionCodes, excursionIds, ...rest }),
    event(routeUnpublished, routeId, { routeId, regionCodes }),
  ]);
  await service.caughtUp();
  expect(await service.sql('SELECT * FROM dimensions_g1.route')).toEqual([
    {
      route_id: routeId,
      kind: 'INTERREGIONAL',
      region_codes: regionCodes,
      excursion_ids: excursionIds,
      published: false,
    },
  ]);
});
