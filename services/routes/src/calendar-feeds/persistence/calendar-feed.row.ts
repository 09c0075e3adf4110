import type { ExcursionId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  bytea,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  unselected,
  uuid,
  type SelectedRowOf,
} from '@promtour/postgres/table';
import type { CalendarFeed, CalendarFeedId, FeedLanguage, GuideId } from '../domain/calendar-feed.ts';

export const calendarFeedSchema = table('calendar_feed', {
  id: primary(uuid<CalendarFeedId>()),
  organizationId: uuid<OrganizationId>(),
  regionCode: text<RegionCode>(),
  excursionId: nullable(uuid<ExcursionId>()),
  guideId: nullable(uuid<GuideId>()),
  name: text(),
  language: text<FeedLanguage>(),
  /** SHA-256 of the token. */
  digest: unselected(bytea()),
  createdAt: timestamptz(),
  revokedAt: nullable(timestamptz()),
});

export type CalendarFeedRow = SelectedRowOf<typeof calendarFeedSchema>;

export function calendarFeedFromRow(row: CalendarFeedRow): CalendarFeed {
  return { ...row };
}
