import type { BookingId, Id, OrganizationId } from '@promtour/kernel/id';

/** A person whose data is sealed together: a participant (by the participant's id) or the contact of a booking (by the booking's id). */
export type SubjectId = Id<'PersonalDataSubject'>;
export type DataKeyId = Id<'DataKey'>;

export const fieldSets = ['CONTACT', 'PARTICIPANT'] as const;
/** Which fields are sealed. Bound to the ciphertext: one cannot pass for the other. */
export type FieldSet = (typeof fieldSets)[number];

/** Personal fields of one subject as they are stored. */
export type SealedSubject = {
  readonly id: SubjectId;
  readonly fieldSet: FieldSet;
  readonly bookingId: BookingId;
  /** The host whose pass office reads them; null for the contact, whom every host of the booking may call. */
  readonly organizationId: OrganizationId | null;
  readonly keyId: DataKeyId;
  readonly sealed: Buffer;
  /** Blind indexes of the contact's email address and phone number; null if there is none. */
  readonly emailIndex: Buffer | null;
  readonly phoneIndex: Buffer | null;
};
