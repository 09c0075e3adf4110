import type { FailureMessage } from '@promtour/kernel/failure';
import type { GeoPoint } from '@promtour/kernel/geo';
import type { ExcursionId, SessionId } from '@promtour/kernel/id';
import type { Money } from '@promtour/kernel/money';
import { fastestLeg, type Leg } from '../../travel/legs.domain.ts';
import { defaultCurrency } from './eligibility.ts';
import { minuteMs } from './frame.ts';
import { fitShare, type Model } from './model.ts';
import type { DatedPlan, Stay } from './search.ts';

/** A dated run of stops. Instants are in milliseconds. */
export type Itinerary = ItineraryFacts & {
  /** 0 to 100: the sum of the contributions. */
  readonly score: number;
  readonly reasons: readonly ScoreReason[];
};

export type ItineraryFacts = {
  readonly days: readonly ItineraryDay[];
  readonly stops: number;
  /** How well the stops fit the wanted industries and segments, 0 to 1; 1 if none are wanted. */
  readonly fit: number;
  /** For the party. */
  readonly price: Money;
  readonly distanceMeters: number;
  readonly travelMinutes: number;
  readonly visitMinutes: number;
  /** Waiting between the stops of a day. */
  readonly idleMinutes: number;
};

export type ItineraryDay = {
  readonly date: string;
  readonly stops: readonly ItineraryStop[];
  /** To the end of the itinerary, or to where the nights are spent; null on other days. */
  readonly back: ItineraryLeg | null;
};

export type ItineraryStop = {
  readonly excursionId: ExcursionId;
  readonly sessionId: SessionId;
  readonly arrivesAt: number;
  readonly startsAt: number;
  readonly departsAt: number;
  /** The way to this stop; null for the first stop if no start is given. */
  readonly leg: ItineraryLeg | null;
};

export type ItineraryLeg = Leg & {
  /** There is a night on the way: it may be travelled on the day before or on the same day. */
  readonly overnight: boolean;
};

export type ScoreFactor = 'COVERAGE' | 'IDLE_TIME' | 'DISTANCE' | 'PRICE' | 'SPREAD';

export type ScoreReason = {
  readonly factor: ScoreFactor;
  /** 0 to 1; 1 is best. */
  readonly value: number;
  /** Points of the score. */
  readonly contribution: number;
  readonly text: FailureMessage;
};

export function factsOf(model: Model, plan: DatedPlan): ItineraryFacts {
  const days = plan.days.map((stays, index) => dayOf(model, plan, index, stays));
  const stays = plan.days.flat();
  const legs = days.flatMap(({ stops, back }) => [...stops.map(({ leg }) => leg), back]).filter((leg) => leg !== null);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    days,
    stops: stays.length,
    fit: fitShare(
      model.request,
      stays.map(({ stop }) => stop),
    ),
    price: {
      amount: sum(stays.map(({ visit }) => visit.price)),
      currency: model.request.budget?.currency ?? defaultCurrency,
    },
    distanceMeters: sum(legs.map(({ distanceMeters }) => distanceMeters)),
    travelMinutes: sum(legs.map(({ minutes }) => minutes)),
    visitMinutes: sum(stays.map(({ visit }) => visit.end - visit.start)),
    idleMinutes: Math.round(
      sum(days.flatMap(({ stops }) => stops.map(({ arrivesAt, startsAt }) => startsAt - arrivesAt))) / minuteMs,
    ),
  };
}

function dayOf({ request, frame }: Model, { days }: DatedPlan, index: number, stays: readonly Stay[]): ItineraryDay {
  const day = stays[0]?.visit.day ?? 0;
  const way = (from: GeoPoint | null, to: GeoPoint | null, overnight = false): ItineraryLeg | null =>
    from === null || to === null ? null : { ...fastestLeg(from, to, request.modes), overnight };
  const wayToFirst = (first: Stay): ItineraryLeg | null => {
    if (index > 0 && !request.returnsDaily)
      return way(days[index - 1]?.at(-1)?.stop.point ?? null, first.stop.point, true);
    const leg = way(request.start, first.stop.point);
    const leaves = first.visit.startsAt - (leg?.minutes ?? 0) * minuteMs;
    return leg === null ? null : { ...leg, overnight: leaves < frame.window(day, frame.startZone).opens };
  };
  const wayBack = (last: Stay | undefined): ItineraryLeg | null => {
    if (last === undefined || (index < days.length - 1 && !request.returnsDaily)) return null;
    const leg = way(last.stop.point, request.returnsDaily ? request.start : request.end);
    const arrives = last.visit.endsAt + (leg?.minutes ?? 0) * minuteMs;
    return leg === null ? null : { ...leg, overnight: arrives > frame.window(day, frame.endZone).closes };
  };
  return {
    date: frame.dates[day] ?? request.from,
    stops: stays.map((stay, number): ItineraryStop => {
      const { stop, visit } = stay;
      const before = stays[number - 1];
      const leg = before === undefined ? wayToFirst(stay) : way(before.stop.point, stop.point);
      // The party leaves for the first stop of a day as late as possible.
      const arrivesAt = before === undefined ? visit.startsAt : before.visit.endsAt + (leg?.minutes ?? 0) * minuteMs;
      return {
        excursionId: stop.excursionId,
        sessionId: visit.sessionId,
        arrivesAt,
        startsAt: visit.startsAt,
        departsAt: visit.endsAt,
        leg,
      };
    }),
    back: wayBack(stays.at(-1)),
  };
}
