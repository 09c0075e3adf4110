import type { Purpose } from '@promtour/kernel/purpose';

export const topics = ['route', 'guide', 'safety', 'comfort', 'content'] as const;
export type Topic = (typeof topics)[number];

/** Intents other than the career. */
export const intents = ['PURCHASE', 'PARTNER', 'SUPPLIER', 'INVESTOR'] as const;

/** One visitor's answers after a visit. */
export type Answer = {
  readonly feedbackId: string;
  /** Calendar date at the site. */
  readonly visitedOn: string;
  readonly excursionId: string;
  /** The host. */
  readonly organizationId: string;
  /** Null until the excursion's site is known. */
  readonly siteId: string | null;
  /** Region where the site is now. */
  readonly regionCode: string;
  readonly purpose: Purpose;
  readonly originRegion: string;
  /** 0 to 10: would recommend the visit. */
  readonly nps: number;
  /** 1 to 5; null: not rated. */
  readonly ratings: Readonly<Record<Topic, number | null>>;
  /** Codes such as `CAREER` (would work here). */
  readonly intents: readonly string[];
};

/** Would recommend the visit: 9 or 10. */
export function isPromoter({ nps }: Pick<Answer, 'nps'>): boolean {
  return nps >= 9;
}

/** Would not: 0 to 6. */
export function isDetractor({ nps }: Pick<Answer, 'nps'>): boolean {
  return nps <= 6;
}
