import type { InvalidInput } from '@promtour/kernel/failure';
import type { AgreementId, CouncilDecisionId } from '@promtour/kernel/id';
import { checkAll, checkDistinct } from '@promtour/kernel/input-check';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import { ok, type Result } from '@promtour/kernel/result';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import { checkStatedSource, type Provenance, type StatedSource } from '@promtour/kernel/provenance';
import { checkLocalizedText } from '@promtour/kernel/text-rules';
import { addDays, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import type { Measure } from './measure.ts';

export type AgreementStatus = 'DRAFT' | 'SIGNED' | 'EXPIRING' | 'EXPIRED' | 'TERMINATED';

/** An extension takes an expiring agreement back to SIGNED. */
export const agreementMachine = defineStateMachine<AgreementStatus>({
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

/** Statuses that no mutation can set. */
const byTime: readonly AgreementStatus[] = ['EXPIRING', 'EXPIRED'];

/** An agreement is expiring during its last days. */
const warningDays = 60;

export type Agreement = AgreementDetails & {
  readonly id: AgreementId;
  readonly regionCode: RegionCode;
  readonly status: AgreementStatus;
  readonly version: number;
  /** The date of the later signature, `YYYY-MM-DD` in the region's time zone; null for a draft. */
  readonly signedOn: string | null;
  readonly decisionId: CouncilDecisionId | null;
  readonly createdAt: Date;
  readonly provenance: Provenance;
};

export type AgreementDetails = {
  readonly title: LocalizedText;
  readonly measures: readonly Measure[];
  /** Last day, `YYYY-MM-DD` in the region's time zone. */
  readonly validUntil: string;
};

/** Unchecked input. */
export type AgreementDraft = {
  readonly region: string;
  readonly title: Readonly<Record<string, string>>;
  readonly measures: readonly Measure[];
  readonly validUntil: string;
  readonly decision: string | null;
  /** Null if it follows from the token. */
  readonly provenance: StatedSource | null;
};

export function checkAgreement(draft: AgreementDraft): Result<AgreementDetails, InvalidInput> {
  const { measures, validUntil } = draft;
  const checked = checkAll({
    title: checkLocalizedText(['title'], draft.title, 300),
    measures: checkDistinct(['measures'], measures, { min: 1, max: 6 }, badMeasures),
    provenance: checkStatedSource(draft.provenance),
  });
  return checked.ok ? ok({ title: checked.value.title, measures, validUntil }) : checked;
}

const badMeasures = { ru: 'Меры: хотя бы одна, каждая один раз', en: 'Measures: at least one, each once' };

/** The status that a signed agreement takes on a day; undefined if it does not change. */
export function statusByTime({ status, validUntil }: Agreement, today: string): AgreementStatus | undefined {
  if (status === 'SIGNED' && today > addDays(validUntil, -warningDays)) return 'EXPIRING';
  if (status === 'EXPIRING' && today > validUntil) return 'EXPIRED';
  return undefined;
}

/** The first day on which time changes the status; undefined if none. */
export function nextChange({ status, validUntil }: Pick<Agreement, 'status' | 'validUntil'>): string | undefined {
  if (status === 'SIGNED') return addDays(validUntil, 1 - warningDays);
  return status === 'EXPIRING' ? addDays(validUntil, 1) : undefined;
}

/** Applies all changes due up to a day: an agreement that was signed long ago may be recorded when it is expiring or expired. */
export function settle(agreement: Agreement, today: string): Agreement {
  const status = statusByTime(agreement, today);
  return status === undefined ? agreement : settle({ ...agreement, status }, today);
}

/** The instant of the next change by time. */
export function dueOf(agreement: Agreement, timeZone: TimeZone): Date | undefined {
  const day = nextChange(agreement);
  return day === undefined ? undefined : startOfDay(day, timeZone);
}

/** The statuses that a mutation can set now. */
export function nextStatuses(status: AgreementStatus): readonly AgreementStatus[] {
  return agreementMachine.transitions[status].filter((to) => !byTime.includes(to));
}
