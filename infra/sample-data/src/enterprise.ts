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
  /** Stable for ever: idempotency keys are made of it. */
  readonly slug: string;
  readonly name: Text;
  readonly brands: readonly string[];
  /** Undefined where the enterprise is known by its brands only. */
  readonly numbers: SyntheticNumbers | undefined;
  readonly region: string;
  readonly okved: string;
  readonly city: string;
  /** The centre of the city, degrees. */
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly title: Text;
  readonly summary: Text;
  readonly minutes: number;
  readonly age: number;
  readonly groupMin: number;
  readonly groupMax: number;
  /** Kopecks for one person. */
  readonly price: number;
  readonly days: readonly Day[];
  /** On the plant's clock, `HH:MM`. */
  readonly starts: readonly string[];
  /** The published note says so. */
  readonly suspended: boolean;
  readonly published: ReadonlySet<Fact>;
};

type Text = { readonly ru: string; readonly en: string };
