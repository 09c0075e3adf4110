import { portalCreated } from '@promtour/events/catalogue/portal';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { checkPortal, portalCodeTaken, type Portal, type PortalCodeTaken, type PortalDraft } from '../domain/portal.ts';
import { mayChangePortal } from './portal-access.policy.ts';
import type { PortalRepositories, PortalUnitOfWork } from './ports.ts';

export type CreatePortal = (
  draft: PortalDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Portal>, InvalidInput | Forbidden | PortalCodeTaken | IdempotencyFailure>>;

/** Creates a portal. Every region that it covers must be within the caller's access scope. */
export function createCreatePortal(unitOfWork: PortalUnitOfWork, clock: Clock): CreatePortal {
  return async (draft, request, caller) => {
    const checked = checkPortal(draft);
    if (!checked.ok) return checked;
    return runReplayable<PortalRepositories, Portal, { readonly id: Portal['id'] }, Forbidden | PortalCodeTaken>(
      unitOfWork,
      caller,
      { ...request, operation: 'createPortal', input: draft },
      {
        work: async ({ portals, publish }) => {
          if (!mayChangePortal(caller.viewer, checked.value.regionCodes)) return err(forbidden());
          const at = clock.now();
          const portal: Portal = { ...checked.value, id: newId(at), version: 1 };
          if (!(await portals.add(portal))) return err(portalCodeTaken());
          await publish(
            makeEvent(
              portalCreated,
              { id: newId(at), at, subject: portal.id, data: factsOf(portal) },
              caller.causation,
            ),
          );
          return ok(portal);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { portals }) => foundOf(await portals.findForUpdate(id)),
      },
    );
  };
}

/** Event payload of a portal. */
export function factsOf({ id: portalId, code: portalCode, regionCodes }: Portal) {
  return { portalId, portalCode, regionCodes: [...regionCodes] };
}
