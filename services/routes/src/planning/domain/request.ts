import type { VisitorSegment } from '@promtour/kernel/offer-terms';
import type { AccessibilityFeature } from '@promtour/kernel/admission/rules';
import type { GeoPoint } from '@promtour/kernel/geo';
import type { ExcursionId } from '@promtour/kernel/id';
import type { Money } from '@promtour/kernel/money';
import type { TravelMode } from '../../travel/legs.domain.ts';

export const paces = ['RELAXED', 'NORMAL', 'INTENSIVE'] as const;
export type Pace = (typeof paces)[number];

/** Limits of one day. Visits begin and end between two times of the site's clock, in minutes after midnight. */
export type DayLimits = { readonly maxStops: number; readonly from: number; readonly to: number };

export const dayLimitsOf: Readonly<Record<Pace, DayLimits>> = {
  RELAXED: { maxStops: 2, from: 9 * 60, to: 18 * 60 },
  NORMAL: { maxStops: 3, from: 8 * 60, to: 20 * 60 },
  INTENSIVE: { maxStops: 5, from: 7 * 60, to: 22 * 60 },
};

/** Least time between the visits of two days, besides the travel. */
export const restMinutes = 8 * 60;

export const planningLimits = { days: 31, stops: 20, partySize: 500, plans: 20 } as const;

/** A wish for itineraries, checked. */
export type PlanRequest = {
  /** Stops of every itinerary. */
  readonly mandatory: readonly ExcursionId[];
  /** The mandatory stops keep their order. */
  readonly ordered: boolean;
  /** First and last calendar date, `YYYY-MM-DD`, by the clocks of the sites. */
  readonly from: string;
  readonly to: string;
  readonly party: PlanningParty;
  readonly pace: Pace;
  readonly maxStops: number;
  readonly modes: readonly TravelMode[];
  readonly start: GeoPoint | null;
  readonly end: GeoPoint | null;
  /** The party spends each night at `start`. */
  readonly returnsDaily: boolean;
  /** For the whole party. */
  readonly budget: Money | null;
  readonly preferences: Preferences;
};

export type PlanningParty = {
  readonly size: number;
  /** Of all members of the party, or empty. */
  readonly ages: readonly number[];
  readonly foreignCitizens: number;
  /** The tour is in one of these languages; any language if empty. */
  readonly languages: readonly string[];
  readonly accessibility: readonly AccessibilityFeature[];
};

/** What makes one stop a better choice than another. */
export type Preferences = {
  /** OKVED-2 codes; `24` includes `24.10`. */
  readonly okved: readonly string[];
  readonly segments: readonly VisitorSegment[];
};
