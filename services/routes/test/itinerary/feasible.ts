import { checkParty } from '@promtour/kernel/admission/check-party';
import { bookingDeadline } from '@promtour/kernel/admission/lead-time';
import type { GeoPoint } from '@promtour/kernel/geo';
import type { Money } from '@promtour/kernel/money';
import { addDays, localDate, type TimeZone } from '@promtour/kernel/time-zone';
import { russianCalendar } from '@promtour/kernel/working-calendar';
import type { CandidateSession, PlanningCandidate } from '../../src/planning/domain/candidate.ts';
import type { Itinerary } from '../../src/planning/domain/itinerary.ts';
import type { PlanningTask } from '../../src/planning/domain/plan-itineraries.ts';
import { fastestLeg, metersBetween } from '../../src/travel/legs.domain.ts';

/** What the planner promises, written down a second time: shares the estimate of a leg and the rules of admission with it, no more. */

export type Visited = { readonly candidate: PlanningCandidate; readonly session: CandidateSession };

const hour = 3_600_000;
const restMs = 8 * hour;
const paceLimits = {
  RELAXED: { stops: 2, from: '09:00', to: '18:00', hours: 9 },
  NORMAL: { stops: 3, from: '08:00', to: '20:00', hours: 12 },
  INTENSIVE: { stops: 5, from: '07:00', to: '22:00', hours: 15 },
} as const;

/** What is wrong with a visit whatever the others are. */
function faultsOfVisit({ request, now, transfers }: PlanningTask, { candidate, session }: Visited): string[] {
  const { party, budget } = request;
  const { admission, timeZone, languages, offered } = candidate;
  const limits = paceLimits[request.pace];
  const calendar = russianCalendar(transfers);
  const date = localDate(session.startsAt, timeZone);
  const rules: Readonly<Record<string, boolean>> = {
    'not offered': offered,
    'no point': candidate.point !== null,
    admission: checkParty(admission, party).length === 0,
    language: party.languages.length === 0 || party.languages.some((one) => languages.includes(one)),
    currency: perPerson(candidate).currency === (budget?.currency ?? 'RUB'),
    'in the past': session.startsAt > now,
    'lead time': bookingDeadline(admission.leadTime, session.startsAt, timeZone, calendar) > now,
    vacancies: session.vacancies >= party.size,
    dates: date >= request.from && date <= request.to,
    'too early': clockOf(session.startsAt, timeZone) >= limits.from,
    'too late': clockOf(session.endsAt, timeZone) <= limits.to,
    'past midnight': localDate(session.endsAt, timeZone) === date,
  };
  return Object.keys(rules).filter((rule) => rules[rule] === false);
}

/** Everything that is wrong with a choice of visits, in order of time. */
export function faultsOfVisits(task: PlanningTask, visits: readonly Visited[]): string[] {
  const { request, candidates } = task;
  const { party, budget } = request;
  const limits = paceLimits[request.pace];
  const faults: string[] = [];
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const ids = visits.map(({ candidate }) => candidate.excursionId);
  must(new Set(ids).size === ids.length, 'visited twice');
  must(
    request.mandatory.every((id) => ids.includes(id)),
    'mandatory stop missing',
  );
  const positions = request.mandatory.map((id) => ids.indexOf(id));
  must(!request.ordered || positions.every((at, index) => index === 0 || at > (positions[index - 1] ?? 0)), 'order');
  must(ids.length <= request.maxStops, 'too many stops');
  for (const visit of visits) faults.push(...faultsOfVisit(task, visit));
  const total = visits.reduce((sum, { candidate }) => sum + perPerson(candidate).amount * party.size, 0);
  must(budget === null || total <= budget.amount, 'budget');
  if (faults.length > 0) return faults;

  const days = [...Map.groupBy(visits, dateOf).values()];
  must(
    days.every((day) => day.length <= limits.stops),
    'too many stops in a day',
  );
  for (const [index, visit] of visits.entries()) {
    const before = visits[index - 1];
    if (before === undefined) continue;
    const sameDay = dateOf(before) === dateOf(visit);
    must(dateOf(before) <= dateOf(visit), 'days out of order');
    if (!sameDay && request.returnsDaily) continue;
    const gap = +visit.session.startsAt - +before.session.endsAt;
    const way = travelMs(task, before.candidate.point, visit.candidate.point);
    must(gap >= way + (sameDay ? 0 : restMs), sameDay ? 'travel' : 'night');
  }
  for (const day of days) {
    const [first, last] = [day[0], day.at(-1)];
    if (first === undefined || last === undefined) continue;
    must(+last.session.endsAt - +first.session.startsAt <= limits.hours * hour, 'day too long');
    if (request.returnsDaily || day === days[0]) must(leavesInTime(first), 'start');
    if (request.returnsDaily || day === days.at(-1)) must(returnsInTime(last), 'end');
  }
  return faults;

  function leavesInTime(first: Visited): boolean {
    if (request.start === null) return true;
    const zone = nearestZone(candidates, request.start);
    const leaves = +first.session.startsAt - travelMs(task, request.start, first.candidate.point);
    if (leaves >= instantOf(dateOf(first), limits.from, zone)) return true;
    return (
      !request.returnsDaily &&
      dateOf(first) > request.from &&
      leaves - restMs >= instantOf(request.from, limits.from, zone)
    );
  }

  function returnsInTime(last: Visited): boolean {
    const end = request.returnsDaily ? request.start : request.end;
    if (end === null) return true;
    const zone = nearestZone(candidates, request.end ?? request.start ?? end);
    const arrives = +last.session.endsAt + travelMs(task, last.candidate.point, end);
    if (arrives <= instantOf(dateOf(last), limits.to, zone)) return true;
    return (
      !request.returnsDaily && dateOf(last) < request.to && arrives + restMs <= instantOf(request.to, limits.to, zone)
    );
  }
}

/** Everything that is wrong with an itinerary: with its visits, and with what it says of them. */
export function faultsOfItinerary(task: PlanningTask, itinerary: Itinerary): string[] {
  const stops = itinerary.days.flatMap((day) => day.stops.map((stop) => ({ ...stop, date: day.date })));
  const visits = stops.flatMap((stop): Visited[] => {
    const candidate = task.candidates.find(({ excursionId }) => excursionId === stop.excursionId);
    const session = candidate?.sessions.find(({ id }) => id === stop.sessionId);
    return candidate === undefined || session === undefined ? [] : [{ candidate, session }];
  });
  if (visits.length !== stops.length) return ['unknown session'];
  const faults = faultsOfVisits(task, visits);
  const must = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  let idle = 0;
  for (const [index, stop] of stops.entries()) {
    const visit = visits[index];
    const before = visits[index - 1];
    if (visit === undefined) continue;
    must(stop.date === dateOf(visit), 'date of the day');
    must(stop.startsAt === +visit.session.startsAt && stop.departsAt === +visit.session.endsAt, 'stated times');
    const sameDay = before !== undefined && dateOf(before) === stop.date;
    const way = before === undefined ? 0 : travelMs(task, before.candidate.point, visit.candidate.point);
    if (sameDay) must(stop.arrivesAt === +before.session.endsAt + way, 'arrival');
    if (sameDay) must((stop.leg?.minutes ?? -1) * 60_000 === way, 'leg');
    must(stop.arrivesAt <= stop.startsAt, 'arrives late');
    idle += stop.startsAt - stop.arrivesAt;
  }
  const legs = itinerary.days.flatMap(({ stops: each, back }) => [...each.map(({ leg }) => leg), back]);
  const sum = (of: (leg: NonNullable<(typeof legs)[number]>) => number) =>
    legs.reduce((total, leg) => total + (leg === null ? 0 : of(leg)), 0);
  must(itinerary.distanceMeters === sum((leg) => leg.distanceMeters), 'distance');
  must(itinerary.travelMinutes === sum((leg) => leg.minutes), 'travel time');
  must(Math.abs(itinerary.idleMinutes - idle / 60_000) < 1, 'idle time');
  const price = visits.reduce(
    (total, { candidate }) => total + perPerson(candidate).amount * task.request.party.size,
    0,
  );
  must(itinerary.price.amount === price, 'price');
  const points = itinerary.reasons.reduce((total, { contribution }) => total + contribution, 0);
  must(Math.abs(itinerary.score - points) < 0.01 && itinerary.score >= 0 && itinerary.score <= 100.01, 'score');
  return faults;
}

/** The most stops that an itinerary can have, and among those the most in a wanted industry; null if there is no itinerary. */
export function bestCoverage(task: PlanningTask): { readonly stops: number; readonly fitting: number } | null {
  let best: { stops: number; fitting: number } | null = null;
  const choose = (index: number, chosen: readonly Visited[]): void => {
    const candidate = task.candidates[index];
    if (candidate !== undefined) {
      choose(index + 1, chosen);
      for (const session of candidate.sessions) {
        const visit = { candidate, session };
        if (faultsOfVisit(task, visit).length === 0) choose(index + 1, [...chosen, visit]);
      }
      return;
    }
    const visits = chosen.toSorted((one, other) => +one.session.startsAt - +other.session.startsAt);
    if (visits.length === 0 || faultsOfVisits(task, visits).length > 0) return;
    const fitting = visits.filter(({ candidate: { okved } }) =>
      task.request.preferences.okved.some((code) => okved.includes(code)),
    ).length;
    const better = visits.length - (best?.stops ?? 0) || fitting - (best?.fitting ?? 0);
    if (best === null || better > 0) best = { stops: visits.length, fitting };
  };
  choose(0, []);
  return best;
}

/** Candidates of these tests have one price. */
function perPerson({ options }: PlanningCandidate): Money {
  const price = options[0]?.units[0]?.prices[0]?.retail;
  if (price === undefined) throw new Error('no price');
  return price;
}

function dateOf({ candidate, session }: Visited): string {
  return localDate(session.startsAt, candidate.timeZone);
}

function clockOf(instant: Date, timeZone: TimeZone): string {
  return instant.toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
}

/** The instant of a time on a date. Tries each quarter of an hour around it. */
function instantOf(date: string, clock: string, timeZone: TimeZone): number {
  const from = Date.parse(`${addDays(date, -1)}T00:00:00Z`);
  for (let instant = from; instant < from + 3 * 24 * hour; instant += hour / 4)
    if (localDate(new Date(instant), timeZone) === date && clockOf(new Date(instant), timeZone) === clock)
      return instant;
  throw new Error(`${date} has no ${clock} in ${timeZone}`);
}

function travelMs({ request }: PlanningTask, from: GeoPoint | null, to: GeoPoint | null): number {
  return from === null || to === null ? 0 : fastestLeg(from, to, request.modes).minutes * 60_000;
}

function nearestZone(candidates: readonly PlanningCandidate[], point: GeoPoint): TimeZone {
  const near = candidates
    .flatMap((one) => (one.point === null ? [] : { zone: one.timeZone, meters: metersBetween(point, one.point) }))
    .toSorted((one, other) => one.meters - other.meters);
  return near[0]?.zone ?? ('Europe/Moscow' as TimeZone);
}
