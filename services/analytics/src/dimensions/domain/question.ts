/** What figures can be asked by and filtered by. */
export const dimensions = [
  'REGION',
  'DISTRICT',
  'ORGANIZATION',
  'SITE',
  'EXCURSION',
  'ROUTE',
  'INDUSTRY',
  'SEGMENT',
  'PURPOSE',
  'CHANNEL',
  'ORIGIN_REGION',
] as const;
export type Dimension = (typeof dimensions)[number];

/** Lengths of periods by the calendar of the site's time zone; weeks are those of ISO 8601. */
export const grains = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'] as const;
export type Grain = (typeof grains)[number];

/** Calendar dates `YYYY-MM-DD`; both belong to it. */
export type Period = { readonly from: string; readonly to: string };

/** Any value within a list, all conditions together. An empty list matches nothing. */
export type Filter = Partial<Readonly<Record<Dimension, readonly string[]>>>;

/** Most dimensions by which one answer is grouped. */
export const maxGroupings = 3;

export type Question = {
  /** At least one, in order and without gaps. */
  readonly periods: readonly Period[];
  readonly filter: Filter;
  /** Different dimensions, at most {@link maxGroupings}. */
  readonly by: readonly Dimension[];
};

/** Sums of disjoint sets can be added; measures derived from them cannot. */
export type Sums = Readonly<Record<string, number>>;

export type SumsRow<S extends Sums = Sums> = {
  /** Index of the period. */
  readonly period: number;
  /** A key for each dimension of `by`: codes, and ids as text; null: not known, such as a visit without a route. */
  readonly keys: readonly (string | null)[];
  /** What may be shown: a suppressed sum is 0 here and part of the withheld row. */
  readonly sums: S;
  /**
   * Names of the sums that are suppressed, since too few people stand behind them: none if absent. A key all of whose sums are suppressed has
   * a row too.
   */
  readonly suppressed?: readonly string[];
  /**
   * Names of the sums of which a part may not be shown: none if absent. Those of the withheld row are the names of which a part is in no row of
   * the period, not even in this one.
   */
  readonly lacking?: readonly string[];
  /** Sums of groups too small to be attributed to keys: at most one such row for each period, its keys all null. */
  readonly withheld: boolean;
};
