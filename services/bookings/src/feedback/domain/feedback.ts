import type { InputRule, InvalidInput } from '@promtour/kernel/failure';
import type { BookingId, BookingItemId, ExcursionId, Id, OrganizationId } from '@promtour/kernel/id';
import { checkAll, checkDistinct, checkRule } from '@promtour/kernel/input-check';
import type { Purpose } from '@promtour/kernel/purpose';
import type { RegionCode } from '@promtour/kernel/region-code';
import { ok, type Result } from '@promtour/kernel/result';

export type FeedbackId = Id<'Feedback'>;

export const topics = ['route', 'guide', 'safety', 'comfort', 'content'] as const;
export type Topic = (typeof topics)[number];

/** 1 to 5 per topic; null if the visitor gave none. */
export type Ratings = Readonly<Record<Topic, number | null>>;

/** The three last ones are intents to cooperate with the host. */
export const intents = ['CAREER', 'PURCHASE', 'PARTNER', 'SUPPLIER', 'INVESTOR'] as const;
export type Intent = (typeof intents)[number];
export type CooperationIntent = Extract<Intent, Purpose>;

/** The answers of one visitor as they are given. There is no free text, which may hold personal data. */
export type FeedbackDraft = { readonly nps: number; readonly ratings: Ratings; readonly intents: readonly Intent[] };

/** The visit that the answers are about, as it was when the link was created. */
export type Visit = {
  readonly itemId: BookingItemId;
  readonly bookingId: BookingId;
  readonly excursionId: ExcursionId;
  /** The host. */
  readonly organizationId: OrganizationId;
  readonly regionCode: RegionCode;
  readonly visitingOrganizationId: OrganizationId | null;
  readonly purpose: Purpose;
  readonly originRegion: RegionCode;
  /** In the plant's time zone. */
  readonly visitedOn: string;
};

export type Feedback = Visit & FeedbackDraft & { readonly id: FeedbackId; readonly submittedAt: Date };

export function checkFeedback({ nps, ratings, intents: stated }: FeedbackDraft): Result<undefined, InvalidInput> {
  const checked = checkAll({
    nps: checkRule(isWithin(nps, 0, 10), ['nps'], badNps),
    ...Object.fromEntries(
      topics.map((topic) => {
        const rating = ratings[topic];
        return [topic, checkRule(rating === null || isWithin(rating, 1, 5), ['ratings', topic], badRating)];
      }),
    ),
    intents: checkDistinct(['intents'], stated, { min: 0, max: intents.length }, badIntents),
  });
  return checked.ok ? ok(undefined) : checked;
}

function isWithin(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

const badNps: InputRule = { code: 'OUT_OF_RANGE', ru: 'Оценка от 0 до 10', en: 'A score from 0 to 10' };
const badRating: InputRule = { code: 'OUT_OF_RANGE', ru: 'Оценка от 1 до 5', en: 'A rating from 1 to 5' };
const badIntents = { ru: 'Каждое намерение один раз', en: 'Each intent once' };

/** The intents to cooperate with the host: each opens a lead. */
export function cooperationIntents({ intents: stated }: Pick<FeedbackDraft, 'intents'>): readonly CooperationIntent[] {
  return stated.filter((intent) => intent === 'PARTNER' || intent === 'SUPPLIER' || intent === 'INVESTOR');
}
