import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import * as mutations from '../mutations.ts';
import { portalOf, type Answer, type Portal } from '../portal.ts';
import { replicatedWithin, seedOrganization, type SeededOrganization } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey, unique } from '../unique.ts';

type Route = Answer & { readonly id: string; readonly version: number; readonly status: string };
type Agreement = Answer & { readonly id: string; readonly version: number };

/** A route of Smolensk and the Moscow region, which closes a milestone of the neighbor's agreement. */
export function routeScenarios(system: () => System): void {
  describe('an interregional route with lodging', () => {
    let official: Portal;
    let coordinator: Portal;
    let neighbor: Portal;
    let plant: SeededOrganization;
    let excursions: readonly string[];
    let operator: string;
    let agreement: Agreement;
    let route: Route;

    beforeAll(async () => {
      official = portalOf(system(), 'official');
      coordinator = portalOf(system(), 'coordinator');
      neighbor = portalOf(system(), 'neighbor');
      plant = await seedOrganization(official);
      const neighborPlant = await seedOrganization(official, 'RU-MOS');
      excursions = await Promise.all([plant, neighborPlant].map(seedExcursion));
      operator = (await seedOrganization(official, 'RU-SMO', 'TOUR_OPERATOR')).id;
      agreement = await signedAgreement(official, neighbor);
    }, 60_000);
    // Only one agreement of a region covers a measure: the next run needs another.
    afterAll(() =>
      official.change(mutations.terminateAgreement, {
        input: { id: agreement.id, expectedVersion: agreement.version, reason: 'Проба' },
      }),
    );

    it('is drafted by the coordinator of its region, with an operator known from events', async () => {
      const [first, second] = excursions;
      const transport = { mode: 'BUS', distanceMeters: 380_000 };
      const input = {
        idempotencyKey: newKey(),
        region: 'RU-SMO',
        title: { ru: unique('Два региона') },
        themes: ['METAL', 'HERITAGE'],
        operator,
        stops: [
          { day: 1, kind: 'EXCURSION', excursion: first, startTime: '10:00' },
          { day: 1, kind: 'LODGING', title: { ru: 'Гостиница' }, region: 'RU-MOS', transport },
          { day: 2, kind: 'EXCURSION', excursion: second, transport: { mode: 'BUS', distanceMeters: 5_000 } },
        ],
      };
      route = await eventually(
        () => coordinator.mustChange<Route>('CreateRoutePayload', mutations.createRoute, { input }),
        { within: replicatedWithin },
      );
      expect(route).toMatchObject({ status: 'DRAFT', kind: 'INTERREGIONAL', days: 2, offered: false });
    });

    it('is approved by both regions, each by its own coordinator', async () => {
      route = await coordinator.mustChange<Route>('TransitionRoutePayload', mutations.transitionRoute, {
        input: { ...current(), to: 'PROPOSED' },
      });
      const foreign = await coordinator.ask(mutations.decideRouteApproval, {
        input: { ...current(), region: 'RU-MOS', approved: true },
      });
      expect(foreign.expectErrorCodes()).toEqual(['FORBIDDEN']);
      for (const [by, region] of [
        [coordinator, 'RU-SMO'],
        [neighbor, 'RU-MOS'],
      ] as const)
        route = await by.mustChange<Route>('DecideRouteApprovalPayload', mutations.decideRouteApproval, {
          input: { ...current(), region, approved: true },
        });
      expect(route).toMatchObject({ status: 'APPROVED' });
    });

    it('is published, and the milestone of the neighbor’s agreement is done', async () => {
      expect(await milestone()).toMatchObject({ status: expect.not.stringMatching('DONE') });
      route = await coordinator.mustChange<Route>('PublishRoutePayload', mutations.publishRoute, { input: current() });
      expect(route).toMatchObject({ status: 'PUBLISHED', offered: true });
      await eventually(
        async () => {
          expect(await milestone()).toMatchObject({
            measure: 'INTERREGIONAL_ROUTES',
            status: 'DONE',
            evidence: { eventType: 'promtour.routes.route.published.v1', subject: route.id },
          });
        },
        { within: replicatedWithin },
      );
    });

    it('is found without a token, with the names of the registry', async () => {
      const answer = await portalOf(system(), 'anonymous').read<{ excursion: unknown }>(
        `query Routes($id: ID!) { excursion(id: $id) { routes { nodes {
           id kind operator { id status } regions { code name { ru } } portals { id } offered
           stops { day kind excursion { id organization { id } } startTime leg { mode distanceMeters } } } } } }`,
        { id: excursions[1] },
      );
      expect(answer.excursion).toEqual({
        routes: {
          nodes: [
            {
              id: route.id,
              kind: 'INTERREGIONAL',
              operator: { id: operator, status: 'ACTIVE' },
              regions: [
                { code: 'RU-SMO', name: { ru: 'Смоленская область' } },
                { code: 'RU-MOS', name: { ru: 'Московская область' } },
              ],
              portals: null,
              offered: true,
              stops: [
                {
                  day: 1,
                  kind: 'EXCURSION',
                  excursion: { id: excursions[0], organization: { id: plant.id } },
                  startTime: '10:00',
                  leg: null,
                },
                {
                  day: 1,
                  kind: 'LODGING',
                  excursion: null,
                  startTime: expect.any(String),
                  leg: { mode: 'BUS', distanceMeters: 380_000 },
                },
                {
                  day: 2,
                  kind: 'EXCURSION',
                  excursion: { id: excursions[1], organization: expect.any(Object) },
                  startTime: null,
                  leg: { mode: 'BUS', distanceMeters: 5_000 },
                },
              ],
            },
          ],
        },
      });
    });

    it('is flagged and not offered while a plant is suspended', async () => {
      await plant.suspend();
      await eventually(
        async () => {
          expect(await offeredAndWarnings()).toEqual({
            offered: false,
            warnings: [{ reason: 'EXCURSION_NOT_OFFERED', stop: 0 }],
          });
        },
        { within: replicatedWithin },
      );
      await plant.reinstate();
      await eventually(
        async () => {
          expect(await offeredAndWarnings()).toEqual({ offered: true, warnings: [] });
        },
        { within: replicatedWithin },
      );
    });

    const current = () => ({ id: route.id, expectedVersion: route.version });

    async function milestone(): Promise<unknown> {
      const answer = await neighbor.read<{ agreement: { milestones: readonly unknown[] } }>(
        `query Milestones($id: ID!) {
          agreement(id: $id) { milestones { measure status evidence { eventType subject } } }
        }`,
        { id: agreement.id },
      );
      return answer.agreement.milestones[0];
    }

    async function offeredAndWarnings(): Promise<unknown> {
      const answer = await official.read<{ route: unknown }>(
        'query Offered($id: ID!) { route(id: $id) { offered warnings { reason stop } } }',
        { id: route.id },
      );
      return answer.route;
    }
  });
}

async function seedExcursion(organization: SeededOrganization): Promise<string> {
  const site = await organization.createSite();
  const excursion = await site.createExcursion();
  await excursion.publish();
  return excursion.id;
}

/** An agreement on interregional routes, signed by both parties today. */
async function signedAgreement(official: Portal, neighbor: Portal): Promise<Agreement> {
  const day = (years: number) => new Date(Date.now() + years * 365 * 86_400_000).toISOString().slice(0, 10);
  let agreement = await official.mustChange<Agreement>('CreateAgreementPayload', mutations.createAgreement, {
    input: {
      idempotencyKey: newKey(),
      region: 'RU-MOS',
      title: { ru: unique('Соглашение') },
      measures: ['INTERREGIONAL_ROUTES'],
      validUntil: day(2),
    },
  });
  for (const by of [official, neighbor])
    agreement = await by.mustChange<Agreement>('SignAgreementPayload', mutations.signAgreement, {
      input: { id: agreement.id, expectedVersion: agreement.version, signedOn: day(0) },
    });
  return agreement;
}
