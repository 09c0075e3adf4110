import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { AgreementId } from '@promtour/kernel/id';
import type { Party } from '../../shared/domain/party.ts';
import type { AgreementStatus } from './agreement.ts';
import { nextStatuses } from './agreement.ts';

export type AgreementStatusConflict = Failure<'REGISTRY.AGREEMENT_STATUS_CONFLICT'> & {
  readonly status: AgreementStatus;
  readonly nextStatuses: readonly AgreementStatus[];
};

export function agreementStatusConflict(status: AgreementStatus): AgreementStatusConflict {
  return {
    code: 'REGISTRY.AGREEMENT_STATUS_CONFLICT',
    status,
    nextStatuses: nextStatuses(status),
    message: statusConflicts[status],
  };
}

const statusConflicts: Readonly<Record<AgreementStatus, FailureMessage>> = {
  DRAFT: { ru: 'Соглашение ещё не подписано', en: 'The agreement is a draft' },
  SIGNED: { ru: 'Соглашение уже подписано', en: 'The agreement is signed' },
  EXPIRING: { ru: 'Срок соглашения истекает', en: 'The agreement is expiring' },
  EXPIRED: { ru: 'Срок соглашения истёк', en: 'The agreement has expired' },
  TERMINATED: { ru: 'Соглашение расторгнуто', en: 'The agreement has been terminated' },
};

export type SignatureConflictReason = 'SIGNED_ALREADY' | 'SAME_PERSON' | 'NOT_SIGNED' | 'TERMS_SIGNED';

export type AgreementSignatureConflict = Failure<'REGISTRY.AGREEMENT_SIGNATURE_CONFLICT'> & {
  readonly reason: SignatureConflictReason;
  readonly signedBy: readonly Party[];
};

export function agreementSignatureConflict(
  reason: SignatureConflictReason,
  given: readonly { readonly party: Party }[],
): AgreementSignatureConflict {
  return {
    code: 'REGISTRY.AGREEMENT_SIGNATURE_CONFLICT',
    reason,
    signedBy: given.map(({ party }) => party),
    message: signatureConflicts[reason],
  };
}

const signatureConflicts: Readonly<Record<SignatureConflictReason, FailureMessage>> = {
  SIGNED_ALREADY: { ru: 'Ваша сторона уже подписала соглашение', en: 'Your party has already signed' },
  SAME_PERSON: {
    ru: 'Вы подписали за другую сторону: нужна подпись другого человека',
    en: 'You signed for the other party. A different person must sign',
  },
  NOT_SIGNED: { ru: 'Ваша сторона ещё не подписала соглашение', en: 'Your party has not signed' },
  TERMS_SIGNED: {
    ru: 'Условия подписала одна из сторон. Сначала она должна отозвать подпись',
    en: 'One party has signed the terms. It must withdraw its signature first',
  },
};

export type AgreementOverlaps = Failure<'REGISTRY.AGREEMENT_OVERLAPS'> & { readonly agreementId: AgreementId };

export function agreementOverlaps(agreementId: AgreementId): AgreementOverlaps {
  return {
    code: 'REGISTRY.AGREEMENT_OVERLAPS',
    agreementId,
    message: {
      ru: 'На эти даты у региона уже есть соглашение с такой же мерой',
      en: 'Another agreement of the region covers one of the measures on these dates',
    },
  };
}
