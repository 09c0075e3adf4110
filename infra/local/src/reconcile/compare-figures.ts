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
  /** Whether there are further keys without a row. */
  readonly hasRest: boolean;
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

/** A group of so few people may be in no figure of its month: analytics shows it to its owner only (ADR 0192). */
const maxHidden = 4;

/**
 * Compares sums of one period by keys, and in total. Analytics never shows more than the service has, and may lack up to four visitors of a
 * key, with their sessions. Suppressed keys are compared in total, which is the sum of all rows and of what is withheld.
 * @param regions how many regions the total is of: each may lack four visitors
 */
export function compareFigures(
  scope: string,
  own: ServiceFigures,
  analytics: AnalyticsFigures,
  regions: number,
): readonly Difference[] {
  const keys = new Set([...(analytics.hasRest ? [] : own.keys()), ...analytics.rows.keys()]);
  const rows = [...keys]
    .toSorted()
    .flatMap((key) => differencesOf(own.get(key) ?? none, analytics.rows.get(key) ?? none, maxHidden, key));
  const total = differencesOf(sumOf(own.values()), analytics.total, maxHidden * regions, 'total');
  return [...rows, ...total].map((difference) => ({ scope, ...difference }));
}

function differencesOf(
  own: Figures,
  shown: ShownFigures,
  mayLack: number,
  key: string,
): readonly Omit<Difference, 'scope'>[] {
  const hides = shown.visits !== own.visits || shown.onlineVisits !== own.onlineVisits;
  return measures.flatMap((measure) => {
    const service = own[measure];
    const analytics = shown[measure];
    if (analytics === null) return [];
    const lack = service - analytics;
    const isPeople = measure === 'visits' || measure === 'onlineVisits';
    const explained = lack >= 0 && (isPeople ? lack <= mayLack : lack === 0 || hides);
    return explained ? [] : [{ key, measure, service, analytics }];
  });
}

const none: Figures = { visits: 0, onlineVisits: 0, sessions: 0, capacity: 0 };

function sumOf(all: Iterable<Figures>): Figures {
  const sum = { ...none };
  for (const figures of all) for (const measure of measures) sum[measure] += figures[measure];
  return sum;
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
