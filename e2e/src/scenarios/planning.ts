import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { agencyAt } from '../agency.ts';
import { portalOf } from '../portal.ts';
import { replicatedWithin, seedOpenExcursion, type SeededOffer } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';

type Plans = {
  readonly __typename: string;
  readonly asOf: string | null;
  readonly itineraries: readonly {
    readonly score: number;
    readonly days: readonly {
      readonly date: string;
      readonly stops: readonly {
        readonly excursion: { readonly id: string };
        readonly session: { readonly id: string; readonly availability: { readonly vacancies: number } | null };
      }[];
    }[];
  }[];
  readonly suggestions: readonly { readonly __typename: string; readonly leaveOut?: { readonly id: string } }[];
  readonly exclusions: readonly { readonly excursion: { readonly id: string }; readonly reason: string }[];
};

const smolensk = { latitude: 54.7826, longitude: 32.0453 };
const yartsevo = { latitude: 55.0667, longitude: 32.6961 };

/** Two plants of one region, an hour apart by road, with one session a day each. */
export function planningScenarios(system: () => System): void {
  describe('an itinerary over two plants', () => {
    let metal: SeededOffer;
    let textile: SeededOffer;

    beforeAll(async () => {
      const portal = portalOf(system());
      [metal, textile] = (await Promise.all(
        [smolensk, yartsevo].map((point) => seedOpenExcursion(portal, { capacity: 24, days: 3, point })),
      )) as [SeededOffer, SeededOffer];
    });

    async function plan(input: object): Promise<Plans> {
      const { planItineraries } = await portalOf(system()).read<{ planItineraries: Plans }>(
        `query PlanItineraries($input: PlanItinerariesInput!) {
           planItineraries(input: $input) {
             __typename
             ... on ItineraryPlans {
               asOf
               itineraries { score days { date stops { excursion { id } session { id availability { vacancies } } } } }
               suggestions { __typename ... on SuggestedFewerStops { leaveOut { id } } }
               exclusions { excursion { id } reason }
             }
             ... on UserError { code message }
           }
         }`,
        {
          input: {
            excursions: [metal.excursion.id, textile.excursion.id],
            dates: { from: metal.sessions[0]?.date, to: metal.sessions.at(-1)?.date },
            start: smolensk,
            end: smolensk,
            ...input,
          },
        },
      );
      return planItineraries;
    }

    const schoolClass = { size: 22, ages: [...Array<number>(20).fill(14), 35, 41], languages: ['ru'] };
    const sessionsOf = ({ itineraries }: Plans) =>
      itineraries.map(({ days }) => days.flatMap(({ stops }) => stops.map(({ session }) => session.id)));

    it('is planned for an investor and for a school class, over sessions with vacancies', async () => {
      const investor = await plan({ party: { size: 2, foreignCitizens: 1 }, pace: 'RELAXED' });
      expect(investor.itineraries.length).toBeGreaterThan(0);
      const ofClass = await plan({ party: schoolClass });
      expect(ofClass.asOf).not.toBeNull();
      // Both plants open at the same hour, so the class needs two of the three days.
      expect(ofClass.itineraries).toHaveLength(6);
      for (const { days } of ofClass.itineraries) {
        expect(days).toHaveLength(2);
        for (const { stops } of days)
          for (const { session } of stops) expect(session.availability?.vacancies).toBeGreaterThanOrEqual(22);
      }
    });

    it('leaves a session as soon as it has no room for the class', async () => {
      const { id } = metal.session;
      expect(sessionsOf(await plan({ party: schoolClass })).some((sessions) => sessions.includes(id))).toBe(true);
      await agencyAt(portalOf(system())).mustHold(id, 3);
      await eventually(
        async () => {
          const sessions = sessionsOf(await plan({ party: schoolClass }));
          expect(sessions).toHaveLength(4);
          expect(sessions.flat()).not.toContain(id);
        },
        { within: replicatedWithin },
      );
    });

    it('is not possible while a plant is closed for repair, and says what is', async () => {
      const closure = {
        idempotencyKey: newKey(),
        site: metal.site.id,
        dates: { from: metal.sessions[0]?.date, to: metal.sessions.at(-1)?.date },
        reason: 'REPAIR',
      };
      await portalOf(system()).mustChange(
        'CreateClosurePayload',
        `mutation CreateClosure($input: CreateClosureInput!) { answer: createClosure(input: $input) { __typename } }`,
        { input: closure },
      );
      const { itineraries, exclusions, suggestions } = await plan({ party: schoolClass, searchMs: 2000 });
      expect(itineraries).toEqual([]);
      expect(exclusions).toEqual([{ excursion: { id: metal.excursion.id }, reason: 'NO_SESSION' }]);
      expect(suggestions).toContainEqual({
        __typename: 'SuggestedFewerStops',
        leaveOut: { id: metal.excursion.id },
      });
    });
  });
}
