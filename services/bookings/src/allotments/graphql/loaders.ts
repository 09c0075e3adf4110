import type { SessionId } from '@promtour/kernel/id';
import { createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { AllotmentReader } from '../application/ports.ts';
import type { AllotmentId } from '../domain/allotment-id.ts';
import type { Allotment } from '../domain/allotment.ts';

/** Look-ups shared within one request, bound to its viewer. */
export type AllotmentLoaders = {
  readonly allotmentReader: AllotmentReader;
  readonly allotment: DataLoader<AllotmentId, Allotment | null>;
  /** Seats of a session that only the viewer's organization may take. */
  readonly ownAllottedSeats: DataLoader<SessionId, number | null>;
};

export function createAllotmentLoaders(allotmentReader: AllotmentReader, now: () => Date): AllotmentLoaders {
  return {
    allotmentReader,
    allotment: createLoader(
      (ids) => allotmentReader.allotmentsById(ids),
      ({ id }) => id,
    ),
    ownAllottedSeats: createMapLoader((sessions) => allotmentReader.ownSeats(sessions, now())),
  };
}
