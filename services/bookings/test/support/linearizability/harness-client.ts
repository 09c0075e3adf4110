import type { Booking } from '../../../src/bookings/domain/booking.ts';
import type { Harness } from '../harness.ts';
import type { Outcome, SessionClient } from './clients.ts';
import type { Recorder, Status } from './history.ts';

/**
 * One session through the use cases. `dueAt`: when the test's clock passed the end of a hold, which on a slow machine may be before the hold
 * is answered.
 */
export function harnessClient(harness: Harness, session: string, recorder: Recorder) {
  const waiting = new Map<string, number>();
  const dueAt = new Map<string, number>();
  /** How far the test's clock was advanced, and when, on the history's clock. */
  const advances: { readonly passedAt: number; readonly to: number }[] = [];
  const date = (booking: string, expiresAt: number): void => {
    const passed = advances.find(({ to }) => expiresAt <= to);
    if (passed === undefined) waiting.set(booking, expiresAt);
    else {
      waiting.delete(booking);
      dueAt.set(booking, passed.passedAt);
    }
  };
  const outcome = (
    result: { ok: true; value: Booking } | { ok: false; error: { code: string } & Readonly<Record<string, unknown>> },
  ): Outcome => {
    if (result.ok) {
      const { value } = result;
      if (value.expiresAt !== null) date(value.id, value.expiresAt.getTime());
      return { booking: value.id };
    }
    const { code, vacancies, status } = result.error;
    if (code === 'BOOKING.SEATS_UNAVAILABLE') return { type: 'VACANCIES', vacancies: vacancies as number };
    if (code === 'BOOKING.STATUS_CONFLICT') return { type: 'STATUS', status: status as Status };
    throw new Error(`Unexpected answer ${code}`);
  };
  const client: SessionClient = {
    hold: async (seats, key) => outcome(await harness.hold({ session, seats, holdMinutes: 3 }, key)),
    confirm: async (booking, key) => outcome(await harness.change(booking, { type: 'CONFIRM' }, key)),
    cancel: async (booking, key) => outcome(await harness.change(booking, { type: 'CANCEL' }, key)),
    async read() {
      const [row] = await harness.dataSource.query<{ held: number; confirmed: number }[]>(
        'SELECT held, confirmed FROM session_inventory WHERE session_id = $1',
        [session],
      );
      return row && { type: 'COUNTERS', ...row };
    },
  };
  return {
    client,
    dueAt,
    expire: async (minutes: number): Promise<void> => {
      const passedAt = recorder.now();
      harness.clock.advance(minutes * 60_000);
      advances.push({ passedAt, to: harness.clock.now().getTime() });
      for (const [booking, expiresAt] of waiting) date(booking, expiresAt);
      await harness.endDueBookings();
    },
  };
}
