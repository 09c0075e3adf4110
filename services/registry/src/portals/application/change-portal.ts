import { portalChanged } from '@promtour/events/catalogue/portal';
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
import type { PortalUnitOfWork } from './ports.ts';
import { factsOf } from './register-portal.ts';

export type ChangePortal = (
  id: string,
  draft: PortalDraft,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Portal, InvalidInput | ChangeRefusal>>;

type ChangeRefusal = NotFound | Forbidden | VersionConflict | PortalCodeTaken;

/** Says all of a portal anew; who does so reaches every region that it covered and is to cover. */
export function createChangePortal(unitOfWork: PortalUnitOfWork, clock: Clock): ChangePortal {
  return async (text, draft, expectedVersion, caller) => {
    const id = parseId<'Portal'>(text);
    if (id === undefined) return err(notFound('Portal', text));
    const checked = checkPortal(draft);
    if (!checked.ok) return checked;
    return unitOfWork.run<Portal, ChangeRefusal>(caller, async ({ portals, publish }) => {
      const found = await portals.findForUpdate(id);
      if (!found.ok) return found;
      if (!portals.reachesAll(checked.value.regionCodes)) return err(forbidden());
      const { version } = found.value;
      if (version !== expectedVersion) return err(versionConflict(version));
      const portal: Portal = { ...checked.value, id, version: version + 1 };
      if (!(await portals.update(portal))) return err(portalCodeTaken());
      const at = clock.now();
      await publish(
        makeEvent(portalChanged, { id: newId(at), at, subject: id, data: factsOf(portal) }, caller.causation),
      );
      return ok(portal);
    });
  };
}
