import { setTimeout as delay } from 'node:timers/promises';
import { startServer } from '@promtour/testkit/bench-server';
import type { BenchRow } from '@promtour/testkit/bench-results';
import { anonymous } from '@promtour/testkit/viewers';
import { booked } from '../test/support/events.ts';
import { startRoutes, type RoutesService } from '../test/support/routes-service.ts';
import { catalogueStatements } from './catalogue.ts';

const rounds = 300;

/** What people look for: words in other forms, parts of words, typing errors. */
const texts = ['сталевар', 'хлебозавода', 'стеклодувов', 'кузнец', 'музее', 'металурги', 'лаборатор', 'корабелы цех'];
const days = ['2026-12-05', '2027-01-16', '2027-03-20', '2027-06-11', '2027-10-02'];
const sizes = [2, 6, 12, 20];

const page = `nodes { offer { ... on Excursion { id title { ru } durationMinutes } ... on Route { id days } } priceFrom { amount currency } sessions { id startsAt } }`;
const facets =
  'facets { regions { value count } segments { value count } formats { value count } languages { value count } themes { value count } }';

/** Searches of a portal's visitors, one at a time, as requests to the service over HTTP. */
export async function measure(): Promise<BenchRow[]> {
  const server = await startServer();
  const service = await startRoutes();
  try {
    for (const statement of catalogueStatements) await service.database.owner(statement);
    const search = (nth: number) => request(service, page, filterOf(nth), 'RELEVANCE');
    await times(search, rounds / 5);
    const quiet = await times(search);
    const counted = await times((nth) => request(service, `${page} ${facets} totalCount`, filterOf(nth), 'RELEVANCE'));
    const byTime = await times((nth) => request(service, page, { ...filterOf(nth), text: null }, 'NEXT_SESSION'));
    const everything = await times(
      (nth) => request(service, `${page} ${facets}`, { partySize: at(sizes, nth) }, 'PRICE'),
      rounds / 5,
    );
    const typed = await times((nth) =>
      service.ask(
        'query ($text: String!) { completeOffers(text: $text) { text count } }',
        {
          text: at(texts, nth).slice(0, 2 + (nth % 5)),
        },
        {},
        anonymous,
      ),
    );
    const references = await times(referencesOf(service, await someSessions(service, 2_000)), rounds / 3);
    const busy = await whileBookingsArrive(service, () => times(search));
    const again = await times(search);
    const before = (p95(quiet) + p95(again)) / 2;
    return [
      row('search with words, dates and group, p95', p95(quiet), '≤ 50 ms'),
      row('  the same with facets and count, p95', p95(counted), '≤ 150 ms'),
      row('  with dates and group by next session, p95', p95(byTime), ''),
      row('  of all offers for a group with facets, p95', p95(everything), ''),
      row('completions while typing, p95', p95(typed), ''),
      row('2,000 session references in one query, p95', p95(references), '≤ 40 ms'),
      {
        measure: `search while ${busy.perMinute.toLocaleString('en')} events a minute are applied, p95`,
        measured: `${p95(busy.value).toFixed(1)} ms, ${(100 * (p95(busy.value) / before - 1)).toFixed(0)} % more`,
        goal: '≤ 10 % more at 10,000',
      },
    ];
  } finally {
    await service.stop();
    await server.stop();
  }
}

function filterOf(nth: number): Readonly<Record<string, unknown>> {
  const from = at(days, nth);
  const to = new Date(Date.parse(from) + 6 * 86_400_000).toISOString().slice(0, 10);
  return { text: at(texts, nth), dates: { from, to }, partySize: at(sizes, nth), ages: [16, 40] };
}

async function request(service: RoutesService, selection: string, filter: unknown, orderBy: string): Promise<void> {
  const answer = await service.ask(
    `query ($filter: OfferFilter, $orderBy: OfferOrder!) { searchOffers(filter: $filter, orderBy: $orderBy) { ${selection} } }`,
    { filter, orderBy },
    {},
    anonymous,
  );
  answer.expectData();
}

async function someSessions(service: RoutesService, count: number): Promise<string[]> {
  const rows = await service.sql<{ id: string }>('SELECT id FROM session ORDER BY md5(id::text) LIMIT $1', [count]);
  return rows.map(({ id }) => id);
}

function referencesOf(service: RoutesService, ids: readonly string[]): () => Promise<unknown> {
  const representations = ids.map((id) => ({ __typename: 'Session', id }));
  return async () => {
    const answer = await service.ask(
      'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Session { id startsAt } } }',
      { representations },
    );
    answer.expectData();
  };
}

/** 84 events every half second: 42 bookings that are held and cancelled. */
async function whileBookingsArrive<T>(
  service: RoutesService,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly perMinute: number }> {
  const bookings = 42;
  const ids = await someSessions(service, 2_000);
  const ending = new AbortController();
  let sent = 0;
  const began = performance.now();
  const booking = (async () => {
    while (!ending.signal.aborted) {
      const next = delay(500);
      await service.hear(
        ...ids.slice(sent % 1_900, (sent % 1_900) + bookings).flatMap((id) => booked(id, 1, 'CANCELLED')),
      );
      sent += 2 * bookings;
      await next;
    }
  })();
  const value = await work();
  ending.abort();
  const perMinute = Math.round((sent * 60_000) / (performance.now() - began) / 10) * 10;
  await booking;
  return { value, perMinute };
}

async function times(work: (nth: number) => Promise<unknown>, count = rounds): Promise<number[]> {
  const measured: number[] = [];
  for (let nth = 0; nth < count; nth += 1) {
    const began = performance.now();
    await work(nth);
    measured.push(performance.now() - began);
  }
  return measured;
}

function at<Item>(items: readonly Item[], nth: number): Item {
  const item = items[nth % items.length];
  if (item === undefined) throw new Error('an empty list');
  return item;
}

function p95(measured: readonly number[]): number {
  return measured.toSorted((a, b) => a - b)[Math.floor(measured.length * 0.95)] ?? 0;
}

function row(measure: string, milliseconds: number, goal: string): BenchRow {
  return { measure, measured: `${milliseconds.toFixed(1)} ms`, goal };
}
