import type { UnitType } from '@promtour/kernel/offer-terms';
import type { BookingItem } from '../../bookings/domain/booking-item.ts';
import { vouchersOf, type VoucherIssue } from '../../vouchers/domain/voucher.ts';
import { admittedOf } from './decide-check-ins.ts';
import type { CheckIn } from './scan.ts';

/** Who came to a session. */
export type Visit = {
  readonly attended: number | null;
  readonly checkedIn: number;
  readonly byUnit: readonly { readonly type: UnitType; readonly people: number }[];
  readonly briefedAt: Date | null;
};

type VisitedItem = Pick<BookingItem, 'id' | 'units' | 'seats' | 'attended' | 'briefedAt'>;

/** Undefined while no one is checked in or briefed, and the attendance is not recorded. */
export function visitOf(item: VisitedItem, latest: VoucherIssue, checkIns: readonly CheckIn[]): Visit | undefined {
  const checkedIn = admittedOf(checkIns);
  const { attended, briefedAt } = item;
  if (checkedIn === 0 && attended === null && briefedAt === null) return undefined;
  return { attended, checkedIn, briefedAt, byUnit: byUnit(item, latest, checkIns) };
}

/** People by unit, as far as it is known: a group that came in part is not divided. */
function byUnit(item: VisitedItem, latest: VoucherIssue, checkIns: readonly CheckIn[]): Visit['byUnit'] {
  const came = item.attended ?? admittedOf(checkIns);
  if (came === item.seats) return item.units.map(({ type, people }) => ({ type, people }));
  const types = new Map(vouchersOf(item, latest).map(({ number, unitType }) => [number, unitType]));
  const sums = new Map<UnitType, number>();
  for (const { number, serial, admitted } of checkIns) {
    const type = serial === latest.serial ? types.get(number) : null;
    if (type != null && admitted > 0) sums.set(type, (sums.get(type) ?? 0) + admitted);
  }
  return [...sums].map(([type, people]) => ({ type, people }));
}
