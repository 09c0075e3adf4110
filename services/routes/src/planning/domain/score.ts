import type { FailureMessage } from '@promtour/kernel/failure';
import type { Money } from '@promtour/kernel/money';
import type { Itinerary, ItineraryFacts, ScoreFactor, ScoreReason } from './itinerary.ts';

/** Points of each factor: together 100. */
export const scoreWeights: Readonly<Record<ScoreFactor, number>> = {
  COVERAGE: 60,
  IDLE_TIME: 10,
  DISTANCE: 15,
  PRICE: 10,
  SPREAD: 5,
};

/** Share of the coverage that depends on how well the stops fit. */
const fitShareOfCoverage = 0.3;
/** At this many meters for each stop, the value of the distance is a half. */
const halfDistanceMeters = 100_000;

/**
 * Rates and sorts plans, best first. The score is the sum of weight × value over the factors; docs/adr/0161 has the formula.
 * @param most the most stops that a plan may have
 */
export function rank(plans: readonly ItineraryFacts[], most: number): readonly Itinerary[] {
  const cheapest = Math.min(...plans.map(({ price }) => price.amount));
  return plans
    .map((facts): Itinerary => {
      const reasons = reasonsOf(facts, most, cheapest);
      return { ...facts, reasons, score: round(reasons.reduce((sum, { contribution }) => sum + contribution, 0)) };
    })
    .sort((one, other) => other.score - one.score || compareText(keyOf(one), keyOf(other)));
}

function reasonsOf(facts: ItineraryFacts, most: number, cheapest: number): readonly ScoreReason[] {
  const { days, stops, fit, price, distanceMeters, idleMinutes, travelMinutes, visitMinutes } = facts;
  const perDay = days.map((day) => day.stops.length);
  const busy = idleMinutes + travelMinutes + visitMinutes;
  const percent = Math.round(fit * 100);
  const kilometers = Math.round(distanceMeters / 1000);
  const values: Readonly<Record<ScoreFactor, readonly [number, FailureMessage]>> = {
    COVERAGE: [
      (stops / Math.max(most, stops, 1)) * (1 - fitShareOfCoverage * (1 - fit)),
      { ru: `Остановок: ${stops}, по интересам: ${percent} %`, en: `Stops: ${stops}, as wanted: ${percent}%` },
    ],
    IDLE_TIME: [
      busy === 0 ? 1 : 1 - idleMinutes / busy,
      { ru: `Ожидание между остановками: ${idleMinutes} мин`, en: `Waiting between stops: ${idleMinutes} min` },
    ],
    DISTANCE: [
      1 / (1 + distanceMeters / (halfDistanceMeters * Math.max(stops, 1))),
      { ru: `В пути: ${kilometers} км, ${travelMinutes} мин`, en: `Travel: ${kilometers} km, ${travelMinutes} min` },
    ],
    PRICE: [
      price.amount === 0 ? 1 : cheapest / price.amount,
      { ru: `Цена: ${moneyText(price, 'ru')}`, en: `Price: ${moneyText(price, 'en')}` },
    ],
    SPREAD: [
      stops === 0 ? 1 : stops / (perDay.length * Math.max(...perDay)),
      { ru: `Остановок по дням: ${perDay.join(', ')}`, en: `Stops per day: ${perDay.join(', ')}` },
    ],
  };
  return (Object.keys(scoreWeights) as ScoreFactor[]).map((factor) => {
    const [value, text] = values[factor];
    return { factor, value: round(value), contribution: round(value * scoreWeights[factor]), text };
  });
}

/** An amount in words: `1 200,50 ₽`. */
export function moneyText({ amount, currency }: Money, language: 'ru' | 'en'): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency });
  return format.format(amount / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function keyOf({ days }: Itinerary): string {
  return days.flatMap((day) => day.stops.map(({ startsAt, sessionId }) => `${startsAt} ${sessionId}`)).join();
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
