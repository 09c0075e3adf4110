import { topics, type Intent, type Ratings, type Topic } from './feedback.ts';

/** Sums over the answers about one excursion. */
export type FeedbackSums = {
  readonly answers: number;
  readonly promoters: number;
  readonly detractors: number;
  readonly ratings: Readonly<Record<Topic, { readonly count: number; readonly sum: number }>>;
  readonly intents: Readonly<Record<Intent, number>>;
};

export type FeedbackSummary = {
  readonly answers: number;
  /** % of 9–10 minus % of 0–6; null if it is suppressed or there are no answers. */
  readonly nps: number | null;
  readonly ratings: Ratings;
  /** Share of the answers with this intent, 0 to 1. */
  readonly careerShare: number | null;
  readonly cooperationIntents: number | null;
};

/** Fewer answers are shown to the host only, since they might be those of one family. */
export const smallestGroup = 5;

export function summaryOf(sums: FeedbackSums, isOwner: boolean): FeedbackSummary {
  const { answers, promoters, detractors, intents } = sums;
  const isShown = (count: number): boolean => count > 0 && (isOwner || count >= smallestGroup);
  const shown = isShown(answers);
  return {
    answers,
    nps: shown ? Math.round(((promoters - detractors) / answers) * 100) : null,
    ratings: Object.fromEntries(
      topics.map((topic) => {
        const { count, sum } = sums.ratings[topic];
        return [topic, isShown(count) ? Math.round((sum / count) * 10) / 10 : null];
      }),
    ) as Ratings,
    careerShare: shown ? intents.CAREER / answers : null,
    cooperationIntents: shown ? intents.PARTNER + intents.SUPPLIER + intents.INVESTOR : null,
  };
}
