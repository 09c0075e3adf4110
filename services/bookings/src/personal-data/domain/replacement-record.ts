import type { BookingId } from '@promtour/kernel/id';
import type { Destruction } from './destruction.ts';
import { categoriesOf } from './destruction.ts';
import type { SubjectId } from './sealed-subject.ts';

/** The record of participants whose list was replaced. */
export function replacementRecord(
  id: Destruction['id'],
  bookingId: BookingId,
  subjects: readonly SubjectId[],
  destroyedBy: string,
  destroyedAt: Date,
): Destruction {
  return {
    ...{ id, bookingId, subjects, destroyedBy, destroyedAt },
    categories: categoriesOf.PARTICIPANT,
    ground: 'REPLACED',
    requestReference: null,
  };
}
