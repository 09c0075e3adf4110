import { planItineraries, type PlanningOutcome, type PlanningTask } from '../domain/plan-itineraries.ts';

/** @property stop shared with the main thread, which sets its first element to end the search */
export type SearchMessage = { readonly task: PlanningTask; readonly stop: Int32Array };

/** Runs in a thread of the search pool. */
export default function searchItineraries({ task, stop }: SearchMessage): PlanningOutcome {
  return planItineraries(task, {
    now: () => performance.now(),
    stopped: () => Atomics.load(stop, 0) !== 0,
  });
}
