import type { Day } from './recurrence.ts';
import type { SyntheticNumbers } from './synthetic-numbers.ts';

/** Columns of the published table whose values can be published facts: what its `basis` may name. */
export const facts = [
  'name',
  'brands',
  'region',
  'city',
  'okved',
  'excursion',
  'minutes',
  'age',
  'group_min',
  'group_max',
  'price_kopecks',
] as const;
export type Fact = (typeof facts)[number];

export type Enterprise = {
  /** Permanent: idempotency keys derive from it. */
  readonly slug: string;
  readonly name: Text;
  readonly brands: readonly string[];
  /** Undefined if the enterprise is known by its brands only. */
  readonly numbers: SyntheticNumbers | undefined;
  readonly region: string;
  readonly okved: string;
  readonly city: string;
  /** The center of the city, degrees. */
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly title: Text;
  readonly summary: Text;
  readonly minutes: number;
  readonly age: number;
  readonly groupMin: number;
  readonly groupMax: number;
  /** Kopecks per person. */
  readonly price: number;
  readonly days: readonly Day[];
  /** Local time of the plant, `HH:MM`. */
  readonly starts: readonly string[];
  /** According to the published note. */
  readonly suspended: boolean;
  readonly published: ReadonlySet<Fact>;
};

type Text = { readonly ru: string; readonly en: string };

/** The idempotency key of a step: the same in every run, so that an interrupted run can be continued. */
export function keyOf({ slug }: Pick<Enterprise, 'slug'>, step: string): string {
  return `sample-data:${slug}:${step}`;
}
