import { bookingDeadline } from '@promtour/kernel/admission/lead-time';
import type { Money } from '@promtour/kernel/money';
import { priceOn, type PeriodPrice, type UnitType } from '@promtour/kernel/offer-terms';
import { localDate } from '@promtour/kernel/time-zone';
import type { WorkingCalendar } from '@promtour/kernel/working-calendar';
import type { ExcursionTerms } from '../../excursion-terms/domain/excursion-terms.ts';
import type { AvailabilityStatus, Inventory } from './inventory.ts';

/** What a viewer and a net payer pay; the retail price applies where no net price is stated. */
export type PricePair = { readonly retail: Money; readonly net: Money };

/** One way to book a session, with its prices on the session's date. */
export type AvailabilityOption = {
  readonly code: string;
  /** Price of the whole group; null where each unit has its own. */
  readonly groupPrice: PricePair | null;
  readonly units: readonly OptionUnit[];
  readonly minPeople: number;
  readonly maxPeople: number;
  readonly bookableUntil: Date;
  readonly status: AvailabilityStatus;
};

export type OptionUnit = {
  readonly type: UnitType;
  readonly minAge: number | null;
  readonly maxAge: number | null;
  readonly price: PricePair | null;
};

type SeatsNow = { readonly vacancies: number; readonly status: AvailabilityStatus };

/** Until when the session can be booked. */
export function bookableUntil(
  { admission }: Pick<ExcursionTerms, 'admission'>,
  { startsAt, timeZone }: Pick<Inventory, 'startsAt' | 'timeZone'>,
  calendar: WorkingCalendar,
): Date {
  return bookingDeadline(admission.leadTime, startsAt, timeZone, calendar);
}

export function availabilityOptions(
  terms: ExcursionTerms,
  inventory: Pick<Inventory, 'startsAt' | 'timeZone'>,
  seats: SeatsNow,
  deadline: Date,
  now: Date,
): readonly AvailabilityOption[] {
  const { groupMin: minPeople, groupMax: maxPeople } = terms.admission;
  const date = localDate(inventory.startsAt, inventory.timeZone);
  const status = statusOf(seats, minPeople, deadline, now);
  return terms.options.map(({ code, units, groupPrices }) => ({
    code,
    groupPrice: pairOn(groupPrices, date),
    units: units.map(({ type, minAge, maxAge, prices }) => ({ type, minAge, maxAge, price: pairOn(prices, date) })),
    ...{ minPeople, maxPeople, bookableUntil: deadline, status },
  }));
}

/** An option that no party can book is closed or sold out, whatever the session is. */
function statusOf({ vacancies, status }: SeatsNow, minPeople: number, deadline: Date, now: Date): AvailabilityStatus {
  if (deadline <= now) return 'CLOSED';
  return (status === 'AVAILABLE' || status === 'LIMITED') && vacancies < minPeople ? 'SOLD_OUT' : status;
}

function pairOn(prices: readonly PeriodPrice[], date: string): PricePair | null {
  const price = priceOn(prices, date);
  return price === undefined ? null : { retail: price.retail, net: price.net ?? price.retail };
}
