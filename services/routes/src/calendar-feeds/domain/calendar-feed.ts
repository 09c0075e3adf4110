import { invalidInput, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import type { ExcursionId, Id, OrganizationId } from '@promtour/kernel/id';
import { checkAll } from '@promtour/kernel/input-check';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkPlainText } from '@promtour/kernel/text-rules';

export type CalendarFeedId = Id<'CalendarFeed'>;

export type GuideId = Id<'Guide'>;

export type FeedLanguage = 'RU' | 'EN';

/** A secret link to a timetable. Its token is stored as a hash only. */
export type CalendarFeed = {
  readonly id: CalendarFeedId;
  /** The host, and the region of the host or of the excursion's site. */
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  /** One excursion, or one guide; neither: all sessions of the organization. */
  readonly excursionId: ExcursionId | null;
  readonly guideId: GuideId | null;
  readonly name: string;
  readonly language: FeedLanguage;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
};

export type FeedKind = 'ORGANIZATION' | 'EXCURSION' | 'GUIDE';

export function kindOf({ excursionId, guideId }: Pick<CalendarFeed, 'excursionId' | 'guideId'>): FeedKind {
  if (guideId !== null) return 'GUIDE';
  return excursionId === null ? 'ORGANIZATION' : 'EXCURSION';
}

/** The feed as a client asks for it. */
export type FeedDraft = {
  readonly organization: string | null;
  readonly excursion: string | null;
  readonly guide: string | null;
  readonly name: string;
  readonly language: FeedLanguage;
};

/** What the feed shows: the id as the client gave it. */
export type FeedTarget = { readonly kind: FeedKind; readonly id: string };

/** The one target that the draft names. */
export function checkFeed({ organization, excursion, guide, name }: FeedDraft): Result<FeedTarget, InvalidInput> {
  const targets = [
    ...(organization === null ? [] : [{ kind: 'ORGANIZATION', id: organization } as const]),
    ...(excursion === null ? [] : [{ kind: 'EXCURSION', id: excursion } as const]),
    ...(guide === null ? [] : [{ kind: 'GUIDE', id: guide } as const]),
  ];
  const [target, ...others] = targets;
  const checked = checkAll({
    target: target === undefined || others.length > 0 ? err(invalidInput(['organization'], oneTarget)) : ok(target),
    name: checkPlainText(['name'], name, 200, badName),
  });
  return checked.ok ? ok(checked.value.target) : checked;
}

const oneTarget: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Нужно одно из трёх: organization, excursion или guide',
  en: 'Give exactly one of organization, excursion and guide',
};
const badName = { ru: 'Название: от 1 до 200 знаков в одну строку', en: 'Name: 1 to 200 characters on one line' };

/** A session as a feed shows it. */
export type FeedSession = {
  readonly id: string;
  readonly title: Readonly<{ ru: string; en?: string }>;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly timeZone: string;
  readonly capacity: number;
  readonly closed: boolean;
  /** Number of changes of the session, for `SEQUENCE`. */
  readonly changes: number;
  readonly changedAt: Date;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
};

/** Sessions that ended earlier than this are left out. */
export const pastDays = 30;

/** Maximum number of sessions of a feed, the earliest first. */
export const maxSessions = 2_000;
