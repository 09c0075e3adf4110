import type { Id, SessionId } from '@promtour/kernel/id';

export type CheckInId = Id<'CheckIn'>;

/** Why a voucher does not let its people in, in the order of precedence. */
export const checkInRefusals = [
  'INVALID',
  'REVOKED',
  'CANCELLED',
  'UNPAID',
  'WRONG_SESSION',
  'TOO_EARLY',
  'TOO_LATE',
  'ALREADY_REDEEMED',
] as const;
export type CheckInRefusal = (typeof checkInRefusals)[number];

/** A voucher of an item, shown at a gate. Scans are kept as they were reported; which of them count follows from all of them. */
export type Scan = {
  readonly id: CheckInId;
  /** The client's name of the device. */
  readonly device: string;
  /** The device's name of the scan: unique on it. */
  readonly nonce: string;
  /** The session that the gate is open for. */
  readonly sessionId: SessionId;
  /** Number and issue of the voucher. */
  readonly number: number;
  readonly serial: number;
  /** Who goes in now; null: all that the voucher still admits. */
  readonly people: number | null;
  readonly scannedAt: Date;
};

/** A scan with its outcome. */
export type CheckIn = Scan & {
  /** Null: admitted. */
  readonly refusal: CheckInRefusal | null;
  /** People admitted by it; 0 if refused. */
  readonly admitted: number;
};

/** By time; ties by device and nonce, so that the order does not depend on when scans arrive. */
export function byTime(left: Scan, right: Scan): number {
  return (
    left.scannedAt.getTime() - right.scannedAt.getTime() ||
    compare(left.device, right.device) ||
    compare(left.nonce, right.nonce)
  );
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
