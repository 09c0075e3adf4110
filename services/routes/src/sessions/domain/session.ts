import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { idFromName, type ExcursionId, type SessionId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { Excursion } from '../../excursions/domain/excursion.ts';

/** One run of an excursion. */
export type Session = {
  readonly id: SessionId;
  readonly excursionId: ExcursionId;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** The plant's. */
  readonly timeZone: TimeZone;
  /** Places. */
  readonly capacity: number;
};

/** Belongs to sessions' ids and never changes: another one would give every session another id. */
const namespace = '6f1d3f0e-3d5c-5b0a-9d53-0c1f5a1f7c11';

/** The session of an excursion at a start; its id is a function of both, so that scheduling again finds it. */
export function sessionAt(
  { id: excursionId, durationMinutes, timeZone }: Pick<Excursion, 'id' | 'durationMinutes' | 'timeZone'>,
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

/** Places a session: what was asked for, or the largest group. A session too small for the smallest group could never take place. */
export function checkCapacity(
  { groupMin, groupMax }: Pick<Excursion, 'groupMin' | 'groupMax'>,
  wanted: number | null,
): Result<number, InvalidInput> {
  const capacity = wanted ?? groupMax;
  if (Number.isInteger(capacity) && capacity >= groupMin && capacity <= groupMax) return ok(capacity);
  return err(
    invalidInput(['capacity'], {
      ru: `Мест в сеансе: от ${groupMin} до ${groupMax}, как группа экскурсии`,
      en: `Places a session: ${groupMin} to ${groupMax}, as the excursion’s group`,
    }),
  );
}
