import type { BookingId, Id, OrganizationId } from '@promtour/kernel/id';
import { array, bytea, nullable, primary, table, text, timestamptz, uuid } from '@promtour/postgres/table';
import type { AccessPurpose } from '../application/ports.ts';
import type { DataCategory, DestructionGround } from '../domain/destruction.ts';
import type { DataKeyId, FieldSet, SubjectId } from '../domain/sealed-subject.ts';

export const subjectSchema = table('personal_data_subject', {
  id: primary(uuid<SubjectId>()),
  fieldSet: text<FieldSet>(),
  bookingId: uuid<BookingId>(),
  organizationId: nullable(uuid<OrganizationId>()),
  keyId: uuid<DataKeyId>(),
  sealed: bytea(),
  emailIndex: nullable(bytea()),
  phoneIndex: nullable(bytea()),
});

export const accessSchema = table('personal_data_access', {
  id: primary(uuid<Id<'PersonalDataAccess'>>()),
  subjectId: uuid<SubjectId>(),
  bookingId: uuid<BookingId>(),
  fieldSet: text<FieldSet>(),
  organizationId: nullable(uuid<OrganizationId>()),
  readBy: text(),
  purpose: text<AccessPurpose>(),
  readAt: timestamptz(),
});

export const destructionSchema = table('personal_data_destruction', {
  id: primary(uuid<Id<'PersonalDataDestruction'>>()),
  bookingId: uuid<BookingId>(),
  subjects: array(uuid<SubjectId>()),
  categories: array(text<DataCategory>()),
  ground: text<DestructionGround>(),
  requestReference: nullable(text()),
  destroyedBy: text(),
  destroyedAt: timestamptz(),
});
