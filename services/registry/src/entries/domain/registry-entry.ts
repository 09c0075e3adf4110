import type { OrganizationId, RegistryEntryId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { defineStateMachine } from '@promtour/kernel/state-machine';
import type { OrganizationKind, OrganizationStatus } from '../../organizations/domain/organization.ts';
import type { Party } from '../../shared/domain/party.ts';
import type { EntryStatus, Registry } from '../../shared/domain/registries.ts';

/** Kinds of organization per registry. */
export const kindsOfRegistry: Readonly<Record<Registry, readonly OrganizationKind[]>> = {
  INDUSTRIAL_ENTERPRISE: ['ENTERPRISE', 'BUSINESS', 'MUSEUM'],
  TOUR_OPERATOR: ['TOUR_OPERATOR'],
  EDUCATIONAL: ['SCHOOL', 'COLLEGE', 'UNIVERSITY'],
  INFRASTRUCTURE_PARTNER: ['BUSINESS', 'AUTHORITY', 'MUSEUM', 'NGO'],
};

/** Checked when the module is loaded: an inconsistent table keeps the service from starting. */
export const entryMachine = defineStateMachine<EntryStatus>({
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
  readonly status: EntryStatus;
  /**
   * The party that declared the suspension in force, of a suspended entry or of one that was excluded while suspended. It suspends the
   * whole organization until the same party or the agency lifts it.
   */
  readonly suspendedBy: Party | null;
  /** The number of transitions, including the opening. */
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
};

/**
 * Derives the organization's status: suspended while any suspension is in force, or if it was excluded and is registered nowhere; active
 * if it is registered somewhere; otherwise a candidate.
 */
export function statusOf(entries: readonly Pick<RegistryEntry, 'status' | 'suspendedBy'>[]): OrganizationStatus {
  if (entries.some(({ suspendedBy }) => suspendedBy !== null)) return 'SUSPENDED';
  if (entries.some(({ status }) => status === 'REGISTERED')) return 'ACTIVE';
  return entries.some(({ status }) => status === 'EXCLUDED') ? 'SUSPENDED' : 'CANDIDATE';
}
