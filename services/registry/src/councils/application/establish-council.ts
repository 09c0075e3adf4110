import { reachesRegion } from '@promtour/access/viewer';
import { councilEstablished } from '@promtour/events/catalogue/council';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, invalidInput, type Forbidden, type InvalidInput, type InputRule } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { localDate } from '@promtour/kernel/time-zone';
import type { Caller } from '@promtour/service-kit/caller';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import type { Council } from '../domain/council.ts';
import { councilExists, type CouncilExists } from '../domain/failures.ts';
import type { CouncilRepositories, CouncilUnitOfWork } from './ports.ts';

export type EstablishCouncil = (
  draft: { readonly region: string; readonly establishedOn: string },
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Council>, InvalidInput | Forbidden | CouncilExists | IdempotencyFailure>>;

/** Establishes the council of a region. One per region. */
export function createEstablishCouncil(unitOfWork: CouncilUnitOfWork, clock: Clock): EstablishCouncil {
  return async (draft, request, caller) => {
    const regionCode = parseRegionCode(draft.region);
    if (regionCode === undefined) return err(invalidInput(['region'], unknownRegion));
    if (!reachesRegion(caller.viewer, regionCode)) return err(forbidden());
    return runReplayable<CouncilRepositories, Council, { readonly id: Council['id'] }, InvalidInput | CouncilExists>(
      unitOfWork,
      caller,
      { ...request, operation: 'establishCouncil', input: draft },
      {
        work: async ({ regions, councils, publish }) => {
          const region = await regions.find(regionCode);
          if (region === undefined) return err(invalidInput(['region'], unknownRegion));
          const at = clock.now();
          const { establishedOn } = draft;
          if (establishedOn > localDate(at, region.timeZone)) return err(invalidInput(['establishedOn'], inFuture));
          const council: Council = { id: newId(at), regionCode, establishedOn };
          const addition = await councils.add(council);
          if (!addition.added) return err(councilExists(addition.existing));
          const data = { councilId: council.id, regionCode, establishedOn };
          await publish(
            makeEvent(councilEstablished, { id: newId(at), at, subject: council.id, data }, caller.causation),
          );
          return ok(council);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { councils }) => foundOf(await councils.findForUpdate(id)),
      },
    );
  };
}

const inFuture: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Дата создания ещё не наступила',
  en: 'The date is in the future',
};
const unknownRegion: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'Такого региона нет в реестре',
  en: 'The registry has no such region',
};
