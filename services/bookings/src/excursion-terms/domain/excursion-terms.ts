import type { AdmissionRules } from '@promtour/kernel/admission/rules';
import type { ExcursionId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type {
  BookingMode,
  CancellationTerm,
  ExcursionFormat,
  PeriodPrice,
  PricingPer,
  UnitType,
  VisitorSegment,
} from '@promtour/kernel/offer-terms';

/** What a published version of an excursion offers and demands. It never changes: a booking keeps the version that it was made for. */
export type ExcursionTerms = {
  readonly excursionId: ExcursionId;
  readonly version: number;
  /** What the catalog shows. */
  readonly title: LocalizedText;
  readonly segments: readonly VisitorSegment[];
  readonly format: ExcursionFormat;
  /** BCP 47 tags. */
  readonly languages: readonly string[];
  readonly durationMinutes: number;
  readonly options: readonly OptionTerms[];
  readonly bookingMode: BookingMode;
  /** The earliest first. Without any, a cancellation is not refunded. */
  readonly cancellationTerms: readonly CancellationTerm[];
  readonly admission: AdmissionRules;
};

/** One way to book an excursion. */
export type OptionTerms = {
  readonly code: string;
  readonly pricingPer: PricingPer;
  readonly units: readonly UnitTerms[];
  /** Prices of the whole group; empty where each unit has its own. */
  readonly groupPrices: readonly PeriodPrice[];
};

export type UnitTerms = {
  readonly type: UnitType;
  /** Ages in full years on the session's date; null where there is no bound. */
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly prices: readonly PeriodPrice[];
};
