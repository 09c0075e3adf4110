import type { BookingId, BookingItemId, ExcursionId, OrganizationId } from '@promtour/kernel/id';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  array,
  bytea,
  date,
  integer,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  unselected,
  uuid,
  type RowOf,
  type SelectedRowOf,
} from '@promtour/postgres/table';
import type { Feedback, FeedbackId, Intent } from '../domain/feedback.ts';
import type { FeedbackLink, FeedbackLinkId } from '../domain/feedback-link.ts';

const visit = {
  itemId: uuid<BookingItemId>(),
  bookingId: uuid<BookingId>(),
  excursionId: uuid<ExcursionId>(),
  organizationId: uuid<OrganizationId>(),
  regionCode: text<RegionCode>(),
  visitingOrganizationId: nullable(uuid<OrganizationId>()),
  purpose: text<Purpose>(),
  originRegion: text<RegionCode>(),
  visitedOn: date(),
};

export const feedbackLinkSchema = table('feedback_link', {
  id: primary(uuid<FeedbackLinkId>()),
  /** SHA-256 of the token. */
  digest: unselected(bytea()),
  ...visit,
  createdAt: timestamptz(),
  expiresAt: timestamptz(),
  usedAt: nullable(timestamptz()),
  revokedAt: nullable(timestamptz()),
});

export const feedbackSchema = table('feedback', {
  id: primary(uuid<FeedbackId>()),
  linkId: uuid<FeedbackLinkId>(),
  ...visit,
  nps: integer(),
  route: nullable(integer()),
  guide: nullable(integer()),
  safety: nullable(integer()),
  comfort: nullable(integer()),
  content: nullable(integer()),
  intents: array(text<Intent>()),
  submittedAt: timestamptz(),
});

export function linkFromRow(row: SelectedRowOf<typeof feedbackLinkSchema>): FeedbackLink {
  return { ...row };
}

export function feedbackToRow({ ratings, intents, ...feedback }: Feedback, linkId: FeedbackLinkId) {
  return { ...feedback, ...ratings, linkId, intents: [...intents] };
}

export function feedbackFromRow(row: RowOf<typeof feedbackSchema>): Feedback {
  const { linkId: _linkId, route, guide, safety, comfort, content, ...feedback } = row;
  return { ...feedback, ratings: { route, guide, safety, comfort, content } };
}
