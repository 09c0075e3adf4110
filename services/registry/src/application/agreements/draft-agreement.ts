import { reachesRegion } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, invalidInput, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import {
  agreementMachine,
  checkAgreement,
  type Agreement,
  type AgreementDraft,
} from '../../domain/agreements/agreement.ts';
import { usableDecision } from '../../domain/councils/usable-decision.ts';
import { decisionNotUsable, type DecisionNotUsable } from '../../domain/entries/failures.ts';
import type { RegistryUnitOfWork } from '../ports.ts';
import { drafted } from './agreement-events.ts';

export type DraftAgreement = (
  draft: AgreementDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Agreement, InvalidInput | Forbidden | DecisionNotUsable | IdempotencyFailure>>;

/** Prepares an agreement of a region; it is shown to those who prepare it until it is signed. */
export function createDraftAgreement(unitOfWork: RegistryUnitOfWork, clock: Clock): DraftAgreement {
  return async (draft, request, caller) => {
    const checked = checkAgreement(draft);
    if (!checked.ok) return checked;
    const regionCode = parseRegionCode(draft.region);
    if (regionCode === undefined) return err(invalidInput(['region'], unknownRegion));
    if (!reachesRegion(caller.viewer, regionCode)) return err(forbidden());
    return unitOfWork.runOnce<Agreement, InvalidInput | DecisionNotUsable>(
      caller,
      { ...request, operation: 'draftAgreement', input: draft },
      async ({ regions, decisions, agreements, publish }) => {
        if ((await regions.find(regionCode)) === undefined) return err(invalidInput(['region'], unknownRegion));
        const decisionId = draft.decision === null ? null : parseId<'CouncilDecision'>(draft.decision);
        if (decisionId === undefined) return err(decisionNotUsable('UNKNOWN'));
        if (decisionId !== null) {
          const usable = usableDecision(await decisions.find(decisionId), regionCode, 'AGREEMENT');
          if (!usable.ok) return usable;
        }
        const at = clock.now();
        const agreement: Agreement = {
          ...checked.value,
          id: newId(at),
          regionCode,
          state: agreementMachine.initial,
          version: 1,
          signedOn: null,
          decisionId,
          createdAt: at,
        };
        await agreements.add(agreement);
        await publish(drafted(agreement, at, caller.causation));
        return ok(agreement);
      },
    );
  };
}

const unknownRegion = { ru: 'Реестр не знает такого региона', en: 'The registry knows no such region' };
