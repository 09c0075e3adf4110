import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import fc from 'fast-check';
import { firstIssue } from '../../vouchers/domain/voucher.ts';
import { admittedOf, decideCheckIns, remainingOf, usedBy, type AdmissibleItem } from './decide-check-ins.ts';
import type { CheckIn, Scan } from './scan.ts';

const startsAt = new Date('2026-12-04T07:00:00Z');
const minutes = (count: number) => new Date(startsAt.getTime() + count * 60_000);
const session = newId<'Session'>(startsAt);

const item: AdmissibleItem = {
  id: newId(startsAt),
  units: [
    { type: 'ADULT', count: 4, people: 4 },
    { type: 'FAMILY', count: 2, people: 6 },
  ],
  seats: 10,
  status: 'PAID',
  sessionId: session,
  startsAt,
  endsAt: minutes(90),
  issues: [firstIssue],
  recordedAt: null,
};
const perUnit = { ...item, issues: [firstIssue, { serial: 2, per: 'UNIT' as const, issuedAt: minutes(-600) }] };

let scans = 0;
function scan(about: Partial<Scan> = {}): Scan {
  const device = { device: 'gate-1', nonce: String(++scans) };
  return {
    id: newId(startsAt),
    ...device,
    sessionId: session,
    number: 1,
    serial: 1,
    people: null,
    scannedAt: startsAt,
    ...about,
  };
}

function outcomes(of: AdmissibleItem, ...shown: readonly Scan[]): (string | number)[] {
  const decided = new Map(decideCheckIns(of, shown).map((checkIn) => [checkIn.id, checkIn]));
  return shown.map(({ id }) => decided.get(id)?.refusal ?? decided.get(id)?.admitted ?? 'missing');
}

describe('a voucher of a confirmed booking', () => {
  it('admits its group', () => {
    expect(outcomes(item, scan())).toEqual([10]);
  });

  it('admits its group in parts, up to its people', () => {
    const parts = [3, 4, 4, 3, 1].map((people, index) => scan({ people, scannedAt: minutes(index) }));
    expect(outcomes(item, ...parts)).toEqual([3, 4, 'ALREADY_REDEEMED', 3, 'ALREADY_REDEEMED']);
  });

  it('of a unit admits the people of this unit', () => {
    const shown = [1, 4, 5, 6].map((number) => scan({ serial: 2, number }));
    expect(outcomes(perUnit, ...shown)).toEqual([1, 1, 3, 3]);
  });

  it.each([
    ['a number that the issue does not have', item, { number: 2 }, 'INVALID'],
    ['a serial that was never issued', item, { serial: 2 }, 'INVALID'],
    ['an earlier issue', perUnit, {}, 'REVOKED'],
    ['a canceled booking', { ...item, status: 'CANCELLED' as const }, {}, 'CANCELLED'],
    ['a booking on hold', { ...item, status: 'UNPAID' as const }, {}, 'UNPAID'],
    ['another session', item, { sessionId: newId<'Session'>(startsAt) }, 'WRONG_SESSION'],
    ['a moment before the doors open', item, { scannedAt: new Date(minutes(-60).getTime() - 1) }, 'TOO_EARLY'],
    ['the end of the session', item, { scannedAt: minutes(90) }, 'TOO_LATE'],
    [
      'a visit that is already recorded',
      { ...item, recordedAt: minutes(10) },
      { scannedAt: minutes(10) },
      'ALREADY_REDEEMED',
    ],
  ] as const)('is refused for %s', (_, of, about, refusal) => {
    expect(outcomes(of, scan(about))).toEqual([refusal]);
  });

  it.each([
    ['when the doors open', item, { scannedAt: minutes(-60) }],
    ['until the end', item, { scannedAt: new Date(minutes(90).getTime() - 1) }],
    ['before its issue was replaced', perUnit, { scannedAt: minutes(-601) }],
    ['before the visit was recorded', { ...item, recordedAt: minutes(10) }, { scannedAt: minutes(9) }],
  ] as const)('is valid %s', (_, of, about) => {
    const early = { ...of, startsAt: minutes(-600) };
    expect(outcomes(about.scannedAt < minutes(-60) ? early : of, scan(about))).toEqual([10]);
  });

  it('is used by the earlier scan, however the two arrive', () => {
    const [first, second] = [scan({ scannedAt: minutes(1) }), scan({ device: 'gate-2', scannedAt: minutes(2) })];
    for (const shown of [
      [first, second],
      [second, first],
    ]) {
      const decided = decideCheckIns(item, shown);
      expect(outcomes(item, ...shown)).toEqual(shown.map((one) => (one === first ? 10 : 'ALREADY_REDEEMED')));
      const refused = decided.find(({ id }) => id === second.id);
      expect(refused && usedBy(refused, decided)?.id).toBe(first.id);
    }
  });

  it('never admits more than the item has seats, with vouchers of two issues', () => {
    const issues = [firstIssue, { serial: 2, per: 'UNIT' as const, issuedAt: minutes(5) }];
    const shown = [
      scan({ people: 8 }),
      ...[1, 2, 3].map((number) => scan({ serial: 2, number, scannedAt: minutes(6) })),
    ];
    expect(outcomes({ ...item, issues }, ...shown)).toEqual([8, 1, 1, 'ALREADY_REDEEMED']);
  });

  it('says what it still admits', () => {
    const shown = scan({ people: 3 });
    expect(remainingOf(item, decideCheckIns(item, [shown]), shown)).toBe(7);
  });
});

it('property: permuted and repeated scans have the same outcomes, within the seats', () => {
  const anyScan = fc
    .record({
      device: fc.constantFrom('a', 'b', 'c'),
      nonce: fc.nat(8).map(String),
      number: fc.integer({ min: 1, max: 8 }),
      serial: fc.integer({ min: 1, max: 3 }),
      people: fc.option(fc.integer({ min: 1, max: 6 })),
      minute: fc.integer({ min: -70, max: 100 }),
    })
    .map(({ minute, ...about }) => scan({ ...about, scannedAt: minutes(minute) }));
  const issues = [firstIssue, { serial: 2, per: 'UNIT' as const, issuedAt: minutes(20) }];
  fc.assert(
    fc.property(
      fc
        .uniqueArray(anyScan, { maxLength: 12, selector: ({ device, nonce }) => `${device} ${nonce}` })
        .chain((shown) => fc.tuple(fc.constant(shown), fc.shuffledSubarray(shown, { minLength: shown.length }))),
      ([shown, permuted]) => {
        const byId = (checkIns: readonly CheckIn[]) => new Map(checkIns.map((one) => [one.id, one]));
        const decided = decideCheckIns({ ...item, issues }, shown);
        expect(byId(decideCheckIns({ ...item, issues }, permuted))).toEqual(byId(decided));
        expect(admittedOf(decided)).toBeLessThanOrEqual(item.seats);
        // What is refused changes nothing.
        const counted = decided.filter(({ refusal }) => refusal === null);
        expect(decideCheckIns({ ...item, issues }, counted)).toEqual(counted);
      },
    ),
    { seed: 13, numRuns: 300 },
  );
});
