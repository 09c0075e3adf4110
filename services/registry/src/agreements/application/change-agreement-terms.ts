import { reachesRegion } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import { forbidden, notFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { Agreement, AgreementDraft } from '../domain/agreement.ts';
import { agreementSignatureConflict, type AgreementSignatureConflict } from '../domain/failures.ts';
import { changeTerms, termsFields } from '../domain/terms.ts';
import { changesBetween } from '../../shared/domain/changes.ts';
import type { DecisionNotUsable } from '../../councils/domain/failures.ts';
import { agreementAt } from './agreement-at.ts';
import type { AgreementUnitOfWork } from './ports.ts';
import { redrafted } from './agreement-events.ts';
import type { ChangeAgreementFailure } from './change-agreement.ts';
import { restsOn } from './rests-on.ts';

export type ChangeTermsFailure = ChangeAgreementFailure | AgreementSignatureConflict | DecisionNotUsable;

export type ChangeAgreementTerms = (
  id: string,
  change: Partial<AgreementDraft>,
  expectedVersion: number,
  caller: Caller,
) => Promise<Result<Agreement, ChangeTermsFailure>>;

/** Changes what a draft says. The trail of the registry keeps what it said before. */
export function createChangeAgreementTerms(unitOfWork: AgreementUnitOfWork, clock: Clock): ChangeAgreementTerms {
  return async (text, change, expectedVersion, caller) => {
    const id = parseId<'Agreement'>(text);
    if (id === undefined) return err(notFound('Agreement', text));
    return unitOfWork.run<Agreement, ChangeTermsFailure>(caller, async (context) => {
      const found = await agreementAt(context, id, expectedVersion);
      if (!found.ok) return found;
      const before = found.value.value;
      const changed = changeTerms(before, change);
      if (!changed.ok) return changed;
      // To whom a draft is given, reaches it from then on; nobody gives it where they do not reach themselves.
      if (!reachesRegion(caller.viewer, changed.value.regionCode)) return err(forbidden());
      const changes = changesBetween(termsFields, before, changed.value);
      // Saying the same again is no change, and the version stays.
      if (Object.keys(changes).length === 0) return ok(before);
      const signatures = await context.agreements.signaturesOf(id);
      if (signatures.length > 0) return err(agreementSignatureConflict('TERMS_SIGNED', signatures));
      if ('regionCode' in changes || 'decisionId' in changes) {
        const based = await restsOn(changed.value, context, id);
        if (!based.ok) return based;
      }
      const after: Agreement = { ...changed.value, version: before.version + 1 };
      await context.agreements.rewrite(after);
      await context.publish(redrafted(after, clock.now(), caller.causation));
      return ok(after);
    });
  };
}
