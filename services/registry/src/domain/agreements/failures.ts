import type { Failure } from '@promtour/kernel/failure';
import type { AgreementState } from './agreement.ts';
import { agreementMachine } from './agreement.ts';

export type AgreementStateConflict = Failure<'REGISTRY.AGREEMENT_STATE_CONFLICT'> & {
  readonly state: AgreementState;
  readonly allowed: readonly AgreementState[];
};

export function agreementStateConflict(state: AgreementState): AgreementStateConflict {
  return {
    code: 'REGISTRY.AGREEMENT_STATE_CONFLICT',
    state,
    allowed: agreementMachine.transitions[state],
    message: { ru: `Соглашение в состоянии ${state}`, en: `The agreement is ${state}` },
  };
}
