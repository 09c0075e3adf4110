import type { RegionFacts } from '../domain/scoreboard.ts';

/** A region and the current date in its time zone. */
export type AskedRegion = { readonly regionCode: string; readonly today: string };

export interface ProgramReader {
  /** What is counted for each region, in no order; one statement for any number of regions. */
  facts(regions: readonly AskedRegion[]): Promise<readonly RegionFacts[]>;
}
