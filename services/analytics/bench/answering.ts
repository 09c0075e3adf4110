import { gatewayHeaders } from '@promtour/testkit/access';
import { official } from '@promtour/testkit/viewers';
import type { BenchRow } from './measure.ts';

/** The last year of the seeded visits. */
const year = 'period: { from: "2025-01-01", to: "2025-12-31" }';
const quarter = 'period: { from: "2025-10-01", to: "2025-12-31" }';
const month = 'period: { from: "2025-05-01", to: "2025-05-31" }';
const all = 'values { visits load averageGroup noShow interregionalShare foreignShare minorsShare suppressed }';

/** What a national dashboard shows at once. */
const questions: Readonly<Record<string, string>> = {
  'the country’s year with that before': `measures(${year}, compare: PREVIOUS_PERIOD) { total { ${all} previous { visits } growth } sources { name asOf lagging } }`,
  'the country’s year by month': `measures(${year}, grain: MONTH, compare: SAME_PERIOD_LAST_YEAR) { total { periods { from ${all} growth } } }`,
  'the country’s year by day': `measures(${year}, grain: DAY) { total { periods { from values { visits } } } }`,
  'the first 20 regions of a year': `measures(${year}, by: [REGION], compare: PREVIOUS_PERIOD) { rows { keys { value } ${all} growth } rest { ${all} } total { ${all} } }`,
  'the districts of a year by quarter': `measures(${year}, by: [DISTRICT], grain: QUARTER) { rows { keys { value } periods { values { visits load } } } }`,
  'the first 10 regions by month': `measures(${year}, by: [REGION], grain: MONTH, top: 10) { rows { keys { value } periods { values { visits } } } rest { periods { values { visits } } } }`,
  'purposes of a year': `measures(${year}, by: [PURPOSE]) { rows { keys { purpose } values { visits noShow } } }`,
  'channels of a year': `measures(${year}, by: [CHANNEL], top: 10) { rows { keys { value } values { visits } } rest { values { visits } } }`,
  'origins of a year': `measures(${year}, by: [ORIGIN_REGION]) { rows { keys { value } values { visits } } rest { values { visits } } }`,
  'the first 20 organizations of a region': `measures(${year}, filter: { regions: ["RU-SMO"] }, by: [ORGANIZATION]) { rows { keys { value } ${all} } rest { values { visits } } withheld { values { visits } } }`,
  'a region’s quarter by week': `measures(${quarter}, filter: { regions: ["RU-MOW"] }, grain: WEEK, compare: SAME_PERIOD_LAST_YEAR) { total { periods { from values { visits load } growth } } }`,
  'a region’s month by purpose and segment': `measures(${month}, filter: { regions: ["RU-MOW"] }, by: [PURPOSE, SEGMENT]) { rows { keys { value } values { visits } } withheld { values { visits } } }`,
};

/** Dashboards' questions beside the measures. */
const others: Readonly<Record<string, string>> = {
  'origins and destinations of a year': `originMatrix(${year}) { cells { visits } rest withheld total }`,
  'the heat map of the country’s quarter': `loadHeatMap(${quarter}) { hours { visits load } total { visits load } }`,
  'the heat map of a region’s year': `loadHeatMap(${year}, filter: { regions: ["RU-SMO"] }) { hours { visits load } }`,
  'the country’s next 8 weeks':
    'visitForecast { visits { weeks { value } backTest { wape } } load { weeks { value } } }',
  'a region’s next 8 weeks': 'visitForecast(filter: { regions: ["RU-SMO"] }) { visits { weeks { value } } }',
};

/**
 * How long dashboards' questions take over HTTP, each alone and all in one operation.
 * @param url of the service, whose projection holds the seeded visits
 */
export async function measureAnswering(url: string, runs = 40): Promise<BenchRow[]> {
  const rows = await measureQuestions(url, { ...questions, ...others }, runs);
  const dashboard = Object.values(questions).map((question, nth) => `q${nth}: ${question}`);
  rows.push(
    await row(`${dashboard.length} questions in one operation, p95`, '≤ 400 ms', runs, () =>
      ask(url, `{ ${dashboard.join(' ')} }`),
    ),
  );
  return rows;
}

/** How long each question takes over HTTP. */
export async function measureQuestions(
  url: string,
  questions: Readonly<Record<string, string>>,
  runs = 40,
): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const [what, question] of Object.entries(questions))
    rows.push(await row(`${what}, p95`, '≤ 100 ms', runs, () => ask(url, `{ ${question} }`)));
  return rows;
}

async function row(measure: string, goal: string, runs: number, work: () => Promise<void>): Promise<BenchRow> {
  for (let warmUp = 0; warmUp < 5; warmUp++) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.min(times.length - 1, Math.floor(runs * share))] ?? NaN).toFixed(0);
  return { measure, measured: `${at(0.95)} ms, median ${at(0.5)} ms`, goal };
}

async function ask(url: string, query: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await gatewayHeaders('analytics', official)) },
    body: JSON.stringify({ query }),
  });
  const { errors } = (await response.json()) as { errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
}
