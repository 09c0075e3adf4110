import { portalUpdated } from '@promtour/events/catalogue/portal';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
  versionConflict,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { checkPortal, portalCodeTaken, type Portal, type PortalCodeTaken, type PortalDraft } from '../domain/portal.ts';
import { mayChangePortal } from './portal-access.policy.ts';
import type { PortalUnitOfWork } from './ports.ts';
import { factsOf } from './create-portal.ts';

export type UpdatePortal = (
  id: string,
  change: Partial<PortalDraft>,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Portal, UpdatePortalFailure>>;

export type UpdatePortalFailure = InvalidInput | NotFound | Forbidden | VersionConflict | PortalCodeTaken;

/** Updates a portal. Every region that it covers before and after must be within the caller's access scope. */
export function createUpdatePortal(unitOfWork: PortalUnitOfWork, clock: Clock): UpdatePortal {
  return async (text, change, expectedVersion, caller) => {
    const id = parseId<'Portal'>(text);
    if (id === undefined) return err(notFound('Portal', text));
    return unitOfWork.run<Portal, UpdatePortalFailure>(caller, async ({ portals, publish }) => {
      const found = await portals.findForUpdate(id);
      if (!found.ok) return found;
      const before = found.value;
      if (before.version !== expectedVersion) return err(versionConflict(before.version));
      const checked = checkPortal({ ...before, regions: before.regionCodes, ...change });
      if (!checked.ok) return checked;
      if (!mayChangePortal(caller.viewer, checked.value.regionCodes)) return err(forbidden());
      const portal: Portal = { ...checked.value, id, version: before.version + 1 };
      if (!(await portals.update(portal))) return err(portalCodeTaken());
      const at = clock.now();
      await publish(
        makeEvent(portalUpdated, { id: newId(at), at, subject: id, data: factsOf(portal) }, caller.causation),
      );
      return ok(portal);
    });
  };
}
