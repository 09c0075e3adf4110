import type { RegionCode } from '@promtour/kernel/region-code';
import type { Applied } from '@promtour/messaging/applied';
import { accessDenied } from '@promtour/service-kit/graphql/access-denied';
import { createBatchLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { Scoreboard } from '../application/scoreboard.ts';
import type { RegionProgress } from '../domain/scoreboard.ts';

/** Look-ups of one request, bound to its viewer. */
export type ProgramLoaders = {
  readonly scoreboard: Scoreboard;
  /** Null: the program does not cover the region. Fails with `FORBIDDEN` if the viewer may not read it. */
  readonly regionProgram: DataLoader<RegionCode, RegionProgress | null>;
  /** How much of the event log is included; read once for each request. */
  readonly programApplied: () => Promise<Applied>;
};

export function createProgramLoaders(scoreboard: Scoreboard, applied: () => Promise<Applied>): ProgramLoaders {
  let known: Promise<Applied> | undefined;
  return {
    scoreboard,
    regionProgram: createBatchLoader<RegionCode, RegionProgress | null>(async (codes) => {
      // Read before the figures: an event applied in between makes the figures newer than stated, never older.
      await (known ??= applied());
      return (await scoreboard.ofEach(codes)).map((region) =>
        region.ok ? region.value : accessDenied(region.error.code),
      );
    }),
    programApplied: () => (known ??= applied()),
  };
}
