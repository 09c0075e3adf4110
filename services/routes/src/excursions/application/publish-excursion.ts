import { excursionPublished } from '@promtour/events/catalogue/excursion';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { Excursion } from '../domain/excursion.ts';
import type { ExcursionNotPublishable } from '../domain/failures.ts';
import { publish } from '../domain/publish.ts';
import type { ExcursionUnitOfWork } from './ports.ts';

export type PublishExcursion = (
  id: string,
  caller: Caller,
) => Promise<Result<Excursion, NotFound | Forbidden | ExcursionNotPublishable>>;

/** Publishes an excursion. Publishing it again changes nothing and publishes no event. */
export function createPublishExcursion(unitOfWork: ExcursionUnitOfWork, clock: Clock): PublishExcursion {
  return async (text, caller) => {
    const id = parseId<'Excursion'>(text);
    if (id === undefined) return err(notFound('Excursion', text));

    return unitOfWork.run<Excursion, NotFound | Forbidden | ExcursionNotPublishable>(
      caller,
      async ({ excursions, organizations, sites, publish: emit }) => {
        const found = await excursions.findForUpdate(id);
        if (!found.ok) return found;
        const before = found.value;
        const organization = await organizations.find(before.organizationId);
        const site = await sites.find(before.siteId);
        const now = clock.now();
        const decision = publish(before, organization, site, now);
        if (!decision.ok) return decision;
        const after = decision.value;
        if (organization === undefined || after === before) return ok(after);
        await excursions.publish(after);
        const { organizationId, siteId, regionCode, groupMin, groupMax, ageLimit, price } = after;
        const { okved } = organization;
        await emit(
          makeEvent(
            excursionPublished,
            {
              id: newId(now),
              at: now,
              subject: id,
              data: {
                excursionId: id,
                organizationId,
                siteId,
                regionCode,
                okved: [...okved],
                groupMin,
                groupMax,
                ageLimit,
                price,
              },
            },
            caller.causation,
          ),
        );
        return ok(after);
      },
    );
  };
}
