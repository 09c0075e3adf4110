import type { BookingItemId } from '@promtour/kernel/id';
import type { UnitType } from '@promtour/kernel/offer-terms';

/** What a voucher's code says. */
export type VoucherName = {
  readonly item: BookingItemId;
  /** From 1, within the item and issue. */
  readonly number: number;
  /** Issue of the item's vouchers, from 1: a later issue revokes the earlier ones. */
  readonly serial: number;
};

/** Whether the whole group has one voucher, or each of its units: usually a person. */
export const voucherScopes = ['GROUP', 'UNIT'] as const;
export type VoucherScope = (typeof voucherScopes)[number];

/** An issue of an item's vouchers. The first issue of every item is of its group and is not recorded. */
export type VoucherIssue = {
  readonly serial: number;
  readonly per: VoucherScope;
  /** Null: with the item itself. */
  readonly issuedAt: Date | null;
};

export const firstIssue: VoucherIssue = { serial: 1, per: 'GROUP', issuedAt: null };

export type Voucher = VoucherName & {
  /** Null: the whole group. */
  readonly unitType: UnitType | null;
  readonly people: number;
};

/** Of an item: units of one type. */
export type VoucherUnits = { readonly type: UnitType; readonly count: number; readonly people: number };

export type VoucherItem = {
  readonly id: BookingItemId;
  readonly units: readonly VoucherUnits[];
  readonly seats: number;
};

/** Most vouchers of an issue. A larger group has one voucher. */
export const maxVouchers = 500;

export function unitCount({ units }: Pick<VoucherItem, 'units'>): number {
  return units.reduce((sum, { count }) => sum + count, 0);
}

/**
 * The vouchers of an item by its current units, in the order of their numbers: vouchers are derived, not stored, so a change of units needs
 * no new issue.
 */
export function vouchersOf(item: VoucherItem, { serial, per }: VoucherIssue): readonly Voucher[] {
  const group = { item: item.id, number: 1, serial, unitType: null, people: item.seats };
  if (per === 'GROUP' || unitCount(item) > maxVouchers) return [group];
  const each = item.units.flatMap(({ type, count, people }) =>
    // Families are of different sizes; only their sum is known.
    Array.from({ length: count }, (_, nth) => ({ unitType: type, people: share(people, count, nth) })),
  );
  return each.map((unit, index) => ({ item: item.id, number: index + 1, serial, ...unit }));
}

/** Whole people: the first ones get one more until nothing is left. */
function share(people: number, count: number, nth: number): number {
  return Math.floor(people / count) + (nth < people % count ? 1 : 0);
}
