import { createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { WaitlistReader } from '../application/ports.ts';
import type { WaitlistEntry, WaitlistEntryId } from '../domain/waitlist-entry.ts';

/** Look-ups shared within one request, bound to its viewer. */
export type WaitlistLoaders = {
  readonly waitlistReader: WaitlistReader;
  readonly waitlistEntry: DataLoader<WaitlistEntryId, WaitlistEntry | null>;
  readonly partiesAhead: DataLoader<WaitlistEntryId, number | null>;
};

export function createWaitlistLoaders(waitlistReader: WaitlistReader): WaitlistLoaders {
  return {
    waitlistReader,
    waitlistEntry: createLoader(
      (ids) => waitlistReader.entriesById(ids),
      ({ id }) => id,
    ),
    partiesAhead: createMapLoader((ids) => waitlistReader.ahead(ids)),
  };
}
