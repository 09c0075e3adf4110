import { assessmentRecorded } from '@promtour/events/catalogue/assessment';
import { councilEstablished } from '@promtour/events/catalogue/council';
import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { registryEntryRegistered } from '@promtour/events/catalogue/registry-entry';
import { routePublished } from '@promtour/events/catalogue/route';
import type { CloudEvent } from '@promtour/events/envelope';
import type { Clock } from '@promtour/kernel/clock';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { on, type EventHandler, type HandlerContext } from '@promtour/messaging/subscription';
import type { EventSink } from '@promtour/service-kit/unit-of-work';
import { closeMilestones } from './application/close-milestones.ts';
import type { AgreementRepositories } from './application/ports.ts';
import { measureOfRoute, type Measure } from './domain/measure.ts';

/** The repositories and the outbox of the inbox transaction. */
export type RepositoriesOf = (context: HandlerContext) => AgreementRepositories & EventSink;

/** Closes milestones by the events of the catalogue and of the registry itself. */
export function closeMilestonesWhenFactsArrive(repositories: RepositoriesOf, clock: Clock): readonly EventHandler[] {
  const keep = async (
    event: CloudEvent,
    regions: readonly string[],
    measures: readonly Measure[],
    context: HandlerContext,
  ) => {
    const bound = repositories(context);
    for (const region of regions) {
      const regionCode = parseRegionCode(region);
      if (regionCode === undefined) continue;
      const evidence = { eventId: event.id, eventType: event.type, subject: event.subject, time: new Date(event.time) };
      for (const measure of measures)
        await closeMilestones({ regionCode, measure, evidence }, clock.now(), context.causation, bound);
    }
  };
  return [
    on(assessmentRecorded, (event, context) => keep(event, [event.data.regionCode], ['METHODOLOGY'], context)),
    on(councilEstablished, (event, context) => keep(event, [event.data.regionCode], ['COUNCIL'], context)),
    on(registryEntryRegistered, (event, context) => keep(event, [event.data.regionCode], ['REGISTRY'], context)),
    on(excursionPublished, (event, context) => keep(event, [event.data.regionCode], ['EXCURSIONS'], context)),
    on(routePublished, (event, context) =>
      keep(event, event.data.regionCodes, [measureOfRoute(event.data.kind)], context),
    ),
  ];
}
