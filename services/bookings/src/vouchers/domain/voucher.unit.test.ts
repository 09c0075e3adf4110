import { expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import { firstIssue, maxVouchers, vouchersOf } from './voucher.ts';

const id = newId<'BookingItem'>(new Date(0));
const issue = { serial: 2, per: 'UNIT' as const, issuedAt: new Date(0) };

it('one voucher is for the group', () => {
  const item = { id, units: [{ type: 'ADULT' as const, count: 3, people: 3 }], seats: 3 };
  expect(vouchersOf(item, firstIssue)).toEqual([{ item: id, number: 1, serial: 1, unitType: null, people: 3 }]);
});

it('vouchers of units are numbered through, with the people of each', () => {
  const units = [
    { type: 'ADULT' as const, count: 1, people: 1 },
    { type: 'FAMILY' as const, count: 2, people: 7 },
  ];
  const vouchers = vouchersOf({ id, units, seats: 8 }, issue);
  expect(vouchers.map(({ number, unitType, people }) => [number, unitType, people])).toEqual([
    [1, 'ADULT', 1],
    [2, 'FAMILY', 4],
    [3, 'FAMILY', 3],
  ]);
});

it('a group of more units than vouchers has one', () => {
  const units = [{ type: 'ADULT' as const, count: maxVouchers + 1, people: maxVouchers + 1 }];
  expect(vouchersOf({ id, units, seats: maxVouchers + 1 }, issue)).toHaveLength(1);
});
