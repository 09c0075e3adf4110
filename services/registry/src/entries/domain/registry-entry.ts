import type { OrganizationId, RegistryEntryId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import type { OrganizationKind, OrganizationStatus } from '../../organizations/domain/organization.ts';
import type { Party } from '../../shared/domain/party.ts';
import type { EntryState, Registry } from '../../shared/domain/registries.ts';

/** Which kinds of organisation belong into which registry. */
export const kindsOfRegistry: Readonly<Record<Registry, readonly OrganizationKind[]>> = {
  INDUSTRIAL_ENTERPRISE: ['ENTERPRISE', 'BUSINESS', 'MUSEUM'],
  TOUR_OPERATOR: ['TOUR_OPERATOR'],
  EDUCATIONAL: ['SCHOOL', 'COLLEGE', 'UNIVERSITY'],
  INFRASTRUCTURE_PARTNER: ['BUSINESS', 'AUTHORITY', 'MUSEUM', 'NGO'],
};

/** The life of an entry. It is checked where this module is loaded: a table with a mistake keeps the service from starting. */
export const entryMachine = defineStateMachine<EntryState>({
  initial: 'CANDIDATE',
  transitions: {
    CANDIDATE: ['APPLIED'],
    APPLIED: ['UNDER_REVIEW'],
    UNDER_REVIEW: ['REGISTERED', 'RETURNED'],
    RETURNED: ['APPLIED'],
    REGISTERED: ['SUSPENDED'],
    SUSPENDED: ['REGISTERED', 'EXCLUDED'],
    EXCLUDED: [],
  },
  final: ['EXCLUDED'],
});

export type RegistryEntry = {
  readonly id: RegistryEntryId;
  readonly organizationId: OrganizationId;
  readonly registry: Registry;
  readonly regionCode: RegionCode;
  readonly state: EntryState;
  /**
   * Who declared the suspension that stands: of a suspended entry, and of one that was excluded while suspended. Null: none.
   * It holds for the organisation as a whole until the same party lifts it, or the agency.
   */
  readonly suspendedBy: Party | null;
  /** Counts the transitions, the opening included. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/**
 * What an organisation's entries make of it: suspended while any suspension stands, whoever registers it elsewhere; else active where
 * it is registered somewhere. One that took part and is registered nowhere any more is suspended; one that never was, a candidate.
 */
export function statusOf(entries: readonly Pick<RegistryEntry, 'state' | 'suspendedBy'>[]): OrganizationStatus {
  if (entries.some(({ suspendedBy }) => suspendedBy !== null)) return 'SUSPENDED';
  if (entries.some(({ state }) => state === 'REGISTERED')) return 'ACTIVE';
  return entries.some(({ state }) => state === 'EXCLUDED') ? 'SUSPENDED' : 'CANDIDATE';
}
