import type { Id } from '@promtour/kernel/id';
import type { Visit } from './feedback.ts';

export type FeedbackLinkId = Id<'FeedbackLink'>;

/** A secret link to the questions about one visit, for one visitor. Its token is stored as a hash only. */
export type FeedbackLink = Visit & {
  readonly id: FeedbackLinkId;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  /** When the questions were answered. */
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
};

const validDays = 60;

/** Maximum number of links that one request creates. */
export const maxLinks = 100;

export function expiryOf(createdAt: Date): Date {
  return new Date(createdAt.getTime() + validDays * 86_400_000);
}

/** Why a link is of no use. UNKNOWN includes revoked links: neither discloses that a link existed. */
export type Unusable = 'UNKNOWN' | 'EXPIRED' | 'USED';

export function unusableAt(link: FeedbackLink | undefined, now: Date): Unusable | undefined {
  if (link?.revokedAt !== null) return 'UNKNOWN';
  if (link.usedAt !== null) return 'USED';
  return link.expiresAt <= now ? 'EXPIRED' : undefined;
}
