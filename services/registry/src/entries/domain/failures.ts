import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { RegistryEntryId } from '@promtour/kernel/id';
import type { Party } from '../../shared/domain/party.ts';
import type { RegistryEntry } from './registry-entry.ts';
import type { EntryState } from '../../shared/domain/registries.ts';

export type RegistryEntryExists = Failure<'REGISTRY.ENTRY_EXISTS'> & { readonly entryId: RegistryEntryId };

export function registryEntryExists(entryId: RegistryEntryId): RegistryEntryExists {
  return {
    code: 'REGISTRY.ENTRY_EXISTS',
    entryId,
    message: {
      ru: 'Организация уже есть в этом реестре региона',
      en: 'The organisation has an entry in this registry of the region',
    },
  };
}

export type TransitionNotAllowed = Failure<'REGISTRY.TRANSITION_NOT_ALLOWED'> & {
  readonly from: EntryState;
  readonly to: EntryState;
  readonly allowed: readonly EntryState[];
};

export function transitionNotAllowed(
  from: EntryState,
  to: EntryState,
  allowed: readonly EntryState[],
): TransitionNotAllowed {
  const list = allowed.join(', ');
  return {
    code: 'REGISTRY.TRANSITION_NOT_ALLOWED',
    from,
    to,
    allowed,
    message: {
      ru: `Из ${from} нельзя перейти в ${to}; сейчас возможно: ${list || 'ничего'}`,
      en: `${from} does not lead to ${to} here; allowed now: ${list || 'nothing'}`,
    },
  };
}

export type SuspensionNotLiftable = Failure<'REGISTRY.SUSPENSION_NOT_LIFTABLE'> & {
  readonly state: EntryState;
  readonly suspendedBy: Party | null;
};

export function suspensionNotLiftable({
  state,
  suspendedBy,
}: Pick<RegistryEntry, 'state' | 'suspendedBy'>): SuspensionNotLiftable {
  return { code: 'REGISTRY.SUSPENSION_NOT_LIFTABLE', state, suspendedBy, message: whyNotLiftable(state, suspendedBy) };
}

function whyNotLiftable(state: EntryState, suspendedBy: Party | null): FailureMessage {
  if (suspendedBy === null) return { ru: 'Действие записи не приостановлено', en: 'No suspension stands' };
  if (state === 'SUSPENDED')
    return {
      ru: 'Запись не исключена: переведите её в REGISTERED',
      en: 'The entry is not excluded: take it to REGISTERED',
    };
  return {
    ru: 'Приостановку объявило агентство: снять её может только оно',
    en: 'The agency declared the suspension: only the agency lifts it',
  };
}
