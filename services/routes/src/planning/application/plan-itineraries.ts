import type { Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { InvalidInput } from '@promtour/kernel/failure';
import { ok, type Result } from '@promtour/kernel/result';
import { addDays } from '@promtour/kernel/time-zone';
import { transfersWith } from '../../working-calendar/working-calendar.domain.ts';
import type { DayOverrides } from '../../working-calendar/working-calendar.ports.ts';
import { checkPlanDraft, checkPublished, type PlanDraft } from '../domain/check-request.ts';
import type { PlanningOutcome } from '../domain/plan-itineraries.ts';
import { suggestedDays } from '../domain/suggestions.ts';
import type { Applied, ItinerarySearch, PlanningReader, Searcher } from './ports.ts';

export type ItineraryPlans = PlanningOutcome & Applied;

/** @returns `BUSY` if too many searches wait */
export type PlanItineraries = (
  draft: PlanDraft,
  viewer: Pick<Viewer, 'portalId'>,
  searcher: Searcher,
) => Promise<Result<ItineraryPlans, InvalidInput> | 'BUSY'>;

export function createPlanItineraries(
  reader: PlanningReader,
  overrides: Pick<DayOverrides, 'all'>,
  search: ItinerarySearch,
  clock: Clock,
): PlanItineraries {
  return async (draft, { portalId }, searcher) => {
    const checked = checkPlanDraft(draft);
    if (!checked.ok) return checked;
    const { request, regions, searchMs } = checked.value;
    // Read before the vacancies: an event applied in between makes them newer than stated, never older.
    const applied = await reader.applied();
    const reading = reader.candidates({
      excursions: request.mandatory,
      regions,
      preferences: request.preferences,
      partySize: request.party.size,
      portal: portalId,
      from: request.from,
      // Suggestions may move the dates.
      to: addDays(request.to, suggestedDays),
    });
    const [candidates, days] = await Promise.all([reading, overrides.all()]);
    const published = checkPublished(request, new Set(candidates.map(({ excursionId }) => excursionId)));
    if (!published.ok) return published;
    const task = { request, candidates, now: clock.now(), transfers: transfersWith(days), searchMs };
    const outcome = await search.run(task, searcher);
    return outcome === 'BUSY' ? outcome : ok({ ...outcome, ...applied });
  };
}
