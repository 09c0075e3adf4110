import { provenanceOf } from '@promtour/access/provenance';
import { reachesRegion } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { foundOf, runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import { agreementMachine, type Agreement, type AgreementDraft } from '../domain/agreement.ts';
import { checkTerms } from '../domain/terms.ts';
import type { DecisionNotUsable } from '../../councils/domain/failures.ts';
import type { AgreementRepositories, AgreementUnitOfWork } from './ports.ts';
import { agreementCreatedEvent } from './agreement-events.ts';
import { checkDecision } from './check-decision.ts';

export type CreateAgreement = (
  draft: AgreementDraft,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<Agreement>, InvalidInput | Forbidden | DecisionNotUsable | IdempotencyFailure>>;

/** Creates a draft, which only the agency and the region's coordinator can see. */
export function createCreateAgreement(unitOfWork: AgreementUnitOfWork, clock: Clock): CreateAgreement {
  return async (draft, request, caller) => {
    const checked = checkTerms(draft);
    if (!checked.ok) return checked;
    const terms = checked.value;
    if (!reachesRegion(caller.viewer, terms.regionCode)) return err(forbidden());
    return runReplayable<
      AgreementRepositories,
      Agreement,
      { readonly id: Agreement['id'] },
      InvalidInput | DecisionNotUsable
    >(
      unitOfWork,
      caller,
      { ...request, operation: 'createAgreement', input: draft },
      {
        work: async (context) => {
          const approved = await checkDecision(terms, context);
          if (!approved.ok) return approved;
          const at = clock.now();
          const agreement: Agreement = {
            ...terms,
            id: newId(at),
            status: agreementMachine.initial,
            version: 1,
            signedOn: null,
            createdAt: at,
            provenance: provenanceOf(caller.viewer, draft.provenance, at),
          };
          await context.agreements.add(agreement);
          await context.publish(agreementCreatedEvent(agreement, at, caller.causation));
          return ok(agreement);
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { agreements }) => foundOf(await agreements.findForUpdate(id))?.value,
      },
    );
  };
}
