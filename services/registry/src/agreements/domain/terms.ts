import { invalidInput, type InvalidInput, type InputRule } from '@promtour/kernel/failure';
import { checkAll, checkParsed } from '@promtour/kernel/input-check';
import { parseId } from '@promtour/kernel/id';
import { parseRegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { decisionNotUsable, type DecisionNotUsable } from '../../councils/domain/failures.ts';
import { checkAgreement, type Agreement, type AgreementDetails, type AgreementDraft } from './agreement.ts';
import { agreementStatusConflict, type AgreementStatusConflict } from './failures.ts';

/** The terms of an agreement. The milestones are derived from its measures on signing. */
export type AgreementTerms = AgreementDetails & Pick<Agreement, 'regionCode' | 'decisionId'>;

export const termsFields = ['regionCode', 'title', 'measures', 'validUntil', 'decisionId'] as const;

/** Checks everything that needs no other record. */
export function checkTerms(draft: AgreementDraft): Result<AgreementTerms, InvalidInput | DecisionNotUsable> {
  const checked = checkAll({
    details: checkAgreement(draft),
    regionCode: checkParsed(parseRegionCode(draft.region), ['region'], noSuchRegion),
  });
  if (!checked.ok) return checked;
  const decisionId = draft.decision === null ? null : parseId<'CouncilDecision'>(draft.decision);
  if (decisionId === undefined) return err(decisionNotUsable('UNKNOWN'));
  return ok({ ...checked.value.details, regionCode: checked.value.regionCode, decisionId });
}

/** The terms to change. The source of the record is fixed. */
export type TermsChange = Partial<Omit<AgreementDraft, 'provenance'>>;

/** Applies a change to a draft, without a new version. Omitted fields keep their values. */
export function changeTerms(
  before: Agreement,
  change: TermsChange,
): Result<Agreement, InvalidInput | DecisionNotUsable | AgreementStatusConflict> {
  if (before.status !== 'DRAFT') return err(agreementStatusConflict(before.status));
  const { regionCode, decisionId, title, measures, validUntil } = before;
  const current = { region: regionCode, decision: decisionId, title, measures, validUntil, provenance: null };
  const checked = checkTerms({ ...current, ...change });
  return checked.ok ? ok({ ...before, ...checked.value }) : checked;
}

const noSuchRegion: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'Такого региона нет в реестре',
  en: 'The registry has no such region',
};

export const unknownRegion = invalidInput(['region'], noSuchRegion);
