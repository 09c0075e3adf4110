import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { AgreementId } from '@promtour/kernel/id';
import type { Party } from '../../shared/domain/party.ts';
import type { AgreementState } from './agreement.ts';
import { agreementMachine, byTime } from './agreement.ts';

export type AgreementStateConflict = Failure<'REGISTRY.AGREEMENT_STATE_CONFLICT'> & {
  readonly state: AgreementState;
  readonly allowed: readonly AgreementState[];
};

export function agreementStateConflict(state: AgreementState): AgreementStateConflict {
  return {
    code: 'REGISTRY.AGREEMENT_STATE_CONFLICT',
    state,
    // Where somebody may take it: what only time leads to is nobody's to ask for.
    allowed: agreementMachine.transitions[state].filter((to) => !byTime.includes(to)),
    message: { ru: `Соглашение в состоянии ${state}`, en: `The agreement is ${state}` },
  };
}

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
  SIGNED_ALREADY: { ru: 'Ваша сторона уже подписала соглашение', en: 'Your party has signed already' },
  SAME_PERSON: {
    ru: 'За другую сторону подписали вы: нужна подпись другого человека',
    en: 'You signed for the other party: another person has to sign',
  },
  NOT_SIGNED: { ru: 'Ваша сторона ещё не подписала соглашение', en: 'Your party has not signed' },
  TERMS_SIGNED: {
    ru: 'Условия уже подписаны одной стороной: сначала она отзывает подпись',
    en: 'A party has signed these terms: it withdraws its signature first',
  },
};

export type AgreementOverlaps = Failure<'REGISTRY.AGREEMENT_OVERLAPS'> & { readonly agreementId: AgreementId };

export function agreementOverlaps(agreementId: AgreementId): AgreementOverlaps {
  return {
    code: 'REGISTRY.AGREEMENT_OVERLAPS',
    agreementId,
    message: {
      ru: 'В эти дни действует другое соглашение региона с такой же мерой',
      en: 'Another agreement of the region has one of these measures on these days',
    },
  };
}
