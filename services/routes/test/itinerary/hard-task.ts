import type { ExcursionId, SessionId, SiteId } from '@promtour/kernel/id';
import { addDays, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import type { PlanningCandidate } from '../../src/planning/domain/candidate.ts';
import type { PlanningTask } from '../../src/planning/domain/plan-itineraries.ts';
import type { ExcursionOption } from '../../src/excursions/domain/offer-terms.ts';
import { seededRandom } from '../../src/planning/domain/solver/random.ts';

/** One price for each person. */
export function optionsAt(amount: number, currency = 'RUB'): readonly ExcursionOption[] {
  const prices = [{ retail: { amount, currency }, net: null, dates: null }];
  const units = [{ type: 'ADULT', minAge: null, maxAge: null, prices }] as const;
  return [{ code: 'visit', title: { ru: 'Визит' }, pricingPer: 'UNIT', units, groupPrices: [] }];
}

/** A request whose optimum is not proven within seconds: many sessions, a tight budget, two kinds of stops. */
export function hardTask(searchMs: number): PlanningTask {
  const random = seededRandom(7);
  const zone = 'Europe/Moscow' as TimeZone;
  const from = '2026-12-07';
  const candidates = Array.from({ length: 120 }, (_, index): PlanningCandidate => ({
    excursionId: `excursion-${index}` as ExcursionId,
    siteId: `site-${index}` as SiteId,
    timeZone: zone,
    point: { latitude: 54 + random(), longitude: 32 + random() },
    admission: {
      ageLimit: 0,
      groupMin: 1,
      groupMax: 30,
      childrenPerAdult: null,
      protectiveEquipment: [],
      footwear: 'ANY',
      photoPolicy: 'ALLOWED',
      foreignerPolicy: 'ALLOWED',
      documentLevel: 'NONE',
      leadTime: { days: 0, unit: 'CALENDAR_DAYS' },
      healthRestrictions: [],
      accessibility: [],
    },
    languages: ['ru'],
    segments: [],
    okved: [random() < 0.5 ? '24.10' : '13.20'],
    format: 'PRODUCTION',
    options: optionsAt(1000 + Math.floor(random() * 9000)),
    offered: true,
    sessions: Array.from({ length: 28 }, (_unused, session) => {
      const date = addDays(from, Math.floor(session / 4));
      const start = startOfDay(date, zone).getTime() + (8 + Math.floor(random() * 20) / 2) * 3_600_000;
      return {
        id: `session-${index}-${session}` as SessionId,
        date,
        startsAt: new Date(start),
        endsAt: new Date(start + 5_400_000),
        vacancies: 20,
      };
    }),
  }));
  return {
    request: {
      mandatory: [],
      ordered: false,
      from,
      to: addDays(from, 6),
      party: { size: 10, ages: [], foreignCitizens: 0, languages: [], accessibility: [] },
      pace: 'NORMAL',
      maxStops: 20,
      modes: ['CAR'],
      start: { latitude: 54.5, longitude: 32.5 },
      end: null,
      returnsDaily: true,
      budget: { amount: 350_000, currency: 'RUB' },
      preferences: { okved: ['24'], segments: [] },
    },
    candidates,
    now: new Date('2026-12-01T09:00:00Z'),
    transfers: [],
    searchMs,
    iterations: Infinity,
  };
}
