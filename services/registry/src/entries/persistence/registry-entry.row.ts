import type { CouncilDecisionId, RegistryEntryId } from '@promtour/kernel/id';
import { EntitySchema } from 'typeorm';
import type { RecordedTransition } from '../application/ports.ts';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import type { EntryStatus } from '../../shared/domain/registries.ts';

export type RegistryEntryRow = RegistryEntry & {
  /** A copy of the organization's legal entity, for the unique constraint. */
  legalEntity: string | null;
};

export const registryEntrySchema = new EntitySchema<RegistryEntryRow>({
  name: 'registry_entry',
  columns: {
    id: { type: 'uuid', primary: true },
    organizationId: { name: 'organization_id', type: 'uuid' },
    registry: { type: 'text' },
    regionCode: { name: 'region_code', type: 'text' },
    status: { type: 'text' },
    suspendedBy: { name: 'suspended_by', type: 'text', nullable: true },
    version: { type: 'int' },
    legalEntity: { name: 'legal_entity', type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    updatedAt: { name: 'updated_at', type: 'timestamptz' },
  },
});

export function entryFromRow({ legalEntity: _legalEntity, ...entry }: RegistryEntryRow): RegistryEntry {
  return entry;
}

export type TransitionRow = {
  entryId: RegistryEntryId;
  version: number;
  fromStatus: EntryStatus | null;
  toStatus: EntryStatus;
  at: Date;
  subject: string | null;
  clientId: string | null;
  reason: string | null;
  decisionId: CouncilDecisionId | null;
};

export const transitionSchema = new EntitySchema<TransitionRow>({
  name: 'registry_entry_transition',
  columns: {
    entryId: { name: 'entry_id', type: 'uuid', primary: true },
    version: { type: 'int', primary: true },
    fromStatus: { name: 'from_status', type: 'text', nullable: true },
    toStatus: { name: 'to_status', type: 'text' },
    at: { type: 'timestamptz' },
    subject: { type: 'text', nullable: true },
    clientId: { name: 'client_id', type: 'text', nullable: true },
    reason: { type: 'text', nullable: true },
    decisionId: { name: 'decision_id', type: 'uuid', nullable: true },
  },
});

export function transitionFromRow(row: TransitionRow): RecordedTransition {
  const { version, fromStatus, toStatus, at, subject, clientId, reason, decisionId } = row;
  return { version, from: fromStatus, to: toStatus, at, subject, clientId, reason, decisionId };
}
