import type { Sums, SumsRow } from '../../dimensions/domain/question.ts';
import { shares, type Share } from './answer-levels.ts';
import type { FeedbackSums } from './feedback-sums.ts';

/** Numbers of answers that may not be counted, in all and in each share. */
export type Hidden = Readonly<Record<`${'answers' | Share}Hidden`, number>>;

/** The sums of each share; the first is the number of answers that it counts. */
const sumsOf: Readonly<Record<Share, readonly [base: keyof FeedbackSums, ...others: (keyof FeedbackSums)[]]>> = {
  nps: ['npsAnswers', 'promoters', 'detractors'],
  career: ['careerAnswers', 'career'],
  intents: ['intentAnswers', 'purchase', 'partner', 'supplier', 'investor'],
  ratings: [
    'routeRated',
    'routeRating',
    'guideRated',
    'guideRating',
    'safetyRated',
    'safetyRating',
    'comfortRated',
    'comfortRating',
    'contentRated',
    'contentRating',
  ],
};

/** The sums of which nothing may be shown, though there are answers. */
export function suppressedIn(sums: FeedbackSums, hidden: Hidden): readonly (keyof FeedbackSums)[] {
  const all = hidden.answersHidden > 0 && sums.answers === 0;
  const of = shares.filter((share) => hidden[`${share}Hidden`] > 0 && sumsOf[share].every((name) => sums[name] === 0));
  return [...(all ? (['answers'] as const) : []), ...of.flatMap((share) => sumsOf[share])];
}

/** The sums of which a part may not be shown. */
export function lackingIn(hidden: Hidden): readonly (keyof FeedbackSums)[] {
  return [
    ...(hidden.answersHidden > 0 ? (['answers'] as const) : []),
    ...shares.filter((share) => hidden[`${share}Hidden`] > 0).flatMap((share) => sumsOf[share]),
  ];
}

/**
 * What the totals of the periods contain beyond the rows of all keys: a row without keys for each period that has any.
 * @param dimensions by which the rows are grouped
 */
export function withheldRows<S extends Sums>(
  rows: readonly SumsRow<S>[],
  totals: readonly SumsRow<S>[],
  dimensions: number,
): SumsRow<S>[] {
  const byPeriod = Map.groupBy(rows, ({ period }) => period);
  return totals.flatMap(({ period, sums: total, lacking = [] }) => {
    const rest = Object.fromEntries(
      Object.entries(total).map(([name, sum]) => [
        name,
        (byPeriod.get(period) ?? []).reduce((left, { sums }) => left - (sums[name] ?? 0), sum),
      ]),
    ) as S;
    if (lacking.length === 0 && Object.values(rest).every((sum) => sum === 0)) return [];
    return [{ period, keys: Array.from({ length: dimensions }, () => null), sums: rest, withheld: true, lacking }];
  });
}
