import type { BookingId, BookingItemId, OrganizationId } from '@promtour/kernel/id';
import {
  boolean,
  integer,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  unselected,
  uuid,
} from '@promtour/postgres/table';
import type { ParticipantId, PassRefusalReason, PassStatus } from '../domain/participant-list.ts';

export const listSchema = table('participant_list', {
  itemId: primary(uuid<BookingItemId>()),
  bookingId: uuid<BookingId>(),
  organizationId: uuid<OrganizationId>(),
  submittedAt: timestamptz(),
  finalizedAt: nullable(timestamptz()),
  foreignersApprovedAt: nullable(timestamptz()),
});

export const participantSchema = table('participant', {
  id: primary(uuid<ParticipantId>()),
  itemId: uuid<BookingItemId>(),
  bookingId: uuid<BookingId>(),
  position: integer(),
  minor: nullable(boolean()),
  foreign: nullable(boolean()),
  consentVersion: text(),
  guardianConsentVersion: nullable(text()),
  consentedAt: timestamptz(),
  pass: text<PassStatus>(),
  refusal: nullable(text<PassRefusalReason>()),
  decidedBy: unselected(nullable(text())),
  decidedAt: unselected(nullable(timestamptz())),
});
