import { forbidden, type Forbidden } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Places } from '../../dimensions/application/ports.ts';
import { readableKeys, type OwnDimension } from '../../dimensions/application/readable-keys.ts';
import type { Dimension, Filter } from '../../dimensions/domain/question.ts';
import { namesOthers, type Reach } from '../../dimensions/domain/reach.ts';
import { minPeople } from '../../visits/domain/disclosure.ts';
import { addSums, funnelOf, isNothing, nothing, totalOf, type Funnel, type FunnelSums } from '../domain/funnel.ts';
import { bookingsIn, noLeadTimes, percentilesOf, type Histogram, type Histograms } from '../domain/lead-time.ts';
import type { FunnelQuestion, FunnelReader, Keys, ReadSums } from './ports.ts';

export type FunnelRow = { readonly keys: Keys; readonly figures: Funnel };

export type BookingFunnel = {
  readonly total: Funnel;
  /** The keys with the most held seats, in this order. */
  readonly rows: readonly FunnelRow[];
  /** All other keys together; null if there are none. */
  readonly rest: Funnel | null;
  /** What no key may be given, because it is of small groups; null if there is nothing. */
  readonly withheld: Funnel | null;
};

/** Minutes between two steps of the bookings that took both; null if there are none, or too few for the viewer. */
export type LeadTime = {
  readonly bookings: number | null;
  readonly median: number | null;
  readonly p90: number | null;
};

export type LeadTimes = {
  readonly holdToConfirmation: LeadTime;
  readonly requestToAnswer: LeadTime;
  readonly confirmationToVisit: LeadTime;
};

/** Stages of the bookings held in a period. */
export interface BookingFunnels {
  /** `FORBIDDEN` if the filter names the bookings of others. @param top most rows */
  ask(question: FunnelQuestion, top: number): Promise<Result<BookingFunnel, Forbidden>>;
  /** The whole funnel of each key, in the order of the keys, with as many statements as for one key. */
  askEach(
    question: Omit<FunnelQuestion, 'by'>,
    dimension: OwnDimension,
    keys: readonly string[],
  ): Promise<readonly Result<Funnel, Forbidden>[]>;
  /** Of all keys together. The question must have been asked. */
  leadTimes(question: FunnelQuestion): Promise<LeadTimes>;
  /** Of these keys of the question, by their JSON. */
  leadTimesOf(question: FunnelQuestion, rows: readonly Keys[]): Promise<ReadonlyMap<string, LeadTimes>>;
}

/** @param reach access scope of the viewer */
export function createBookingFunnels(reader: FunnelReader, places: Places, reach: Reach): BookingFunnels {
  const shown = (histograms: Histograms): LeadTimes =>
    leadTimesOf(histograms, reach.kind === 'ORGANIZATION' ? 1 : minPeople);
  return {
    async ask(question, top) {
      const { REGION: regions, ORGANIZATION: organizations } = question.filter;
      if (namesOthers(reach, { regions, organizations })) return err(forbidden());
      return ok(answerOf(await reader.sums(reach, question), question, top));
    },
    async askEach(question, dimension, keys) {
      const allowed = await readableKeys(places, reach, dimension, keys);
      if (allowed.size === 0) return keys.map(() => err(forbidden()));
      const filter = { ...question.filter, [dimension]: [...allowed] };
      const rows = await reader.rows(reach, { ...question, filter, by: [dimension] });
      const found = new Map(rows.map((row) => [row.keys[0], row.sums]));
      return keys.map((key) => (allowed.has(key) ? ok(funnelOf(found.get(key) ?? nothing)) : err(forbidden())));
    },
    async leadTimes(question) {
      const all = await reader.leadTimes(reach, { ...question, by: [] });
      return shown(all.get('[]') ?? noLeadTimes);
    },
    async leadTimesOf(question, rows) {
      const all = await reader.leadTimes(reach, { ...question, filter: narrowed(question, rows) });
      return new Map(rows.map((keys) => [JSON.stringify(keys), shown(all.get(JSON.stringify(keys)) ?? noLeadTimes)]));
    },
  };
}

/** Limits the question to about these rows: there may be many more. What is not known cannot be filtered. */
function narrowed({ filter, by }: FunnelQuestion, rows: readonly Keys[]): Filter {
  const narrow: Partial<Record<Dimension, readonly string[]>> = { ...filter };
  for (const [nth, dimension] of by.entries()) {
    const values = new Set(rows.map((keys) => keys[nth] ?? null));
    if (filter[dimension] !== undefined || values.has(null)) continue;
    narrow[dimension] = [...values].filter((value) => value !== null);
  }
  return narrow;
}

/** Others than the host do not learn the times of a few bookings, nor how many the percentiles are of: small groups are among them. */
function leadTimesOf(histograms: Histograms, fewest: number): LeadTimes {
  const leadTime = (histogram: Histogram): LeadTime => {
    const bookings = bookingsIn(histogram);
    const [median = null, p90 = null] = bookings < fewest ? [] : percentilesOf(histogram, [0.5, 0.9]);
    return { bookings: fewest > 1 ? null : bookings, median, p90 };
  };
  return {
    holdToConfirmation: leadTime(histograms.holdToConfirmation),
    requestToAnswer: leadTime(histograms.requestToAnswer),
    confirmationToVisit: leadTime(histograms.confirmationToVisit),
  };
}

function answerOf({ rows, total }: ReadSums, { by }: FunnelQuestion, top: number): BookingFunnel {
  const all = sumOf(total);
  if (by.length === 0) return { total: funnelOf(all), rows: [], rest: null, withheld: null };
  const ordered = rows.toSorted((a, b) => b.sums.heldSeats - a.sums.heldSeats || compare(a.keys, b.keys));
  const others = ordered.slice(top);
  const withheld = addSums(all, sumOf(rows), -1);
  return {
    total: funnelOf(all),
    rows: ordered.slice(0, top).map(({ keys, sums }) => ({ keys, figures: funnelOf(sums) })),
    rest: others.length === 0 ? null : funnelOf(sumOf(others)),
    withheld: isNothing(withheld) ? null : funnelOf(withheld),
  };
}

function sumOf(rows: readonly { readonly sums: FunnelSums }[]): FunnelSums {
  return totalOf(rows.map(({ sums }) => sums));
}

function compare(a: Keys, b: Keys): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
