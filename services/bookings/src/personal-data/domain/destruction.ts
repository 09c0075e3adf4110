import type { BookingId, Id } from '@promtour/kernel/id';
import type { FieldSet, SubjectId } from './sealed-subject.ts';

/** Days after the visit, the cancellation or the expiry after which personal data is destroyed. */
export const retentionDays = 30;

export const destructionGrounds = ['RETENTION', 'REQUEST', 'REPLACED'] as const;
/** Why data is destroyed: its term has ended, the subject or the booker asked for it, or the list was replaced. */
export type DestructionGround = (typeof destructionGrounds)[number];

export const dataCategories = [
  'NAME',
  'EMAIL',
  'PHONE',
  'NOTES',
  'BIRTH_DATE',
  'CITIZENSHIP',
  'IDENTITY_DOCUMENT',
  'GUARDIAN',
] as const;
/** Categories of personal data, as a destruction record names them. */
export type DataCategory = (typeof dataCategories)[number];

/** The categories that a field set can hold. A record names them all: what a person left out is not remembered. */
export const categoriesOf: Readonly<Record<FieldSet, readonly DataCategory[]>> = {
  CONTACT: ['NAME', 'EMAIL', 'PHONE', 'NOTES'],
  PARTICIPANT: ['NAME', 'BIRTH_DATE', 'CITIZENSHIP', 'IDENTITY_DOCUMENT', 'GUARDIAN'],
};

/** Evidence of a destruction (152-FZ, article 21; Roskomnadzor order 179 of 28 October 2022). Holds no personal value. */
export type Destruction = {
  readonly id: Id<'PersonalDataDestruction'>;
  readonly bookingId: BookingId;
  readonly subjects: readonly SubjectId[];
  readonly categories: readonly DataCategory[];
  readonly ground: DestructionGround;
  /** The requester's reference of an erasure request, such as the number of a letter; null otherwise. */
  readonly requestReference: string | null;
  /** Account name of the person or program; the service itself for an ended term. */
  readonly destroyedBy: string;
  readonly destroyedAt: Date;
};
