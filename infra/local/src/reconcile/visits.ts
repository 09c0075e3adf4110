import { operation, type Graph } from '@promtour/sample-data/graph';
import {
  compareDays,
  compareFigures,
  measures,
  type AnalyticsFigures,
  type Difference,
  type Figures,
  type ServiceFigures,
  type ShownFigures,
} from './compare-figures.ts';

/** The most keys that one answer of analytics has. */
const maxRows = 100;

type Period = { readonly from: string; readonly to: string };

type TotalRow = Omit<Figures, 'visits' | 'onlineVisits'> & {
  readonly from: string;
  readonly region: string | null;
  readonly organization: { readonly id: string } | null;
  readonly attended: number;
  readonly online: number;
  readonly imported: {
    readonly sessions: number;
    readonly capacity: number;
    readonly attended: number;
    readonly online: number;
  };
};

type TotalsVariables = {
  readonly filter: { readonly period: Period; readonly regions?: readonly string[] };
  readonly by: 'REGION' | 'ORGANIZATION';
  readonly per: 'DAY' | 'MONTH';
};

const visitTotals = operation<TotalsVariables, { visitTotals: { rows: readonly TotalRow[] } }>(
  'VisitTotals',
  `query VisitTotals($filter: VisitTotalsFilter!, $by: VisitTotalsKey!, $per: VisitTotalsPeriod!) {
    visitTotals(filter: $filter, by: $by, per: $per) { rows {
      from region organization { id } sessions capacity attended online imported { sessions capacity attended online }
    } } }`,
);

type MeasureRow = { readonly values: ShownFigures };
type KeyedRow = MeasureRow & { readonly keys: readonly { readonly value: string | null }[] };

type MeasuresVariables = {
  readonly period: Period;
  readonly by: 'REGION' | 'ORGANIZATION';
  readonly filter: { readonly regions?: readonly string[] };
};

type MeasuresAnswer = {
  readonly measures: {
    readonly total: MeasureRow;
    readonly rows: readonly KeyedRow[];
    readonly rest: object | null;
  };
};

const values = `values { ${measures.join(' ')} }`;

const monthlyMeasures = operation<MeasuresVariables, MeasuresAnswer>(
  'MonthlyMeasures',
  `query MonthlyMeasures($period: LocalDateRange!, $by: Dimension!, $filter: DimensionFilter!) {
    measures(period: $period, by: [$by], filter: $filter, top: ${maxRows}) {
      total { ${values} } rows { keys { value } ${values} } rest { values { visits } }
    } }`,
);

const dailyMeasures = operation<
  { readonly period: Period },
  {
    measures: {
      total: { periods: readonly { from: string; values: { visits: number | null; sessions: number | null } }[] };
    };
  }
>(
  'DailyMeasures',
  `query DailyMeasures($period: LocalDateRange!) {
    measures(period: $period, grain: DAY) { total { periods { from values { visits sessions } } } } }`,
);

/** Compares the visits of a month with the records of bookings: by day, by region, and by organization within each region. */
export async function compareVisits(graph: Graph, month: Period): Promise<readonly Difference[]> {
  const name = month.from.slice(0, 7);
  const byRegion = await monthly(graph, month, 'REGION', {});
  const differences = [
    ...compareFigures(name, byRegion.own, byRegion.analytics, byRegion.own.size),
    ...(await compareDaily(graph, month)),
  ];
  for (const region of [...new Set([...byRegion.own.keys(), ...byRegion.analytics.rows.keys()])].toSorted()) {
    const { own, analytics } = await monthly(graph, month, 'ORGANIZATION', { regions: [region] });
    differences.push(...compareFigures(`${name} ${region}`, own, analytics, 1));
  }
  return differences;
}

async function monthly(
  graph: Graph,
  period: Period,
  by: 'REGION' | 'ORGANIZATION',
  filter: { readonly regions?: readonly string[] },
): Promise<{ readonly own: ServiceFigures; readonly analytics: AnalyticsFigures }> {
  const totals = await graph.ask(visitTotals, { filter: { period, ...filter }, by, per: 'MONTH' });
  const { data } = await graph.ask(monthlyMeasures, { period, by, filter });
  const { total, rows, rest } = data.measures;
  return {
    own: summed(totals.data.visitTotals.rows, (row) => (by === 'REGION' ? row.region : row.organization?.id) ?? ''),
    analytics: {
      total: total.values,
      hasRest: rest !== null,
      rows: new Map(rows.map(({ keys, values: shown }) => [keys[0]?.value ?? '', shown])),
    },
  };
}

async function compareDaily(graph: Graph, period: Period): Promise<readonly Difference[]> {
  const totals = await graph.ask(visitTotals, { filter: { period }, by: 'REGION', per: 'DAY' });
  const { data } = await graph.ask(dailyMeasures, { period });
  return compareDays(
    summed(totals.data.visitTotals.rows, ({ from }) => from),
    new Map(data.measures.total.periods.map(({ from, values: shown }) => [from, shown])),
  );
}

/** Sums of rows by key: recorded attendance and imported visits together. */
function summed(rows: readonly TotalRow[], keyOf: (row: TotalRow) => string): ServiceFigures {
  const sums = new Map<string, Figures>();
  for (const row of rows) {
    const { attended, online, sessions, capacity, imported } = row;
    const key = keyOf(row);
    const sum = sums.get(key);
    sums.set(key, {
      visits: (sum?.visits ?? 0) + attended + imported.attended,
      onlineVisits: (sum?.onlineVisits ?? 0) + online + imported.online,
      sessions: (sum?.sessions ?? 0) + sessions + imported.sessions,
      capacity: (sum?.capacity ?? 0) + capacity + imported.capacity,
    });
  }
  return sums;
}
