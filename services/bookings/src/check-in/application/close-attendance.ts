import { randomUUID } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import type { BookingId, BookingItemId } from '@promtour/kernel/id';
import { ok, unwrap } from '@promtour/kernel/result';
import { systemCaller } from '@promtour/service-kit/caller';
import { processInBatches } from '@promtour/service-kit/jobs/process-in-batches';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import { bookingEvents } from '../../bookings/application/booking-events.ts';
import type { BookingRepositories } from '../../bookings/application/ports.ts';
import { seatsMoved } from '../../bookings/domain/booking.ts';
import { admitted } from '../../bookings/domain/booking-item.ts';
import { decide } from '../../bookings/domain/decide.ts';

/** Devices without a network upload their scans within this time after the end of a session. */
export const attendanceGraceHours = 12;
/** What is older is left to the host: after such an outage nothing is recorded unseen. */
export const attendanceMaxDays = 30;

export type UnrecordedItem = { readonly item: BookingItemId; readonly booking: BookingId; readonly checkedIn: number };

export interface UnrecordedAttendance {
  /**
   * Items of confirmed bookings without attendance whose sessions ended in this time, longest ago first, with their bookings locked; skips
   * those that another transaction has locked. Without those whose people came and whose briefing or passes are missing: their attendance
   * is the host's to record.
   */
  readonly lockEnded: (after: Date, before: Date, limit: number) => Promise<readonly UnrecordedItem[]>;
}

export type AttendanceUnitOfWork = UnitOfWork<BookingRepositories & { readonly unrecorded: UnrecordedAttendance }>;

/**
 * Records the attendance of ended sessions: the people who were checked in, and a no-show where no one was. Once, since only an item without
 * attendance is changed; the host may correct it.
 */
export function createCloseAttendance(unitOfWork: AttendanceUnitOfWork, clock: Clock): () => Promise<number> {
  return () =>
    processInBatches(async (limit) => {
      const caller = systemCaller('bookings', { correlationId: randomUUID() });
      const closed = await unitOfWork.run<number, never>(caller, async (repositories) => {
        const { bookings, inventories, unrecorded, publish } = repositories;
        const now = clock.now();
        const before = new Date(now.getTime() - attendanceGraceHours * 3_600_000);
        const after = new Date(now.getTime() - attendanceMaxDays * 86_400_000);
        const items = await unrecorded.lockEnded(after, before, limit);
        for (const { item, booking: id, checkedIn } of items) {
          const booking = unwrap(await bookings.findForUpdate(id, 'REDEEM'));
          const found = booking.items.find((one) => one.id === item);
          if (found?.attended !== null) continue;
          const attended = Math.min(checkedIn, admitted(found));
          if (checkedIn > 0 && (attended === 0 || found.briefedAt === null)) continue;
          const changed = unwrap(decide(booking, { type: 'REDEEM', item, attended, briefed: false }, now));
          await bookings.update([{ before: booking, after: changed }]);
          await publish(...bookingEvents(booking, changed, caller.causation));
          await inventories.move(seatsMoved([{ before: booking, after: changed }]));
        }
        return ok(items.length);
      });
      return unwrap(closed);
    });
}
