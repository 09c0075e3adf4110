import type { VisitorSegment } from '@promtour/kernel/offer-terms';
import { checkParty, type AdmissionRuleCode } from '@promtour/kernel/admission/check-party';
import { bookingDeadline } from '@promtour/kernel/admission/lead-time';
import type { FailureMessage } from '@promtour/kernel/failure';
import type { GeoPoint } from '@promtour/kernel/geo';
import type { ExcursionId, SessionId } from '@promtour/kernel/id';
import type { WorkingCalendar } from '@promtour/kernel/working-calendar';
import { fastestLeg } from '../../travel/legs.domain.ts';
import type { CandidateSession, PlanningCandidate } from './candidate.ts';
import { minuteMs, type Frame } from './frame.ts';
import { partyPrice } from './party-price.ts';
import { restMinutes, type PlanRequest } from './request.ts';

/** What keeps an excursion out of every itinerary: a rule of admission, or one of the planner's. */
export type ExclusionReason = AdmissionRuleCode | keyof typeof texts;

export type Exclusion = {
  readonly excursionId: ExcursionId;
  readonly reason: ExclusionReason;
  readonly limit: number | null;
  readonly actual: number | null;
  readonly text: FailureMessage;
};

/** An excursion with the sessions that the party can visit. */
export type Eligible = {
  readonly excursionId: ExcursionId;
  readonly siteId: string;
  readonly point: GeoPoint;
  readonly okved: readonly string[];
  readonly segments: readonly VisitorSegment[];
  /** At least one. */
  readonly visits: readonly Visit[];
};

export type Visit = {
  readonly sessionId: SessionId;
  readonly day: number;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Minutes since the origin of the frame, rounded so that a visit never becomes shorter. */
  readonly start: number;
  readonly end: number;
  /** For the party, in minor units of the request's currency. */
  readonly price: number;
};

export type PlanningFacts = { readonly now: Date; readonly calendar: WorkingCalendar };

export type Selection = { readonly eligible: readonly Eligible[]; readonly exclusions: readonly Exclusion[] };

export const defaultCurrency = 'RUB';

/** Which excursions and sessions an itinerary may visit, and why not the others. */
export function selectEligible(
  request: PlanRequest,
  candidates: readonly PlanningCandidate[],
  frame: Frame,
  facts: PlanningFacts,
): Selection {
  const eligible: Eligible[] = [];
  const exclusions: Exclusion[] = [];
  for (const candidate of candidates) {
    const { point } = candidate;
    const refused = refusalsOf(request, candidate);
    if (point === null || refused.length > 0) {
      exclusions.push(...refused);
      continue;
    }
    const visits = visitsOf(request, { ...candidate, point }, frame, facts);
    if (typeof visits === 'string') exclusions.push(excluded(candidate, visits));
    else eligible.push({ ...candidate, point, visits });
  }
  return { eligible, exclusions };
}

/** What holds for all sessions of an excursion. */
function refusalsOf({ party, budget }: PlanRequest, candidate: PlanningCandidate): Exclusion[] {
  const { languages } = party;
  const refused: Exclusion[] = checkParty(candidate.admission, party).map((violation) => {
    const { rule, limit, actual, message } = violation;
    return { excursionId: candidate.excursionId, reason: rule, limit, actual, text: message };
  });
  if (!candidate.offered) refused.push(excluded(candidate, 'NOT_OFFERED'));
  if (candidate.format === 'ONLINE') refused.push(excluded(candidate, 'ONLINE'));
  if (candidate.point === null) refused.push(excluded(candidate, 'POINT_UNKNOWN'));
  if (languages.length > 0 && !languages.some((language) => candidate.languages.includes(language)))
    refused.push(excluded(candidate, 'LANGUAGE'));
  const { currency } = partyPrice(candidate.options, party, '');
  if (currency !== (budget?.currency ?? defaultCurrency)) refused.push(excluded(candidate, 'CURRENCY'));
  return refused;
}

/** The sessions that can be visited, or the first condition that none of them meets. */
function visitsOf(
  request: PlanRequest,
  candidate: PlanningCandidate & { readonly point: GeoPoint },
  frame: Frame,
  { now, calendar }: PlanningFacts,
): Visit[] | ExclusionReason {
  const { admission, timeZone, options } = candidate;
  const deadlines = new Map<string, Date>();
  const deadlineOf = ({ date, startsAt }: CandidateSession): Date => {
    if (admission.leadTime.days === 0) return startsAt;
    // All sessions of a date have the same deadline.
    const known = deadlines.get(date) ?? bookingDeadline(admission.leadTime, startsAt, timeZone, calendar);
    deadlines.set(date, known);
    return known;
  };
  const pricesOn = new Map<string, number>();
  const priceOf = ({ date }: CandidateSession): number => {
    const known = pricesOn.get(date) ?? partyPrice(options, request.party, date).amount;
    pricesOn.set(date, known);
    return known;
  };
  const reach = reachOf(request, candidate.point, frame);

  const dated = candidate.sessions.flatMap((session) => {
    const day = frame.dayOf(session.date);
    return day === undefined ? [] : { session, day, window: frame.window(day, timeZone) };
  });
  const conditions: readonly (readonly [ExclusionReason, (one: (typeof dated)[number]) => boolean])[] = [
    ['LEAD_TIME', ({ session }) => session.startsAt > now && deadlineOf(session) > now],
    ['NO_VACANCIES', ({ session }) => session.vacancies >= request.party.size],
    ['DAY_HOURS', ({ session, window }) => +session.startsAt >= window.opens && +session.endsAt <= window.closes],
    ['OUT_OF_REACH', ({ session, day }) => reach(day, +session.startsAt, +session.endsAt)],
  ];
  let left = dated;
  if (left.length === 0) return 'NO_SESSION';
  for (const [reason, holds] of conditions) {
    left = left.filter(holds);
    if (left.length === 0) return reason;
  }
  return left.map(({ session, day }) => ({
    sessionId: session.id,
    day,
    startsAt: +session.startsAt,
    endsAt: +session.endsAt,
    start: Math.floor((+session.startsAt - frame.origin) / minuteMs),
    end: Math.ceil((+session.endsAt - frame.origin) / minuteMs),
    price: priceOf(session),
  }));
}

/**
 * Whether a visit leaves time for the way from the start and to the end: on its own day, or with a night in between. Because no detour is
 * faster than the direct way, this holds for the first and the last stop if it holds for every stop.
 */
function reachOf(
  { start, end, modes, returnsDaily }: PlanRequest,
  point: GeoPoint,
  frame: Frame,
): (day: number, startsAt: number, endsAt: number) => boolean {
  const rest = restMinutes * minuteMs;
  const last = frame.dates.length - 1;
  const to = returnsDaily ? start : end;
  const outward = start === null ? null : fastestLeg(start, point, modes).minutes * minuteMs;
  const back = to === null ? null : fastestLeg(point, to, modes).minutes * minuteMs;
  return (day, startsAt, endsAt) => {
    if (outward !== null && startsAt - outward < frame.window(day, frame.startZone).opens) {
      const onEarlierDay = startsAt - outward - rest >= frame.window(0, frame.startZone).opens;
      if (day === 0 || returnsDaily || !onEarlierDay) return false;
    }
    if (back !== null && endsAt + back > frame.window(day, frame.endZone).closes) {
      const onLaterDay = endsAt + back + rest <= frame.window(last, frame.endZone).closes;
      if (day === last || returnsDaily || !onLaterDay) return false;
    }
    return true;
  };
}

function excluded({ excursionId }: PlanningCandidate, reason: ExclusionReason): Exclusion {
  return { excursionId, reason, limit: null, actual: null, text: texts[reason as keyof typeof texts] };
}

const texts = {
  NOT_OFFERED: {
    ru: 'Экскурсия сейчас не предлагается',
    en: 'The excursion is not on offer at present',
  },
  ONLINE: { ru: 'Экскурсия проходит онлайн', en: 'The excursion is held online' },
  POINT_UNKNOWN: {
    ru: 'Координаты площадки неизвестны, поэтому дорогу до неё нельзя рассчитать',
    en: 'The coordinates of the site are unknown, so travel cannot be estimated',
  },
  LANGUAGE: { ru: 'Экскурсию не проводят на этих языках', en: 'The tour is not given in any of these languages' },
  CURRENCY: { ru: 'Цена указана в другой валюте', en: 'The price is in another currency' },
  NO_SESSION: { ru: 'В эти даты нет сеансов', en: 'There is no session on these dates' },
  LEAD_TIME: {
    ru: 'Срок бронирования сеансов в эти даты истёк',
    en: 'It is too late to book the sessions on these dates',
  },
  NO_VACANCIES: {
    ru: 'Ни в одном сеансе нет мест на всю группу',
    en: 'No session has enough vacancies for the party',
  },
  DAY_HOURS: {
    ru: 'Сеансы начинаются раньше или заканчиваются позже, чем допускает темп',
    en: 'The sessions begin earlier or end later than the pace allows',
  },
  OUT_OF_REACH: {
    ru: 'До площадки нельзя добраться вовремя от начала или до конца маршрута',
    en: 'The site cannot be reached in time from the start or to the end of the itinerary',
  },
} as const satisfies Readonly<Record<string, FailureMessage>>;
