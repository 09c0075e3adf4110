import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import { parseId, type PortalId } from '@promtour/kernel/id';
import { err, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { Excursion } from '../domain/excursion.ts';
import { excursionNotPublishable, type ExcursionNotPublishable } from '../domain/failures.ts';
import { publish } from '../domain/publish.ts';
import { changeExcursion, type ChangeFailure, type ExpectedExcursion } from './change-excursion.ts';
import type { ExcursionUnitOfWork } from './ports.ts';

export type Publication = ExpectedExcursion & {
  /** Null: every portal that covers the region. Undefined: as before. */
  readonly portals: readonly string[] | null | undefined;
};

export type PublishExcursion = (
  publication: Publication,
  caller: Caller,
) => Promise<Result<Excursion, InvalidInput | ExcursionNotPublishable | ChangeFailure>>;

/** Puts the approved version on offer, or changes the portals of a published excursion. */
export function createPublishExcursion(unitOfWork: ExcursionUnitOfWork, clock: Clock): PublishExcursion {
  return async (publication, caller) => {
    const asked = publication.portals;
    if (asked != null && (asked.length === 0 || asked.length > maxPortals || new Set(asked).size < asked.length))
      return err(invalidInput(['portals'], badPortals));
    return changeExcursion<ExcursionNotPublishable>(
      unitOfWork,
      clock,
      publication,
      caller,
      async (before, { sites, portals: known, organization, now }) => {
        const portals = asked === undefined ? before.portals : (asked?.map((id) => parseId<'Portal'>(id)) ?? null);
        if (portals !== null && !portals.every((id): id is PortalId => id !== undefined))
          return err(excursionNotPublishable(['PORTAL_UNKNOWN']));
        return publish(before, {
          organization,
          site: await sites.find(before.siteId),
          portals,
          knownPortals: portals === null ? [] : await known.findAll(portals),
          now,
        });
      },
    );
  };
}

const maxPortals = 100;

const badPortals: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: `Порталы: от 1 до ${maxPortals} разных; не указывайте их, чтобы показывать на всех порталах региона`,
  en: `Portals: 1 to ${maxPortals}, each once; omit them for all portals of the region`,
};
