import type { Clock } from '@promtour/kernel/clock';
import { keyOf, type Enterprise } from './enterprise.ts';
import { operation, type Graph } from './graph.ts';
import { sample } from './inputs.ts';
import { mutate, type OnWait } from './mutate.ts';
import type { KeyedInput, Refusal } from './operations.ts';
import { monthsBefore, visitsOfMonth, type VisitDay } from './visit-history.ts';

const historyMonths = 24;
/** Some 110 KB of a table: the gateway takes 128 KiB of variables. */
const maxRows = 1_200;

/**
 * Imports made-up visits of the two years before, marked as sample data: the months that are not there yet. Each request is recorded as a
 * whole or not at all, so that an interrupted load continues.
 * @returns the number of visitors added
 */
export async function loadHistory(
  enterprise: Enterprise,
  excursion: string,
  { graph, clock, onWait }: { readonly graph: Graph; readonly clock: Clock; readonly onWait: OnWait },
): Promise<number> {
  const { data } = await graph.ask(findHistory, { excursion });
  const there = new Set(data.visitHistory?.nodes.map(({ month }) => month));
  const newest = [...there].sort().at(-1);
  const months = monthsBefore(clock.now(), historyMonths)
    // The newest months are imported first. Later ones are the platform's own, and none is added by the load of a later month.
    .filter((month) => newest === undefined || (month < newest && !there.has(month)))
    .map((month) => ({ month, days: visitsOfMonth(enterprise, month) }))
    .filter(({ days }) => days.length > 0);
  let visitors = 0;
  const [earliest] = months;
  if (earliest === undefined) return 0;
  // Until the excursion is known, a table of one row is tried: the whole one is large.
  await record(earliest.days.slice(0, 1), `known:${earliest.month}`, true);
  for (const part of partsOf(months).toReversed()) {
    const [first, last] = [part[0]?.month ?? '', part.at(-1)?.month ?? ''];
    visitors += await record(
      part.flatMap(({ days }) => days),
      `${first}:${last}`,
    );
  }
  return visitors;

  async function record(rows: readonly VisitDay[], key: string, dryRun = false): Promise<number> {
    const answer = await mutate(
      graph,
      importVisits,
      {
        input: {
          format: 'CSV',
          content: tableOf(excursion, rows),
          provenance: sample,
          idempotencyKey: keyOf(enterprise, `visits:${key}`),
          dryRun,
        },
      },
      (given) => given.__typename === 'ImportVisitsPayload',
      onWait,
    );
    return answer.months.reduce((sum, month) => sum + month.visitors, 0);
  }
}

type Month = { readonly month: string; readonly days: readonly VisitDay[] };

/** Whole months, so many that their rows fit into a request. */
function partsOf(months: readonly Month[]): readonly (readonly Month[])[] {
  const parts: Month[][] = [];
  let rows = Infinity;
  for (const month of months) {
    if (rows + month.days.length > maxRows) {
      parts.push([]);
      rows = 0;
    }
    parts.at(-1)?.push(month);
    rows += month.days.length;
  }
  return parts;
}

const columns = 'excursion,date,sessions,capacity,visitors,confirmed,purpose,segment,origin region,foreign,minors';

function tableOf(excursion: string, days: readonly VisitDay[]): string {
  return [
    columns,
    ...days.map(({ date, sessions, capacity, visitors, confirmed, purpose, segment, origin, foreign, minors }) =>
      [excursion, date, sessions, capacity, visitors, confirmed, purpose, segment, origin, foreign, minors].join(','),
    ),
  ].join('\n');
}

const findHistory = operation<{ excursion: string }, { visitHistory: { nodes: readonly { month: string }[] } | null }>(
  'FindVisitHistory',
  `query FindVisitHistory($excursion: ID!) {
    visitHistory(filter: { excursions: [$excursion] }, first: 100) { nodes { month } }
  }`,
);

const importVisits = operation<
  KeyedInput<Readonly<Record<string, unknown>>>,
  { answer: { __typename: 'ImportVisitsPayload'; months: readonly { visitors: number }[] } | Refusal }
>(
  'ImportVisits',
  `mutation ImportVisits($input: ImportVisitsInput!) {
    answer: importVisits(input: $input) {
      __typename ... on UserError { code message } ... on InvalidInput { issues { path code } }
      ... on VisitImportRejected { faults { row column code } }
      ... on ImportVisitsPayload { months { visitors } }
    }
  }`,
);
