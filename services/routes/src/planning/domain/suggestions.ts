import type { FailureMessage } from '@promtour/kernel/failure';
import type { ExcursionId } from '@promtour/kernel/id';
import type { Money } from '@promtour/kernel/money';
import { addDays } from '@promtour/kernel/time-zone';
import type { PlanningCandidate } from './candidate.ts';
import { paces, planningLimits, type Pace, type PlanRequest } from './request.ts';
import { moneyText } from './score.ts';

/** A change of the request with which an itinerary exists. */
export type Suggestion = { readonly text: FailureMessage } & (
  | { readonly kind: 'DATES'; readonly from: string; readonly to: string }
  | { readonly kind: 'FEWER_STOPS'; readonly leaveOut: ExcursionId }
  | { readonly kind: 'SMALLER_PARTY'; readonly size: number; readonly ages: readonly number[] }
  | { readonly kind: 'HIGHER_BUDGET'; readonly budget: Money }
  | { readonly kind: 'OTHER_PACE'; readonly pace: Pace }
);

export type SuggestedFewerStops = Extract<Suggestion, { readonly kind: 'FEWER_STOPS' }>;

/** The price of an itinerary that meets a request; undefined if none is found in the time that its kind of change has. */
export type Attempt = (request: PlanRequest, timeMs: number) => Money | undefined;

/** Later dates are tried up to this many days. */
export const suggestedDays = 7;
/** Party sizes that are tried. */
const partySizes = 6;

/**
 * The smallest changes that make an itinerary possible, each tried: a little later, a little longer, one stop fewer, a smaller party, a
 * higher budget, another pace. Each kind of change has its share of the time.
 * @param left milliseconds; 0 or less ends the trials
 */
export function suggest(
  request: PlanRequest,
  candidates: readonly PlanningCandidate[],
  attempt: Attempt,
  left: () => number,
): readonly Suggestion[] {
  const kinds = [laterDates, longerDates, fewerStops, smallerParty, higherBudget, otherPace];
  return kinds.flatMap((kind, index) => {
    const end = left() - left() / (kinds.length - index);
    const isOver = () => left() <= Math.max(end, 0);
    const trial = (changed: PlanRequest) => (isOver() ? undefined : attempt(changed, left() - end));
    return kind(request, candidates, trial, isOver);
  });
}

type Trial = (
  request: PlanRequest,
  candidates: readonly PlanningCandidate[],
  attempt: (request: PlanRequest) => Money | undefined,
  isOver: () => boolean,
) => readonly Suggestion[];

const laterDates: Trial = (request, _, attempt, isOver) =>
  firstDates(
    request,
    (days) => ({ from: addDays(request.from, days), to: addDays(request.to, days) }),
    (days) => ({ ru: `Сдвинуть даты на ${days} дн. позже`, en: `Move the dates ${inDays(days)} later` }),
    attempt,
    isOver,
  );

const longerDates: Trial = (request, _, attempt, isOver) =>
  firstDates(
    request,
    (days) => ({ from: request.from, to: addDays(request.to, days) }),
    (days) => ({ ru: `Продлить период на ${days} дн.`, en: `Extend the period by ${inDays(days)}` }),
    attempt,
    isOver,
  );

function firstDates(
  request: PlanRequest,
  datesOf: (days: number) => Pick<PlanRequest, 'from' | 'to'>,
  textOf: (days: number) => FailureMessage,
  attempt: (request: PlanRequest) => Money | undefined,
  isOver: () => boolean,
): readonly Suggestion[] {
  for (let days = 1; days <= suggestedDays && !isOver(); days++) {
    const dates = datesOf(days);
    if (dates.to >= addDays(dates.from, planningLimits.days)) return [];
    if (attempt({ ...request, ...dates }) !== undefined) return [{ kind: 'DATES', ...dates, text: textOf(days) }];
  }
  return [];
}

const fewerStops: Trial = (request, _, attempt, isOver) => {
  if (request.mandatory.length < 2) return [];
  return request.mandatory.flatMap((leaveOut): Suggestion[] => {
    if (isOver()) return [];
    const mandatory = request.mandatory.filter((id) => id !== leaveOut);
    if (attempt({ ...request, mandatory }) === undefined) return [];
    return [{ kind: 'FEWER_STOPS', leaveOut, text: { ru: 'Убрать одну остановку', en: 'Leave out one stop' } }];
  });
};

/** Sizes at which something changes: numbers of vacancies and group limits. The youngest leave the party first. */
const smallerParty: Trial = (request, candidates, attempt, isOver) => {
  const { party } = request;
  const thresholds = candidates.flatMap(({ admission, sessions }) => [
    admission.groupMax,
    ...sessions.map(({ vacancies }) => vacancies),
  ]);
  const sizes = [...new Set(thresholds)]
    .filter((size) => size >= 1 && size < party.size)
    .sort((one, other) => other - one)
    .slice(0, partySizes);
  for (const size of sizes) {
    if (isOver()) return [];
    const ages = party.ages.toSorted((one, other) => other - one).slice(0, size);
    const foreignCitizens = Math.min(party.foreignCitizens, size);
    if (attempt({ ...request, party: { ...party, size, ages, foreignCitizens } }) === undefined) continue;
    const text = { ru: `Уменьшить группу до ${size} чел.`, en: `A party of ${size}` };
    return [{ kind: 'SMALLER_PARTY', size, ages, text }];
  }
  return [];
};

const higherBudget: Trial = (request, _, attempt) => {
  if (request.budget === null) return [];
  const { currency } = request.budget;
  const unlimited = { amount: Number.MAX_SAFE_INTEGER, currency };
  // An itinerary with as few stops as possible costs the least.
  const maxStops = Math.max(1, request.mandatory.length);
  const budget = attempt({ ...request, maxStops, budget: unlimited });
  if (budget === undefined || attempt({ ...request, budget }) === undefined) return [];
  const text = {
    ru: `Увеличить бюджет до ${moneyText(budget, 'ru')}`,
    en: `Raise the budget to ${moneyText(budget, 'en')}`,
  };
  return [{ kind: 'HIGHER_BUDGET', budget, text }];
};

const paceNames: Readonly<Record<Pace, FailureMessage>> = {
  RELAXED: { ru: 'спокойный', en: 'relaxed' },
  NORMAL: { ru: 'обычный', en: 'normal' },
  INTENSIVE: { ru: 'насыщенный', en: 'intensive' },
};

const otherPace: Trial = (request, _, attempt, isOver) => {
  for (const pace of paces.slice(paces.indexOf(request.pace) + 1)) {
    if (isOver()) return [];
    if (attempt({ ...request, pace }) === undefined) continue;
    const { ru, en } = paceNames[pace];
    return [{ kind: 'OTHER_PACE', pace, text: { ru: `Выбрать темп: ${ru}`, en: `Choose the pace: ${en}` } }];
  }
  return [];
};

function inDays(days: number): string {
  return days === 1 ? 'a day' : `${days} days`;
}
