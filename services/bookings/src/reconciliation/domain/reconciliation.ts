import { invalidInput, invalidInputOf, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import type { BookingId, BookingItemId, ExcursionId, OrganizationId, PortalId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { err, ok, type Result } from '@promtour/kernel/result';
import { addDays, type DateRange, type InstantRange } from '@promtour/kernel/time-zone';
import type { BookingStatus } from '../../bookings/domain/booking.ts';
import type { BookedUnit } from '../../bookings/domain/booking-item.ts';

/** An item of a booking that was confirmed at some time, with what is due for it. Amounts are in minor units. */
export type ReconciliationLine = {
  readonly itemId: BookingItemId;
  readonly bookingId: BookingId;
  readonly code: string;
  readonly status: BookingStatus;
  readonly resellerReference: string | null;
  readonly supplierReference: string | null;
  readonly bookedAt: Date;
  readonly confirmedAt: Date;
  /** Date and time `HH:MM` in the plant's time zone. */
  readonly visitedOn: string;
  readonly startsAtTime: string;
  readonly excursionId: ExcursionId;
  readonly title: LocalizedText | null;
  readonly organizationId: OrganizationId;
  readonly portalId: PortalId | null;
  readonly resellerOrganizationId: OrganizationId | null;
  readonly option: string;
  readonly units: readonly Pick<BookedUnit, 'type' | 'count'>[];
  readonly seats: number;
  readonly attended: number | null;
} & Amounts;

export type Amounts = {
  readonly currency: string;
  readonly retail: number;
  /** Null if the viewer may not see it, as is the commission. */
  readonly net: number | null;
  /** Retail less net. */
  readonly commission: number | null;
  readonly refund: number;
  /** What the booker owes: net for an agency and retail for others, less the refund. */
  readonly due: number;
};

export type ReconciliationTotal = Amounts & { readonly items: number; readonly seats: number };

/** A period of visits or of bookings. */
export type Period = { readonly visited: DateRange } | { readonly booked: InstantRange };

export type ReconciliationFilter = {
  readonly period: Period;
  /** Hosts. */
  readonly organizations: readonly OrganizationId[] | undefined;
  /** Agencies. */
  readonly resellers: readonly OrganizationId[] | undefined;
  readonly portals: readonly PortalId[] | undefined;
};

const maxDays = 366;
const dayMs = 86_400_000;

/** Exactly one period, closed at both ends and of at most 366 days. */
export function checkPeriod(
  visited: DateRange | undefined,
  booked: InstantRange | undefined,
): Result<Period, InvalidInput> {
  if ((visited === undefined) === (booked === undefined)) return err(invalidInput(['filter'], onePeriod));
  if (visited !== undefined) {
    const { from, to } = visited;
    const missing = missingEnds('visited', { from, to });
    if (missing !== undefined) return err(missing);
    return from !== undefined && to !== undefined && addDays(from, maxDays) <= to
      ? err(invalidInput(['filter', 'visited'], tooLong))
      : ok({ visited });
  }
  if (booked === undefined) return err(invalidInput(['filter'], onePeriod));
  const { from, before } = booked;
  const missing = missingEnds('booked', { from, before });
  if (missing !== undefined) return err(missing);
  return from !== undefined && before !== undefined && before.getTime() - from.getTime() > maxDays * dayMs
    ? err(invalidInput(['filter', 'booked'], tooLong))
    : ok({ booked });
}

function missingEnds(name: string, ends: Readonly<Record<string, unknown>>): InvalidInput | undefined {
  const issues = Object.entries(ends).flatMap(([end, value]) =>
    value === undefined ? invalidInput(['filter', name, end], closed).issues : [],
  );
  return issues.length === 0 ? undefined : invalidInputOf(issues);
}

const onePeriod: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Нужен один период: visited или booked',
  en: 'Give exactly one of visited and booked',
};
const closed: InputRule = { code: 'REQUIRED', ru: 'Нужны оба конца периода', en: 'Both ends of the period are needed' };
const tooLong: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: `Период не длиннее ${maxDays} дней`,
  en: `A period of at most ${maxDays} days`,
};
