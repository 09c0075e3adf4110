import type { SessionId } from '@promtour/kernel/id';
import { vouchersOf, type VoucherIssue, type VoucherItem } from '../../vouchers/domain/voucher.ts';
import { byTime, type CheckIn, type CheckInRefusal, type Scan } from './scan.ts';

const minuteMs = 60_000;

/** The doors open an hour before the session's start and close at its end. */
export const doorsOpenMinutes = 60;

/** What the outcome of an item's scans depends on. */
export type AdmissibleItem = VoucherItem & {
  /** The booking's status. */
  readonly status: 'PAID' | 'UNPAID' | 'CANCELLED';
  readonly sessionId: SessionId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** In the order of their serials, without gaps. */
  readonly issues: readonly VoucherIssue[];
  /** When the attendance was recorded; null until then. Later scans admit no one. */
  readonly recordedAt: Date | null;
};

export function doorsOpenAt({ startsAt }: Pick<AdmissibleItem, 'startsAt'>): Date {
  return new Date(startsAt.getTime() - doorsOpenMinutes * minuteMs);
}

/**
 * The outcome of each scan of one item. The earliest scans count: the same scans have the same outcomes in whatever order they arrive, so a
 * scan that a device uploads later may displace one that was admitted meanwhile. Pure.
 */
export function decideCheckIns(item: AdmissibleItem, scans: readonly Scan[]): readonly CheckIn[] {
  const admitted = { total: 0, byVoucher: new Map<string, number>() };
  return scans.toSorted(byTime).map((scan) => {
    const refused = (refusal: CheckInRefusal): CheckIn => ({ ...scan, refusal, admitted: 0 });
    const limit = peopleOf(item, scan);
    if (limit === undefined) return refused('INVALID');
    const refusal = refuse(item, scan);
    if (refusal !== undefined) return refused(refusal);
    const key = `${scan.serial}-${scan.number}`;
    const used = admitted.byVoucher.get(key) ?? 0;
    const remaining = Math.min(limit - used, item.seats - admitted.total);
    const people = scan.people ?? remaining;
    if (people === 0 || people > remaining) return refused('ALREADY_REDEEMED');
    admitted.total += people;
    admitted.byVoucher.set(key, used + people);
    return { ...scan, refusal: null, admitted: people };
  });
}

/** People that the voucher admits; undefined if the item has no such voucher: its issue, or since a change its number, does not exist. */
function peopleOf(item: AdmissibleItem, { number, serial }: Scan): number | undefined {
  const issue = item.issues.find((one) => one.serial === serial);
  return issue && vouchersOf(item, issue).find((voucher) => voucher.number === number)?.people;
}

/** By what does not depend on other scans. */
function refuse(item: AdmissibleItem, { serial, sessionId, scannedAt }: Scan): CheckInRefusal | undefined {
  if (isRevoked(item, serial, scannedAt)) return 'REVOKED';
  if (item.status !== 'PAID') return item.status;
  if (sessionId !== item.sessionId) return 'WRONG_SESSION';
  if (scannedAt < doorsOpenAt(item)) return 'TOO_EARLY';
  if (scannedAt >= item.endsAt) return 'TOO_LATE';
  if (item.recordedAt !== null && scannedAt >= item.recordedAt) return 'ALREADY_REDEEMED';
  return undefined;
}

/** A voucher is valid until a later issue: a device that did not know of it yet admits by the earlier one. */
function isRevoked({ issues }: AdmissibleItem, serial: number, at: Date): boolean {
  const next = issues.find((issue) => issue.serial === serial + 1);
  return next !== undefined && (next.issuedAt === null || next.issuedAt < at);
}

/** People of the item who are in. */
export function admittedOf(checkIns: readonly CheckIn[]): number {
  return checkIns.reduce((sum, { admitted }) => sum + admitted, 0);
}

/** What the voucher still admits after these scans. */
export function remainingOf(item: AdmissibleItem, checkIns: readonly CheckIn[], scan: Scan): number {
  const used = admittedOf(checkIns.filter(({ number, serial }) => number === scan.number && serial === scan.serial));
  return Math.max(0, Math.min((peopleOf(item, scan) ?? 0) - used, item.seats - admittedOf(checkIns)));
}

/**
 * The scan that used a voucher first, for one that is refused because it is used: if another device admitted by it as well, both let people
 * in.
 */
export function usedBy<Known extends CheckIn>(checkIn: CheckIn, checkIns: readonly Known[]): Known | undefined {
  if (checkIn.refusal !== 'ALREADY_REDEEMED') return undefined;
  return checkIns
    .toSorted(byTime)
    .find(({ refusal, number, serial }) => refusal === null && number === checkIn.number && serial === checkIn.serial);
}
