import { describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { agencyAt } from '../agency.ts';
import { portalOf } from '../portal.ts';
import { replicatedWithin, seedOpenExcursion } from '../seeds.ts';
import type { System } from '../systems.ts';

type Found = { excursions: { nodes: { id: string; region: { code: string } }[] } };

const findExcursions = `
  query FindExcursions($filter: OfferFilter!) {
    excursions(filter: $filter, first: 100) { nodes { id region { code } } }
  }`;

/** The first steps of a visitor of a portal. */
export function findingScenarios(system: () => System): void {
  describe('finding', () => {
    it('excursions of two regions for a group of 6 on a date', async () => {
      const portal = portalOf(system());
      const [smolensk, krasnoyarsk, elsewhere, small] = await Promise.all([
        seedOpenExcursion(portal, { region: 'RU-SMO', capacity: 10 }),
        seedOpenExcursion(portal, { region: 'RU-KYA', capacity: 6 }),
        seedOpenExcursion(portal, { region: 'RU-PER', capacity: 10 }),
        seedOpenExcursion(portal, { region: 'RU-SMO', capacity: 5 }),
      ]);
      // The plant's local date: Krasnoyarsk may be a day ahead of Smolensk.
      for (const { region, seeded } of [
        { region: 'RU-SMO', seeded: smolensk },
        { region: 'RU-KYA', seeded: krasnoyarsk },
      ]) {
        const { date } = seeded.session;
        const filter = {
          regions: ['RU-SMO', 'RU-KYA'],
          dates: { from: date, to: date },
          partySize: 6,
          text: seeded.excursion.title,
        };
        await eventually(
          async () => {
            const answer = await portal.ask<Found>(findExcursions, { filter });
            answer.check(({ excursions }) => {
              expect(excursions.nodes).toEqual([{ id: seeded.excursion.id, region: { code: region } }]);
            });
          },
          { within: replicatedWithin },
        );
      }
      const { date } = smolensk.session;
      for (const [missing, title] of [
        ['another region', elsewhere.excursion.title],
        ['too few places', small.excursion.title],
      ]) {
        const filter = { regions: ['RU-SMO', 'RU-KYA'], dates: { from: date, to: date }, partySize: 6, text: title };
        const { excursions } = await portal.read<Found>(findExcursions, { filter });
        expect({ missing, nodes: excursions.nodes }).toEqual({ missing, nodes: [] });
      }
    });

    it('nothing on a date without sessions, and nothing that is sold out', async () => {
      const portal = portalOf(system());
      const agency = agencyAt(portal);
      const { excursion, session } = await seedOpenExcursion(portal, { capacity: 6 });
      const find = async (date: string) => {
        const filter = { dates: { from: date, to: date }, partySize: 6, text: excursion.title };
        return (await portal.read<Found>(findExcursions, { filter })).excursions.nodes.map(({ id }) => id);
      };
      await eventually(
        async () => {
          expect(await find(session.date)).toEqual([excursion.id]);
        },
        { within: replicatedWithin },
      );
      expect(await find('2020-01-01')).toEqual([]);

      const { id } = await agency.mustHold(session.id, 1);
      await eventually(
        async () => {
          expect(await find(session.date)).toEqual([]);
        },
        { within: replicatedWithin },
      );
      await agency.mustCancel(id);
      await eventually(
        async () => {
          expect(await find(session.date)).toEqual([excursion.id]);
        },
        { within: replicatedWithin },
      );
    });

    it('an excursion, its plant, its places and its visits in one query over all four subgraphs', async () => {
      const portal = portalOf(system());
      const { organization, excursion, session } = await seedOpenExcursion(portal, { capacity: 12 });
      const answer = await portal.ask<{ region: unknown }>(
        `query Everything($name: String!, $period: LocalDateRange!, $date: LocalDate!) {
          region(code: "RU-SMO") {
            name { ru en }
            organizations(filter: { text: $name }, first: 5) {
              nodes {
                name { ru }
                status
                excursions(filter: { dates: { from: $date, to: $date }, partySize: 6 }) {
                  nodes {
                    id
                    title { ru }
                    region { name { en } }
                    sessions { nodes { id date availability { capacity vacancies status } } }
                    measures(period: $period, grain: DAY) { total { values { visits load } periods { from values { visits } } } }
                  }
                }
                measures(period: $period, grain: MONTH) { total { values { visits sessions } } }
              }
            }
            measures(period: $period) { total { values { visits } } }
          }
        }`,
        { name: organization.name, period: { from: session.date, to: session.date }, date: session.date },
      );
      answer.check(({ region }) => {
        expect(region).toEqual({
          name: { ru: 'Смоленская область', en: expect.stringContaining('Smolensk') },
          organizations: {
            nodes: [
              {
                name: { ru: organization.name },
                status: 'ACTIVE',
                excursions: {
                  nodes: [
                    {
                      id: excursion.id,
                      title: { ru: excursion.title },
                      region: { name: { en: expect.stringContaining('Smolensk') } },
                      sessions: {
                        nodes: [
                          {
                            id: session.id,
                            date: session.date,
                            availability: { capacity: 12, vacancies: 12, status: 'AVAILABLE' },
                          },
                        ],
                      },
                      measures: {
                        total: {
                          values: { visits: 0, load: null },
                          periods: [{ from: session.date, values: { visits: 0 } }],
                        },
                      },
                    },
                  ],
                },
                measures: { total: { values: { visits: 0, sessions: 0 } } },
              },
            ],
          },
          measures: { total: { values: { visits: expect.any(Number) } } },
        });
      });
    });
  });
}
