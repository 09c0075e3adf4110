/**
 * Counts of answers. Each share has a number of answers of its own to be divided by: those for which it may be shown.
 * Ratings are sums of 1 to 5, to be divided by the number of answers that rate the topic.
 */
export type FeedbackSums = {
  readonly answers: number;
  readonly npsAnswers: number;
  readonly promoters: number;
  readonly detractors: number;
  readonly careerAnswers: number;
  readonly career: number;
  readonly intentAnswers: number;
  readonly purchase: number;
  readonly partner: number;
  readonly supplier: number;
  readonly investor: number;
  readonly routeRated: number;
  readonly routeRating: number;
  readonly guideRated: number;
  readonly guideRating: number;
  readonly safetyRated: number;
  readonly safetyRating: number;
  readonly comfortRated: number;
  readonly comfortRating: number;
  readonly contentRated: number;
  readonly contentRating: number;
};
