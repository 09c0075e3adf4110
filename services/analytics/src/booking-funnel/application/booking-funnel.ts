import { forbidden, type Forbidden } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { namesOthers, type Reach } from '../../dimensions/domain/reach.ts';
import { minPeople } from '../../visits/domain/disclosure.ts';
import { funnelOf, type Funnel, type OutcomeCount } from '../domain/funnel.ts';
import type { FunnelQuestion, FunnelReader, FunnelSums, Keys, LeadTime, LeadTimes } from './ports.ts';

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

/** Stages of the bookings held in a period. */
export interface BookingFunnels {
  /** `FORBIDDEN` if the filter names the bookings of others. @param top most rows */
  ask(question: FunnelQuestion, top: number): Promise<Result<BookingFunnel, Forbidden>>;
  /** By the JSON of the keys, and of the whole under undefined. The question must have been asked. */
  leadTimes(question: FunnelQuestion): Promise<ReadonlyMap<string | undefined, LeadTimes>>;
}

/** @param reach access scope of the viewer */
export function createBookingFunnels(reader: FunnelReader, reach: Reach): BookingFunnels {
  return {
    async ask(question, top) {
      const { REGION: regions, ORGANIZATION: organizations } = question.filter;
      if (namesOthers(reach, { regions, organizations })) return err(forbidden());
      return ok(answerOf(await reader.sums(reach, question), question, top));
    },
    async leadTimes(question) {
      const all = await reader.leadTimes(reach, question);
      return reach.kind === 'ORGANIZATION' ? all : new Map([...all].map(([keys, times]) => [keys, ofEnough(times)]));
    },
  };
}

/** Others than the host do not learn the times of a few bookings, nor how many the percentiles are of: small groups are among them. */
function ofEnough({ holdToConfirmation, requestToAnswer, confirmationToVisit }: LeadTimes): LeadTimes {
  const hidden = ({ bookings, median, p90 }: LeadTime): LeadTime =>
    bookings === null || bookings < minPeople
      ? { bookings: null, median: null, p90: null }
      : { bookings: null, median, p90 };
  return {
    holdToConfirmation: hidden(holdToConfirmation),
    requestToAnswer: hidden(requestToAnswer),
    confirmationToVisit: hidden(confirmationToVisit),
  };
}

function answerOf({ rows, total }: FunnelSums, { by }: FunnelQuestion, top: number): BookingFunnel {
  if (by.length === 0) return { total: funnelOf(total), rows: [], rest: null, withheld: null };
  const ordered = rows
    .map((row) => ({ ...row, figures: funnelOf(row.counts) }))
    .toSorted((a, b) => b.figures.held.seats - a.figures.held.seats || compare(a.keys, b.keys));
  const others = ordered.slice(top);
  const withheld = differenceOf(
    total,
    rows.flatMap(({ counts }) => counts),
  );
  return {
    total: funnelOf(total),
    rows: ordered.slice(0, top).map(({ keys, figures }) => ({ keys, figures })),
    rest: others.length === 0 ? null : funnelOf(others.flatMap(({ counts }) => counts)),
    withheld: withheld.length === 0 ? null : funnelOf(withheld),
  };
}

/** Counts of the whole without those of its parts. */
function differenceOf(whole: readonly OutcomeCount[], parts: readonly OutcomeCount[]): readonly OutcomeCount[] {
  const negative = parts.map((part) => ({ ...part, bookings: -part.bookings, seats: -part.seats }));
  const groups = Map.groupBy([...whole, ...negative], ({ outcome, requested }) => `${outcome} ${requested}`);
  return [...groups.values()].flatMap((counts) => {
    const [first] = counts;
    const seats = counts.reduce((sum, count) => sum + count.seats, 0);
    const bookings = counts.reduce((sum, count) => sum + count.bookings, 0);
    return first === undefined || bookings === 0 ? [] : [{ ...first, bookings, seats }];
  });
}

function compare(a: Keys, b: Keys): number {
  const [left, right] = [JSON.stringify(a), JSON.stringify(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
