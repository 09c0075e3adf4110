import type { InvalidInput } from '@promtour/kernel/failure';
import type { BookingItemId, Id } from '@promtour/kernel/id';
import { ok, type Result } from '@promtour/kernel/result';
import { checkReason } from '@promtour/kernel/text-rules';

/** An entry in the history of attendance. Entries are never changed or deleted. */
export type AttendanceCorrection = {
  readonly id: Id<'AttendanceCorrection'>;
  readonly itemId: BookingItemId;
  readonly from: number;
  readonly to: number;
  /** The reason, as free text of the person who corrected it. It stays in this service's database. */
  readonly reason: string;
  /** Stable name of the person or program. */
  readonly by: string | null;
  readonly at: Date;
};

export function checkCorrectionReason(reason: string): Result<string, InvalidInput> {
  const checked = checkReason(reason, 500);
  return checked.ok ? ok(reason.normalize('NFC').trim()) : checked;
}
