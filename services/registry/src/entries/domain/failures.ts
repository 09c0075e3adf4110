import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { RegistryEntryId } from '@promtour/kernel/id';
import type { Party } from '../../shared/domain/party.ts';
import type { RegistryEntry } from './registry-entry.ts';
import type { EntryStatus } from '../../shared/domain/registries.ts';

export type RegistryEntryExists = Failure<'REGISTRY.ENTRY_EXISTS'> & { readonly entryId: RegistryEntryId };

export function registryEntryExists(entryId: RegistryEntryId): RegistryEntryExists {
  return {
    code: 'REGISTRY.ENTRY_EXISTS',
    entryId,
    message: {
      ru: 'Организация уже есть в этом реестре региона',
      en: 'The organization already has an entry in this registry of the region',
    },
  };
}

export type TransitionNotAllowed = Failure<'REGISTRY.TRANSITION_NOT_ALLOWED'> & {
  readonly from: EntryStatus;
  readonly to: EntryStatus;
  readonly nextStatuses: readonly EntryStatus[];
};

export function transitionNotAllowed(
  from: EntryStatus,
  to: EntryStatus,
  nextStatuses: readonly EntryStatus[],
): TransitionNotAllowed {
  const list = nextStatuses.join(', ');
  return {
    code: 'REGISTRY.TRANSITION_NOT_ALLOWED',
    from,
    to,
    nextStatuses,
    message: {
      ru: `Переход из ${from} в ${to} невозможен; сейчас доступны: ${list || 'нет'}`,
      en: `No transition from ${from} to ${to}; possible now: ${list || 'none'}`,
    },
  };
}

export type SuspensionNotLiftable = Failure<'REGISTRY.SUSPENSION_NOT_LIFTABLE'> & {
  readonly status: EntryStatus;
  readonly suspendedBy: Party | null;
};

export function suspensionNotLiftable({
  status,
  suspendedBy,
}: Pick<RegistryEntry, 'status' | 'suspendedBy'>): SuspensionNotLiftable {
  return {
    code: 'REGISTRY.SUSPENSION_NOT_LIFTABLE',
    status,
    suspendedBy,
    message: whyNotLiftable(status, suspendedBy),
  };
}

function whyNotLiftable(status: EntryStatus, suspendedBy: Party | null): FailureMessage {
  if (suspendedBy === null) return { ru: 'Действие записи не приостановлено', en: 'The entry is not suspended' };
  if (status === 'SUSPENDED')
    return {
      ru: 'Запись не исключена: верните её в статус «включена в реестр» (REGISTERED)',
      en: 'The entry is not excluded: move it to REGISTERED',
    };
  return {
    ru: 'Приостановку объявило агентство: снять её может только агентство',
    en: 'The agency declared the suspension: only the agency can lift it',
  };
}
