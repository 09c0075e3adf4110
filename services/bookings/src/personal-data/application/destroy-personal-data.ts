import { personalDataDestroyed } from '@promtour/events/catalogue/personal-data';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { newId } from '@promtour/kernel/id';
import { ok, unwrap } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { categoriesOf, type Destruction, type DestructionGround } from '../domain/destruction.ts';
import type { SealedSubject, SubjectId } from '../domain/sealed-subject.ts';
import type { DataKeys, PersonalDataUnitOfWork } from './ports.ts';

export type DestructionOrder = {
  readonly subjects: readonly SubjectId[];
  readonly ground: DestructionGround;
  readonly requestReference: string | null;
};

/** Destroys the data of subjects for good and returns the records of it, one per booking. */
export type DestroyPersonalData = (order: DestructionOrder, caller: Caller) => Promise<readonly Destruction[]>;

/**
 * The keys go first: what follows may fail, and the data is unreadable all the same. A repetition then deletes the rows and records the
 * destruction; subjects without rows are skipped, so each is recorded once.
 */
export function createDestroyPersonalData(
  unitOfWork: PersonalDataUnitOfWork,
  keys: DataKeys,
  clock: Clock,
): DestroyPersonalData {
  return async ({ subjects: ids, ...reason }, caller) => {
    if (ids.length === 0) return [];
    const doomed = unwrap(await unitOfWork.run(caller, async ({ subjects }) => ok(await subjects.find(ids))));
    await keys.destroy(doomed.map(({ keyId }) => keyId));
    const result = await unitOfWork.run(caller, async ({ subjects, publish }) => {
      const found = await subjects.find(ids);
      const records = recordsOf(found, { ...reason, destroyedBy: caller.viewer.subject ?? 'anonymous' }, clock.now());
      if (records.length === 0) return ok(records);
      await subjects.destroy(
        found.map(({ id }) => id),
        records,
      );
      await publish(
        ...records.map((record) =>
          makeEvent(
            personalDataDestroyed,
            {
              id: newId(record.destroyedAt),
              at: record.destroyedAt,
              subject: record.bookingId,
              data: {
                bookingId: record.bookingId,
                destructionId: record.id,
                subjects: record.subjects.length,
                categories: [...record.categories],
                ground: record.ground,
              },
            },
            caller.causation,
          ),
        ),
      );
      return ok(records);
    });
    return unwrap(result);
  };
}

function recordsOf(
  subjects: readonly SealedSubject[],
  reason: Pick<Destruction, 'ground' | 'requestReference' | 'destroyedBy'>,
  at: Date,
): readonly Destruction[] {
  return [...Map.groupBy(subjects, ({ bookingId }) => bookingId)].map(([bookingId, own]) => ({
    ...reason,
    id: newId(at),
    bookingId,
    subjects: own.map(({ id }) => id),
    categories: [...new Set(own.flatMap(({ fieldSet }) => categoriesOf[fieldSet]))],
    destroyedAt: at,
  }));
}
