import type { Money } from './money.ts';

/** Kinds of visitors by OCTO. */
export const unitTypes = ['ADULT', 'YOUTH', 'CHILD', 'INFANT', 'FAMILY', 'SENIOR', 'STUDENT', 'OTHER'] as const;
export type UnitType = (typeof unitTypes)[number];

/** For whom an excursion is meant. */
export const visitorSegments = [
  'SCHOOL_CAREER',
  'STUDENT_CAREER',
  'FAMILY',
  'ADULT_TOURIST',
  'SENIOR',
  'BUSINESS_B2B',
  'INVESTOR',
  'SUPPLIER',
  'OFFICIAL',
  'MEDIA',
  'ACCESSIBLE',
] as const;
export type VisitorSegment = (typeof visitorSegments)[number];

export const excursionFormats = [
  'PRODUCTION',
  'MUSEUM_AND_PRODUCTION',
  'MUSEUM',
  'WORKSHOP',
  'PROFESSIONAL_TRIAL',
  'TECHNICAL_TOUR',
  'ONLINE',
] as const;
export type ExcursionFormat = (typeof excursionFormats)[number];

/** Whether a booking is confirmed by itself or by the plant. */
export const bookingModes = ['INSTANT', 'ON_REQUEST'] as const;
export type BookingMode = (typeof bookingModes)[number];

/** Whether each unit has its prices, or the group has one. */
export const pricingPers = ['UNIT', 'GROUP'] as const;
export type PricingPer = (typeof pricingPers)[number];

/** A price on dates. The base price has no dates and holds on all others. */
export type PeriodPrice = {
  /** What a visitor pays. */
  readonly retail: Money;
  /** What an agency pays; null where it pays the retail price. */
  readonly net: Money | null;
  readonly dates: Dates | null;
};

/** Dates `YYYY-MM-DD` in the site's zone, both included. */
export type Dates = { readonly from: string; readonly to: string };

/** The share that is refunded for a cancellation at least so many hours before the session's start. */
export type CancellationTerm = { readonly hoursBefore: number; readonly refundPercent: number };

/** The price on a date: that of its period, else the base price. */
export function priceOn(prices: readonly PeriodPrice[], date: string): PeriodPrice | undefined {
  return (
    prices.find(({ dates }) => dates !== null && dates.from <= date && date <= dates.to) ??
    prices.find(({ dates }) => dates === null)
  );
}
