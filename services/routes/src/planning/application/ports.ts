import type { ExcursionId, PortalId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { PlanningCandidate } from '../domain/candidate.ts';
import type { Preferences } from '../domain/request.ts';
import type { PlanningOutcome, PlanningTask } from '../domain/plan-itineraries.ts';

/** The excursions that a request names, and those that may fill the itinerary. */
export type CandidateQuery = {
  readonly excursions: readonly ExcursionId[];
  readonly regions: readonly RegionCode[];
  /** Come first if there are more excursions than fit. */
  readonly preferences: Preferences;
  readonly partySize: number;
  /** Only what this portal shows. */
  readonly portal: PortalId | null;
  /** Dates of the sessions by the clocks of their sites. */
  readonly from: string;
  readonly to: string;
};

/** How much of the event log the vacancies include. */
export type Applied = { readonly asOf: Date | undefined; readonly incomplete: boolean };

export interface PlanningReader {
  /** At most 150 published excursions with at most 5000 sessions in total, in one statement. */
  candidates(query: CandidateQuery): Promise<readonly PlanningCandidate[]>;
  applied(): Promise<Applied>;
}

/** On whose behalf a search runs. */
export type Searcher = {
  /** Searches that wait take turns by client. */
  readonly clientKey: string;
  /** Ends the search. */
  readonly signal: AbortSignal;
};

/** The search, off the event loop. */
export interface ItinerarySearch {
  /** @returns `BUSY`, without having begun, if too many searches wait; with an aborted signal, what was found so far */
  run(task: PlanningTask, searcher: Searcher): Promise<PlanningOutcome | 'BUSY'>;
}
