import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { decisionNotUsable, type DecisionNotUsable } from '../../councils/domain/failures.ts';
import { checkAgreement, type Agreement, type AgreementDetails, type AgreementDraft } from './agreement.ts';
import { agreementStateConflict, type AgreementStateConflict } from './failures.ts';

/** What is agreed, and with whom: milestones follow from the measures when it is signed. */
export type AgreementTerms = AgreementDetails & Pick<Agreement, 'regionCode' | 'decisionId'>;

export const termsFields = ['regionCode', 'title', 'measures', 'validUntil', 'decisionId', 'illustrative'] as const;

/** Checks everything that the draft alone can tell. */
export function checkTerms(draft: AgreementDraft): Result<AgreementTerms, InvalidInput | DecisionNotUsable> {
  const checked = checkAgreement(draft);
  if (!checked.ok) return checked;
  const regionCode = parseRegionCode(draft.region);
  if (regionCode === undefined) return err(unknownRegion);
  const decisionId = draft.decision === null ? null : parseId<'CouncilDecision'>(draft.decision);
  if (decisionId === undefined) return err(decisionNotUsable('UNKNOWN'));
  return ok({ ...checked.value, regionCode, decisionId });
}

/** The draft as a change of its terms makes it, its version the same yet; what is left out stays. What is signed stands as it was signed. */
export function changeTerms(
  before: Agreement,
  change: Partial<AgreementDraft>,
): Result<Agreement, InvalidInput | DecisionNotUsable | AgreementStateConflict> {
  if (before.state !== 'DRAFT') return err(agreementStateConflict(before.state));
  const { regionCode, decisionId, title, measures, validUntil, illustrative } = before;
  const said = { region: regionCode, decision: decisionId, title, measures, validUntil, illustrative };
  const checked = checkTerms({ ...said, ...change });
  return checked.ok ? ok({ ...before, ...checked.value }) : checked;
}

export const unknownRegion = invalidInput(['region'], {
  ru: 'Реестр не знает такого региона',
  en: 'The registry knows no such region',
});
