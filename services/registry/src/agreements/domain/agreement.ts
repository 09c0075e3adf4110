import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import type { AgreementId, CouncilDecisionId } from '@promtour/kernel/id';
import { localizedText, type LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import { invalidText, isIllustrativeList } from '@promtour/kernel/text-rules';
import { addDays } from '@promtour/kernel/time-zone';
import type { Measure } from './measure.ts';

export type AgreementState = 'DRAFT' | 'SIGNED' | 'EXPIRING' | 'EXPIRED' | 'TERMINATED';

/** Checked where this module is loaded, as every table of states. An extension takes an expiring agreement back to SIGNED. */
export const agreementMachine = defineStateMachine<AgreementState>({
  initial: 'DRAFT',
  transitions: {
    DRAFT: ['SIGNED'],
    SIGNED: ['EXPIRING', 'TERMINATED'],
    EXPIRING: ['SIGNED', 'EXPIRED', 'TERMINATED'],
    EXPIRED: [],
    TERMINATED: [],
  },
  final: ['EXPIRED', 'TERMINATED'],
});

/** States that time alone leads to. */
export const byTime: readonly AgreementState[] = ['EXPIRING', 'EXPIRED'];

/** So many days before its last one an agreement is expiring. */
const warningDays = 60;

export type Agreement = AgreementDetails & {
  readonly id: AgreementId;
  readonly regionCode: RegionCode;
  readonly state: AgreementState;
  readonly version: number;
  /** The day on which both parties had signed, `YYYY-MM-DD` in the region's zone; null while it is a draft. */
  readonly signedOn: string | null;
  readonly decisionId: CouncilDecisionId | null;
  readonly createdAt: Date;
};

export type AgreementDetails = {
  readonly title: LocalizedText;
  readonly measures: readonly Measure[];
  /** Last day, `YYYY-MM-DD` in the region's zone. */
  readonly validUntil: string;
  readonly illustrative: readonly string[];
};

/** What a client says about an agreement, not yet checked. */
export type AgreementDraft = {
  readonly region: string;
  readonly title: Readonly<Record<string, string>>;
  readonly measures: readonly Measure[];
  readonly validUntil: string;
  readonly decision: string | null;
  readonly illustrative: readonly string[];
};

export function checkAgreement(draft: AgreementDraft): Result<AgreementDetails, InvalidInput> {
  const title = localizedText(draft.title, 300);
  if (!title.ok) return err(invalidText(['title'], title.error));
  const measures = [...new Set(draft.measures)];
  if (measures.length === 0 || measures.length !== draft.measures.length)
    return err(
      invalidInput(['measures'], {
        ru: 'Меры: хотя бы одна, каждая один раз',
        en: 'Measures: at least one, each once',
      }),
    );
  if (!isIllustrativeList(draft.illustrative))
    return err(invalidInput(['illustrative'], { ru: 'Не более 30 имён полей', en: 'At most 30 field names' }));
  return ok({ title: title.value, measures, validUntil: draft.validUntil, illustrative: draft.illustrative });
}

/** What time makes of a signed agreement on a day; undefined where nothing. */
export function stateByTime({ state, validUntil }: Agreement, today: string): AgreementState | undefined {
  if (state === 'SIGNED' && today > addDays(validUntil, -warningDays)) return 'EXPIRING';
  if (state === 'EXPIRING' && today > validUntil) return 'EXPIRED';
  return undefined;
}

/** The first day on which time changes the state; undefined where it never will. */
export function nextChange({ state, validUntil }: Pick<Agreement, 'state' | 'validUntil'>): string | undefined {
  if (state === 'SIGNED') return addDays(validUntil, 1 - warningDays);
  return state === 'EXPIRING' ? addDays(validUntil, 1) : undefined;
}
