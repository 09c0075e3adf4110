import { reachesRegion } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, notFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { Agreement } from '../domain/agreement.ts';
import { agreementSignatureConflict, type AgreementSignatureConflict } from '../domain/failures.ts';
import { changeTerms, termsFields, type TermsChange } from '../domain/terms.ts';
import { changesBetween } from '../../shared/domain/changes.ts';
import type { DecisionNotUsable } from '../../councils/domain/failures.ts';
import { lockAgreement } from './lock-agreement.ts';
import type { AgreementUnitOfWork } from './ports.ts';
import { agreementUpdatedEvent } from './agreement-events.ts';
import type { TerminateAgreementFailure } from './terminate-agreement.ts';
import { checkDecision } from './check-decision.ts';

export type UpdateAgreementFailure = TerminateAgreementFailure | AgreementSignatureConflict | DecisionNotUsable;

export type UpdateAgreement = (
  id: string,
  change: TermsChange,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Agreement, UpdateAgreementFailure>>;

/** Updates the terms of a draft. The audit log keeps the earlier ones. */
export function createUpdateAgreement(unitOfWork: AgreementUnitOfWork, clock: Clock): UpdateAgreement {
  return async (text, change, expectedVersion, caller) => {
    const id = parseId<'Agreement'>(text);
    if (id === undefined) return err(notFound('Agreement', text));
    return unitOfWork.run<Agreement, UpdateAgreementFailure>(caller, async (context) => {
      const found = await lockAgreement(context, id, expectedVersion);
      if (!found.ok) return found;
      const before = found.value.value;
      const changed = changeTerms(before, change);
      if (!changed.ok) return changed;
      // Moving a draft to another region requires access to that region, too.
      if (!reachesRegion(caller.viewer, changed.value.regionCode)) return err(forbidden());
      const changes = changesBetween(termsFields, before, changed.value);
      // Unchanged terms keep the version.
      if (Object.keys(changes).length === 0) return ok(before);
      const signatures = await context.agreements.signaturesOf(id);
      if (signatures.length > 0) return err(agreementSignatureConflict('TERMS_SIGNED', signatures));
      if ('regionCode' in changes || 'decisionId' in changes) {
        const approved = await checkDecision(changed.value, context, id);
        if (!approved.ok) return approved;
      }
      const after: Agreement = { ...changed.value, version: before.version + 1 };
      await context.agreements.updateTerms(after);
      await context.publish(agreementUpdatedEvent(after, clock.now(), caller.causation));
      return ok(after);
    });
  };
}
