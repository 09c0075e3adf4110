import type { SealedSubject } from './domain/sealed-subject.ts';

/**
 * The columns and parameters of a subject's row, for a feature that writes it in one statement with a row of its own: the hold of seats
 * must not cost another round trip.
 */
export const subjectColumns = 'id, field_set, booking_id, organization_id, key_id, sealed, email_index, phone_index';
export const subjectWidth = 8;

export function subjectParameters(subject: SealedSubject): unknown[] {
  const { id, fieldSet, bookingId, organizationId, keyId, sealed, emailIndex, phoneIndex } = subject;
  return [id, fieldSet, bookingId, organizationId, keyId, sealed, emailIndex, phoneIndex];
}

/** Many subjects as a set, from `$1` on. */
export const subjectSet = {
  sql: `unnest(${['uuid', 'text', 'uuid', 'uuid', 'uuid', 'bytea', 'bytea', 'bytea'].map((type, nth) => `$${nth + 1}::${type}[]`).join(', ')})`,
  parameters(subjects: readonly SealedSubject[]): unknown[] {
    const rows = subjects.map(subjectParameters);
    return Array.from({ length: subjectWidth }, (_, nth) => rows.map((row) => row[nth]));
  },
};
