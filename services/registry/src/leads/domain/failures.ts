import type { Failure } from '@promtour/kernel/failure';
import type { LeadState } from './lead-machine.ts';

export type LeadTransitionNotAllowed = Failure<'REGISTRY.LEAD_TRANSITION_NOT_ALLOWED'> & {
  readonly from: LeadState;
  readonly to: LeadState;
  readonly allowed: readonly LeadState[];
};

export function leadTransitionNotAllowed(
  from: LeadState,
  to: LeadState,
  allowed: readonly LeadState[],
): LeadTransitionNotAllowed {
  return {
    code: 'REGISTRY.LEAD_TRANSITION_NOT_ALLOWED',
    from,
    to,
    allowed,
    message: {
      ru: allowed.length === 0 ? 'Работа с этим обращением завершена' : `Сейчас возможно: ${allowed.join(', ')}`,
      en: allowed.length === 0 ? 'This lead has ended' : `Possible now: ${allowed.join(', ')}`,
    },
  };
}
