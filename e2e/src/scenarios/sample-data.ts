import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { repositoryRoot } from '@promtour/local-servers/repository';
import { eventually } from '@promtour/testkit/eventually';
import { startProcess, type TestProcess } from '@promtour/testkit/process';
import { portalOf, type Portal } from '../portal.ts';
import { replicatedWithin } from '../seeds.ts';
import type { System } from '../systems.ts';

const loader = join(repositoryRoot, 'infra', 'sample-data', 'src', 'load.ts');

/** The output of a load that failed is part of the failure. */
async function expectDone(load: TestProcess): Promise<void> {
  const { code } = await load.ended;
  expect({ code, output: code === 0 ? [] : load.lines }).toEqual({ code: 0, output: [] });
}

/** @param again whether its load is also killed in the middle, and repeated: both go through the graph and do not depend on the transport */
export function sampleDataScenarios(system: () => System, { again }: { readonly again: boolean }): void {
  describe('the sample data', () => {
    it(
      again ? 'loads despite a kill in the middle, and loading it again changes nothing' : 'loads',
      async () => {
        const { origin } = system();
        const portal = portalOf({ origin });
        const args = ['--gateway', origin];

        if (again) {
          const cutOff = await startProcess(loader, { args });
          await cutOff.line(/ 4\/26 /);
          await cutOff.end('SIGKILL');
        }
        const first = await startProcess(loader, { args });
        await expectDone(first);
        await first.line(/26 enterprises, \d+ sessions added/);
        await first.line(/ (9\d|1[01]\d)\d{3} visits of earlier years added/);
        await first.line(/ (22|0) visitors without a booking/);
        const loaded = await sampleState(portal);
        expect(loaded.map(({ count }) => count)).toEqual(loaded.map(() => 1));
        expect(loaded.filter(({ status }) => status === 'SUSPENDED').map(({ name }) => name)).toEqual([
          'Ленинградская АЭС',
        ]);
        if (!again) return;

        const second = await startProcess(loader, { args });
        await expectDone(second);
        await second.line(/26 enterprises, 0 sessions added/);
        await second.line(/ 0 visits of earlier years added/);
        expect(await sampleState(portal)).toEqual(loaded);
        // Loads take a while on a busy machine.
      },
      180_000,
    );

    it('has routes that the regions have approved, which closes milestones of the founding agreement', async () => {
      const portal = portalOf(system());
      await eventually(
        async () => {
          const { routes, region } = await portal.read<{ routes: unknown; region: { agreements: Agreements } }>(
            `query SampleRoutes {
              routes(filter: { text: "Две области" }) {
                nodes { kind days offered approvals { region { code } status } operator { kind status } provenance { source } }
              }
              region(code: "RU-SMO") {
                routes(filter: { text: "От нити до страницы" }) { nodes { kind days offered } }
                agreements(first: 100) { nodes { milestones { measure status } } }
              }
            }`,
          );
          expect(routes).toEqual({
            nodes: [
              {
                kind: 'INTERREGIONAL',
                days: 3,
                offered: true,
                approvals: ['RU-SMO', 'RU-MOS'].map((code) => ({ region: { code }, status: 'APPROVED' })),
                operator: { kind: 'TOUR_OPERATOR', status: 'ACTIVE' },
                provenance: { source: 'SAMPLE' },
              },
            ],
          });
          expect(region).toMatchObject({ routes: { nodes: [{ kind: 'LOCAL', days: 2, offered: true }] } });
          expect(region.agreements.nodes.flatMap(({ milestones }) => milestones)).toEqual(
            expect.arrayContaining([
              { measure: 'REGIONAL_ROUTES', status: 'DONE' },
              { measure: 'INTERREGIONAL_ROUTES', status: 'DONE' },
            ]),
          );
        },
        { within: replicatedWithin },
      );
    });

    it('is found by portals and marked as illustrative', async () => {
      const portal = portalOf(system());
      await eventually(
        async () => {
          const answer = await portal.ask(
            `query Sample {
              excursions(filter: { text: "Укрощение огня", regions: ["RU-CHE"], partySize: 12 }) {
                nodes {
                  title { ru en }
                  durationMinutes
                  provenance { source reference }
                  organization { name { ru } provenance { source } }
                  site { address timeZone provenance { source } }
                }
              }
            }`,
          );
          answer.check((data) => {
            expect(data).toEqual({
              excursions: {
                nodes: [
                  {
                    title: { ru: 'Укрощение огня', en: 'Taming the Fire' },
                    durationMinutes: 330,
                    provenance: { source: 'SAMPLE', reference: 'infra/sample-data' },
                    organization: { name: { ru: 'ММК' }, provenance: { source: 'SAMPLE' } },
                    site: { address: 'Магнитогорск', timeZone: 'Asia/Yekaterinburg', provenance: { source: 'SAMPLE' } },
                  },
                ],
              },
            });
          });
        },
        { within: replicatedWithin },
      );
    });

    it('has itineraries: printing, linen and diamonds of Smolensk in a week, from and to the station', async () => {
      const today = Date.now();
      const date = (days: number) => new Date(today + days * 86_400_000).toISOString().slice(0, 10);
      const { planItineraries } = await portalOf(system()).read<{
        planItineraries: { itineraries: { days: { stops: { excursion: { title: { ru: string } } }[] }[] }[] };
      }>(
        `query PlanSample($input: PlanItinerariesInput!) {
          planItineraries(input: $input) {
            ... on ItineraryPlans { itineraries { days { stops { excursion { title { ru } } } } } }
            ... on UserError { code message }
          }
        }`,
        {
          input: {
            regions: ['RU-SMO'],
            okved: ['13', '18', '32'],
            dates: { from: date(14), to: date(20) },
            party: { size: 10, ages: [...Array<number>(8).fill(16), 35, 41], languages: ['ru'] },
            pace: 'RELAXED',
            maxStops: 3,
            start: { latitude: 54.7975, longitude: 32.0361 },
            returnsDaily: true,
          },
        },
      );
      const [best] = planItineraries.itineraries;
      const titles = best?.days.flatMap(({ stops }) => stops.map(({ excursion }) => excursion.title.ru)) ?? [];
      expect(titles.toSorted()).toEqual(['Огранка бриллианта', 'От рукописи до книги', 'Путь льна']);
    });
  });
}

type Agreements = { readonly nodes: readonly { readonly milestones: readonly object[] }[] };

type SampleEntry = { readonly name: string; readonly count: number; readonly status: string; readonly sites: number };

/** How often each sample enterprise occurs, with its related records. */
async function sampleState(portal: Portal): Promise<readonly SampleEntry[]> {
  const names = ['ММК', 'Кристалл', 'Производитель марок «Наше» и «Твоё»', 'Ленинградская АЭС', 'Микрон'];
  return Promise.all(
    names.map(async (name) => {
      const { organizations } = await portal.read<{
        organizations: { nodes: { name: { ru: string }; status: string; sites: { totalCount: number } }[] };
      }>(
        `query SampleState($text: String!) {
          organizations(filter: { text: $text }, first: 100) { nodes { name { ru } status sites { totalCount } } }
        }`,
        { text: name },
      );
      const same = organizations.nodes.filter((node) => node.name.ru === name);
      return { name, count: same.length, status: same[0]?.status ?? '', sites: same[0]?.sites.totalCount ?? 0 };
    }),
  );
}
