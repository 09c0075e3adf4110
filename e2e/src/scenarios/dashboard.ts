import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { agencyAt } from '../agency.ts';
import type { Arrival, Arrivals } from '../arrivals.ts';
import { registerDashboard } from '../clients.ts';
import { portalOf, type Answer, type Portal } from '../portal.ts';
import { replicatedWithin } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';
import { makeManagerOf } from './region-joins.ts';

type Value = { readonly values: { readonly visits: number | null; readonly suppressed: readonly string[] } };
type Plant = { readonly organization: { readonly measures: { readonly total: Value } } };

/** The questions of dashboards, after the visits that the booking scenarios have recorded. */
export function dashboardScenarios(system: () => System, arrivals: () => Promise<Arrivals>): void {
  describe('a dashboard', () => {
    let dashboard: Portal;
    let party: Arrival;
    let family: Arrival;
    let period: { readonly from: string; readonly to: string };

    beforeAll(async () => {
      dashboard = portalOf(system(), await registerDashboard(portalOf(system()), ['analytics:read', 'registry:read']));
      ({ party, family } = await arrivals());
      const [id = ''] = family.bookings;
      await agencyAt(portalOf(system())).mustRedeem(id, 3);
      const month = party.session.date.slice(0, 7);
      period = { from: `${month}-01`, to: `${month}-28` };
      if (party.session.date > period.to) period = { from: period.from, to: party.session.date };
    }, 120_000);

    it('compares regions by name, with the year before and the state of its sources', async () => {
      await eventually(
        async () => {
          const answer = await dashboard.ask<{ measures: unknown }>(
            `query Regions($period: LocalDateRange!) {
               measures(period: $period, by: [REGION], compare: SAME_PERIOD_LAST_YEAR, grain: DAY, top: 5) {
                 rows {
                   keys { region { code name { en } } }
                   values { visits load suppressed }
                   previous { visits }
                   growth
                   periods { from values { visits } }
                 }
                 total { values { visits sessions } }
                 asOf
                 sources { name asOf lagging }
               } }`,
            { period },
          );
          answer.check(({ measures }) => {
            expect(measures).toMatchObject({
              rows: expect.arrayContaining([
                expect.objectContaining({
                  keys: [{ region: { code: 'RU-SMO', name: { en: expect.stringContaining('Smolensk') } } }],
                  values: { visits: expect.any(Number), load: expect.any(Number), suppressed: [] },
                  growth: null,
                }),
              ]),
              total: { values: { visits: expect.any(Number), sessions: expect.any(Number) } },
              asOf: expect.any(String),
              sources: ['bookings', 'registry', 'routes'].map((name) => ({
                name,
                asOf: expect.any(String),
                lagging: expect.any(Boolean),
              })),
            });
          });
        },
        { within: replicatedWithin },
      );
    }, 60_000);

    it('shows a region with its plants and their excursions by name', async () => {
      const { region, measures } = await dashboard.read<{ region: unknown; measures: unknown }>(
        `query Region($period: LocalDateRange!, $plant: [ID!]) {
           region(code: "RU-SMO") { name { ru } measures(period: $period) { total { values { visits averageGroup } } } }
           measures(period: $period, filter: { organizations: $plant }, by: [ORGANIZATION, EXCURSION]) {
             rows { keys { organization { name { ru } } excursion { title { ru } site { name { ru } } } } values { visits load } }
           } }`,
        { period, plant: [party.organization.id] },
      );
      expect(region).toEqual({
        name: { ru: 'Смоленская область' },
        measures: { total: { values: { visits: expect.any(Number), averageGroup: expect.any(Number) } } },
      });
      expect(measures).toEqual({
        rows: [
          {
            keys: [
              { organization: { name: { ru: party.organization.name } }, excursion: null },
              {
                organization: null,
                excursion: { title: { ru: party.excursion.title }, site: { name: { ru: expect.any(String) } } },
              },
            ],
            values: { visits: 5, load: 0.5 },
          },
        ],
      });
    });

    it('answers the stages of bookings, origins, hours, returning organizations and the coming weeks', async () => {
      const query = `query Bookings($held: LocalDateRange!, $period: LocalDateRange!, $plant: [ID!]) {
        bookingFunnel(period: $held, filter: { organizations: $plant }, by: [REGION, ORGANIZATION]) {
          rows { keys { region { name { ru } } organization { name { ru } } } figures { attended { bookings } } }
          sources { name }
        }
        originMatrix(period: $period, filter: { organizations: $plant }) {
          cells { origin { code } destination { name { ru } } visits }
        }
        loadHeatMap(period: $period, filter: { organizations: $plant }) { hours { visits } total { visits load } }
        returningOrganizations(period: $period, grain: MONTH) { cohorts { organizations } }
        visitForecast(filter: { organizations: $plant }) { visits { weeksKnown weeksNeeded weeks { value } } }
      }`;
      const today = new Date().toISOString().slice(0, 10);
      const held = { from: `${today.slice(0, 4)}-01-01`, to: `${today.slice(0, 4)}-12-31` };
      const plant = [party.organization.id];
      await eventually(
        async () => {
          const answer = await dashboard.ask(query, { held, period, plant });
          answer.check((data) => {
            const region = { name: { ru: 'Смоленская область' } };
            expect(data).toMatchObject({
              bookingFunnel: {
                rows: [
                  {
                    keys: [{ region }, { organization: { name: { ru: party.organization.name } } }],
                    figures: { attended: { bookings: expect.any(Number) } },
                  },
                ],
                sources: [{ name: 'bookings' }, { name: 'registry' }, { name: 'routes' }],
              },
              originMatrix: { cells: expect.any(Array) },
              loadHeatMap: { hours: expect.any(Array), total: { visits: expect.any(Number) } },
              returningOrganizations: { cohorts: [{ organizations: expect.any(Number) }] },
              visitForecast: { visits: { weeksKnown: expect.any(Number), weeksNeeded: 89, weeks: [] } },
            });
          });
        },
        { within: replicatedWithin },
      );
    }, 60_000);

    it('of a plant shows the exact figures of a small group, and those of others that it is one', async () => {
      const official = portalOf(system());
      await makeManagerOf(system(), official, family.organization.id);
      const query = `query Plant($id: ID!, $period: LocalDateRange!) {
        organization(id: $id) { measures(period: $period) { total { values { visits suppressed } } } } }`;
      const shown = async (who: Portal): Promise<Value['values']> =>
        (await who.read<Plant>(query, { id: family.organization.id, period })).organization.measures.total.values;
      const manager = portalOf(system(), 'manager');
      await eventually(
        async () => {
          expect(await shown(manager)).toEqual({ visits: 3, suppressed: [] });
        },
        { within: replicatedWithin },
      );
      for (const who of [dashboard, official, portalOf(system(), 'coordinator')])
        expect(await shown(who)).toEqual({ visits: null, suppressed: ['VISITS'] });
    }, 60_000);

    it('exports its figures by a link, with the same suppression, and saves the question', async () => {
      const question = { filter: { organizations: [family.organization.id] }, measures: ['VISITS'] };
      const textOf = async (who: Portal): Promise<string> => {
        const { url } = await who.mustChange<Answer & { readonly url: string }>(
          'ExportMeasuresPayload',
          `mutation Export($input: ExportMeasuresInput!) {
             answer: exportMeasures(input: $input) { __typename ... on ExportMeasuresPayload { url } } }`,
          { input: { idempotencyKey: newKey(), period, question, format: 'CSV', language: 'EN' } },
        );
        const response = await fetch(new URL(new URL(url).pathname, system().origin));
        expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
        return response.text();
      };
      const query = `query Total($period: LocalDateRange!, $plant: [ID!]) {
        measures(period: $period, filter: { organizations: $plant }) { total { values { visits suppressed } } } }`;
      for (const who of [dashboard, portalOf(system(), 'manager')]) {
        const { measures } = await who.read<{ measures: { readonly total: Value } }>(query, {
          period,
          plant: question.filter.organizations,
        });
        const { visits, suppressed } = measures.total.values;
        const line = `Total,${period.from},${period.to},${visits ?? ''},${suppressed.length > 0 ? 'Visits' : ''}\r\n`;
        const text = await textOf(who);
        expect(text.startsWith(`Kind,From,To,Visits,Suppressed\r\n${line}`)).toBe(true);
        // What is suppressed is named once more, as what the total does not include.
        expect(text.includes('Not included: small groups')).toBe(suppressed.length > 0);
      }

      const schedule = { every: 'MONTHLY', dayOfMonth: 2, hour: 9, timeZone: 'Europe/Moscow' };
      const { savedReport } = await dashboard.mustChange<Answer & { readonly savedReport: { readonly id: string } }>(
        'CreateSavedReportPayload',
        `mutation Save($input: CreateSavedReportInput!) {
           answer: createSavedReport(input: $input) { __typename ... on CreateSavedReportPayload { savedReport { id } } } }`,
        { input: { idempotencyKey: newKey(), name: 'Посещения', period: 'LAST_MONTH', question, schedule } },
      );
      const { savedReports } = await dashboard.read<{ savedReports: unknown }>(
        '{ savedReports { nodes { id nextDueAt deliveries { totalCount nodes { url } } } } }',
      );
      expect(savedReports).toEqual({
        nodes: [{ id: savedReport.id, nextDueAt: expect.any(String), deliveries: { totalCount: 0, nodes: [] } }],
      });
    }, 60_000);
  });
}
