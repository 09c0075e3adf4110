import type { Clock } from '@promtour/kernel/clock';
import { localDate, type TimeZone } from '@promtour/kernel/time-zone';
import { keyOf, type Enterprise } from './enterprise.ts';
import type { Graph } from './graph.ts';
import { excursionInput } from './inputs.ts';
import { mutate, type OnWait } from './mutate.ts';
import * as operations from './operations.ts';
import { comingRecurrence } from './recurrence.ts';

type Place = {
  readonly organizationId: string;
  readonly site: { readonly id: string; readonly timeZone: string };
  readonly excursion: string;
};

/**
 * A guide, a zone that holds one group, the holidays of the next New Year, and last the schedule, which tells a later run that the rest
 * exists.
 * @returns the number of sessions added
 */
export async function loadTimetable(
  enterprise: Enterprise,
  { organizationId, site, excursion }: Place,
  { graph, clock, onWait }: { readonly graph: Graph; readonly clock: Clock; readonly onWait: OnWait },
): Promise<number> {
  const keyed = (step: string) => ({ idempotencyKey: keyOf(enterprise, step) });
  const zone = site.timeZone as TimeZone;
  const year = Number(localDate(clock.now(), zone).slice(0, 4));
  await mutate(
    graph,
    operations.createClosure,
    {
      input: {
        ...keyed(`closure:${year}`),
        organization: organizationId,
        dates: { from: `${year}-12-31`, to: `${year + 1}-01-08` },
        reason: 'HOLIDAY',
        note: 'Образец: новогодние праздники',
      },
    },
    (answer) => answer.__typename === 'CreateClosurePayload',
    onWait,
  );
  const { guide } = await mutate(
    graph,
    operations.createGuide,
    { input: { ...keyed('guide'), organization: organizationId, label: 'Экскурсовод 1' } },
    (answer) => answer.__typename === 'CreateGuidePayload',
    onWait,
  );
  const { plantZone } = await mutate(
    graph,
    operations.createPlantZone,
    { input: { ...keyed('zone'), site: site.id, name: 'Смотровая галерея', exclusive: true } },
    (answer) => answer.__typename === 'CreatePlantZonePayload',
    onWait,
  );
  const { provenance } = excursionInput(enterprise);
  const recurrence = comingRecurrence(enterprise.days, enterprise.starts, clock.now(), zone);
  const terms = { excursion, ...recurrence, guide: guide.id, plantZone: plantZone.id, provenance };
  const answer = await mutate(
    graph,
    operations.createSchedule,
    { input: { ...keyed('schedule'), ...terms } },
    // A run that was interrupted on an earlier day has created it, with that day's first start.
    (given): given is typeof given =>
      given.__typename === 'CreateSchedulePayload' || given.__typename === 'IdempotencyConflict',
    onWait,
  );
  return answer.__typename === 'CreateSchedulePayload' ? answer.changes.added : 0;
}
