/** The additive measures that bookings count as well. */
export const measures = ['visits', 'onlineVisits', 'sessions', 'capacity'] as const;
export type Measure = (typeof measures)[number];

/** Sums of a service's own records. */
export type Figures = Readonly<Record<Measure, number>>;
/** Sums of analytics; `null` if they are suppressed. */
export type ShownFigures = Readonly<Record<Measure, number | null>>;

/** Figures of a service, by key. */
export type ServiceFigures = ReadonlyMap<string, Figures>;

/** The answer of analytics to the same question. */
export type AnalyticsFigures = {
  readonly total: ShownFigures;
  readonly rows: ReadonlyMap<string, ShownFigures>;
  /** What no row shows: further keys, and small groups. */
  readonly remainder: readonly ShownFigures[];
};

export type Difference = {
  /** Such as `2026-11 RU-SMO`. */
  readonly scope: string;
  /** The key within the scope, or which sum. */
  readonly key: string;
  readonly measure: string;
  readonly service: number;
  readonly analytics: number;
};

/**
 * Compares sums of one period by keys. Keys that analytics suppresses are compared in sum, with what it withholds; a sum that is suppressed
 * as a whole cannot be compared.
 */
export function compareFigures(scope: string, own: ServiceFigures, analytics: AnalyticsFigures): readonly Difference[] {
  return measures.flatMap((measure) => {
    const keys = [...new Set([...own.keys(), ...analytics.rows.keys()])].toSorted();
    const compared = keys.map((key) => ({
      scope,
      key,
      measure,
      service: own.get(key)?.[measure] ?? 0,
      analytics: analytics.rows.get(key)?.[measure] ?? null,
    }));
    const shown = compared.flatMap((one) => (one.analytics === null ? [] : [{ ...one, analytics: one.analytics }]));
    const hidden = compared.filter((one) => one.analytics === null && one.service !== 0);
    const sums: Difference[] = [...shown];
    const remainder = sumOf(analytics.remainder.map((part) => part[measure]));
    if (analytics.remainder.length === 0) sums.push(...hidden.map((one) => ({ ...one, analytics: 0 })));
    else if (remainder !== null) {
      const service = hidden.reduce((sum, one) => sum + one.service, 0);
      sums.push({ scope, key: 'withheld and other keys', measure, service, analytics: remainder });
    }
    const total = analytics.total[measure];
    const service = compared.reduce((sum, one) => sum + one.service, 0);
    if (total !== null) sums.push({ scope, key: 'total', measure, service, analytics: total });
    return sums.filter((one) => one.service !== one.analytics);
  });
}

/** `null` if a part is suppressed. */
function sumOf(parts: readonly (number | null)[]): number | null {
  return parts.reduce<number | null>((sum, part) => (sum === null || part === null ? null : sum + part), 0);
}

/**
 * Sums by day of which analytics shows more than the service has. It may show less: a group too small for its day is counted in its month
 * only, which {@link compareFigures} compares in full.
 */
export function compareDays(
  own: ServiceFigures,
  days: ReadonlyMap<string, Readonly<Record<'visits' | 'sessions', number | null>>>,
): readonly Difference[] {
  return [...days].flatMap(([key, shown]) =>
    (['visits', 'sessions'] as const).flatMap((measure) => {
      const analytics = shown[measure] ?? 0;
      const service = own.get(key)?.[measure] ?? 0;
      return analytics > service ? [{ scope: 'day', key, measure, service, analytics }] : [];
    }),
  );
}
