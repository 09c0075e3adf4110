import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { idFromName, type ExcursionId, type SessionId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';

/** One run of an excursion. */
export type Session = {
  readonly id: SessionId;
  readonly excursionId: ExcursionId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Time zone of the plant. */
  readonly timeZone: TimeZone;
  /** Capacity: seats in total. */
  readonly capacity: number;
};

/** What a timetable needs of an excursion. */
export type ScheduledExcursion = {
  readonly id: ExcursionId;
  readonly timeZone: TimeZone;
  readonly durationMinutes: number;
  readonly groupMin: number;
  readonly groupMax: number;
};

/** UUID namespace of session ids. It must not change: another one would change every session's id. */
const namespace = '6f1d3f0e-3d5c-5b0a-9d53-0c1f5a1f7c11';

/** The session of an excursion at a start. Its id is derived from both, so that scheduling it again finds it. */
export function sessionAt(
  { id: excursionId, durationMinutes, timeZone }: Pick<ScheduledExcursion, 'id' | 'durationMinutes' | 'timeZone'>,
  startsAt: Date,
  capacity: number,
): Session {
  return {
    id: idFromName(namespace, `${excursionId}/${startsAt.toISOString()}`),
    excursionId,
    startsAt,
    endsAt: new Date(startsAt.getTime() + durationMinutes * 60_000),
    timeZone,
    capacity,
  };
}

/** The capacity of a session: as requested, or the maximum group size. A session below the minimum group size could never take place. */
export function checkCapacity(
  { groupMin, groupMax }: Pick<ScheduledExcursion, 'groupMin' | 'groupMax'>,
  wanted: number | null,
): Result<number, InvalidInput> {
  const capacity = wanted ?? groupMax;
  if (Number.isInteger(capacity) && capacity >= groupMin && capacity <= groupMax) return ok(capacity);
  return err(
    invalidInput(['capacity'], {
      code: 'OUT_OF_RANGE',
      ru: `Мест в сеансе: от ${groupMin} до ${groupMax}, как группа экскурсии`,
      en: `Places a session: ${groupMin} to ${groupMax}, as the excursion’s group`,
    }),
  );
}
