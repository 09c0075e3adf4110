import type { Failure } from '@promtour/kernel/failure';
import { leadMachine, type LeadStatus } from './lead-machine.ts';

export type LeadStatusConflict = Failure<'REGISTRY.LEAD_STATUS_CONFLICT'> & {
  readonly status: LeadStatus;
  readonly nextStatuses: readonly LeadStatus[];
};

export function leadStatusConflict(status: LeadStatus): LeadStatusConflict {
  const nextStatuses = leadMachine.transitions[status];
  return {
    code: 'REGISTRY.LEAD_STATUS_CONFLICT',
    status,
    nextStatuses,
    message:
      nextStatuses.length === 0
        ? { ru: 'Работа с этим обращением завершена', en: 'This lead is closed' }
        : {
            ru: `Сейчас возможны статусы: ${nextStatuses.join(', ')}`,
            en: `Possible statuses: ${nextStatuses.join(', ')}`,
          },
  };
}
