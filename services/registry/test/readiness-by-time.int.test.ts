import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { systemViewer } from '@promtour/access/viewer';
import type { SiteId } from '@promtour/kernel/id';
import { unwrap } from '@promtour/kernel/result';
import { mayPublish } from '../src/readiness/domain/may-publish.ts';
import { createReadinessReader } from '../src/readiness/persistence/readiness.reader.ts';
import { assess, bad, organization } from './events/given.ts';
import { testCaller, request, startHarness, type Harness } from './harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness(new Date('2026-01-01T00:00:00Z'));
});
afterAll(() => harness.stop());

const at = (moment: string) => {
  harness.clock.set(new Date(moment));
};

async function siteIn(region: string): Promise<SiteId> {
  at('2026-01-01T00:00:00Z');
  const rest = { address: null, region: null, point: null, timeZone: null, hazardClass: null, passRegime: null };
  const draft = { ...rest, name: { ru: 'Площадка' }, provenance: null };
  return unwrap(await harness.createSite(await organization(harness, region), draft, request(), testCaller)).value.id;
}

async function reasonsOf(site: SiteId) {
  const reader = createReadinessReader(harness.dataSource, testCaller.viewer);
  return mayPublish('ACTIVE', (await reader.latestOf([site])).get(site), harness.clock.now()).reasons;
}

const publishedEvents = async (work: () => Promise<unknown>) =>
  (await harness.eventsOf(work)).map(({ type }) => type.split('.').at(-2));

it.each([
  // Kamchatka's day ends twelve hours before UTC's, Kaliningrad's two hours before.
  ['RU-KAM', '2026-03-01T11:59:59.999Z', '2026-03-01T12:00:00Z'],
  ['RU-KGD', '2026-03-01T21:59:59.999Z', '2026-03-01T22:00:00Z'],
])('an assessment is valid through its last day in the site’s time zone: %s', async (region, lastMoment, over) => {
  const site = await siteIn(region);
  await assess(harness, site, { assessedOn: '2026-01-01', validUntil: '2026-03-01' });

  at(lastMoment);
  expect(await publishedEvents(harness.expireAssessments)).toEqual([]);
  expect(await reasonsOf(site)).toEqual([]);

  at(over);
  // The end applies at once, before the job publishes it; the job is scheduled for it.
  expect(await reasonsOf(site)).toEqual(['ASSESSMENT_EXPIRED']);
  const nextExpiry = await createReadinessReader(harness.dataSource, systemViewer('registry')).nextExpiry();
  expect(nextExpiry?.toISOString()).toBe(new Date(over).toISOString());
  expect(await publishedEvents(harness.expireAssessments)).toEqual(['expired', 'unreadied']);
  expect(await reasonsOf(site)).toEqual(['ASSESSMENT_EXPIRED']);
});

it('expires and is published once, however many jobs run concurrently', async () => {
  const site = await siteIn('RU-SMO');
  await assess(harness, site, { assessedOn: '2026-01-01', validUntil: '2026-03-01' });
  at('2026-03-05T00:00:00Z');
  const many = () => Promise.all(Array.from({ length: 5 }, () => harness.expireAssessments()));
  expect(await publishedEvents(many)).toEqual(['expired', 'unreadied']);
  expect(await publishedEvents(many)).toEqual([]);
});

it('expired and withdrawn concurrently, one happens and is published', async () => {
  const site = await siteIn('RU-SMO');
  const { id } = await assess(harness, site, { assessedOn: '2026-01-01', validUntil: '2026-03-01' });
  at('2026-03-05T00:00:00Z');
  const both = () => Promise.all([harness.expireAssessments(), harness.withdrawAssessment(id, 'Проверка', testCaller)]);
  const [first, ...rest] = await publishedEvents(both);
  expect(['expired', 'withdrawn']).toContain(first);
  expect(rest).toEqual(['unreadied']);
});

it('an assessment that superseded another ends on its own day', async () => {
  const site = await siteIn('RU-SMO');
  await assess(harness, site, { assessedOn: '2026-01-01', validUntil: '2026-03-01' });
  at('2026-02-01T00:00:00Z');
  await assess(harness, site, { assessedOn: '2026-02-01', validUntil: '2026-06-01' });
  at('2026-03-05T00:00:00Z');
  expect(await publishedEvents(harness.expireAssessments)).toEqual([]);
  // The end of an assessment that does not pass changes no readiness.
  await assess(harness, site, { assessedOn: '2026-03-05', validUntil: '2026-06-01', scores: bad });
  at('2026-06-05T00:00:00Z');
  expect(await publishedEvents(harness.expireAssessments)).toEqual(['expired']);
});
