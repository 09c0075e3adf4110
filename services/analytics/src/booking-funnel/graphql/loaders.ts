import type { Applied } from '@promtour/messaging/applied';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import { createBatchLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { OwnDimension } from '../../dimensions/application/readable-keys.ts';
import type { BookingFunnels, LeadTimes } from '../application/booking-funnel.ts';
import type { FunnelQuestion, Keys } from '../application/ports.ts';
import type { Funnel } from '../domain/funnel.ts';
import type { BookingFunnelModel } from './booking-funnel.ts';
import { readOwnFunnelQuestion, type FunnelArguments } from './read-funnel-question.ts';

/** Look-ups shared within one request, bound to its viewer: one question for any number of regions with the same arguments. */
export type BookingFunnelLoaders = {
  readonly bookingFunnels: BookingFunnels;
  /** How much of the event log is included; read once for each request. */
  readonly bookingsApplied: () => Promise<Applied>;
  /** @throws ClientError `FORBIDDEN` if the viewer may not read the figures; `INPUT.INVALID` */
  readonly bookingFunnelOf: (
    dimension: OwnDimension,
    key: string,
    args: FunnelArguments,
  ) => Promise<BookingFunnelModel>;
};

export function createBookingFunnelLoaders(
  funnels: BookingFunnels,
  applied: () => Promise<Applied>,
): BookingFunnelLoaders {
  const loaders = new Map<string, DataLoader<string, BookingFunnelModel>>();
  let known: Promise<Applied> | undefined;
  const bookingsApplied = () => (known ??= applied());

  return {
    bookingFunnels: funnels,
    bookingsApplied,
    bookingFunnelOf(dimension, key, args) {
      const name = JSON.stringify([dimension, args]);
      let loader = loaders.get(name);
      if (loader === undefined) {
        const question = readOwnFunnelQuestion(args, dimension);
        loader = createBatchLoader<string, BookingFunnelModel>(async (keys) => {
          // Read before the figures: an event applied in between makes the figures newer than stated, never older.
          const included = await bookingsApplied();
          const answers = await funnels.askEach(question, dimension, keys);
          const readable = keys.filter((_, nth) => answers[nth]?.ok === true);
          const times = leadTimesOfEach(funnels, question, dimension, readable);
          return answers.map((answer, nth) =>
            answer.ok
              ? modelOf(answer.value, included, () => times([keys[nth] ?? null]))
              : accessDenied(answer.error.code),
          );
        });
        loaders.set(name, loader);
      }
      return loader.load(key);
    },
  };
}

/** One look-up for the lead times of all keys, once those of one are wanted. */
function leadTimesOfEach(
  funnels: BookingFunnels,
  { period, filter }: Omit<FunnelQuestion, 'by'>,
  dimension: OwnDimension,
  keys: readonly string[],
): (key: Keys) => Promise<LeadTimes | null> {
  const question = { period, filter, by: [dimension] };
  let times: ReturnType<BookingFunnels['leadTimesOf']> | undefined;
  return async (key) => {
    times ??= funnels.leadTimesOf(
      question,
      keys.map((one) => [one]),
    );
    return (await times).get(JSON.stringify(key)) ?? null;
  };
}

function modelOf(total: Funnel, applied: Applied, leadTimes: () => Promise<LeadTimes | null>): BookingFunnelModel {
  return { total, rows: [], rest: null, withheld: null, by: [], applied, leadTimes };
}
