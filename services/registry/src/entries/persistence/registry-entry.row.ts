import type { CouncilDecisionId, OrganizationId, RegistryEntryId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  integer,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  unselected,
  uuid,
  type RowOf,
} from '@promtour/postgres/table';
import type { RecordedTransition } from '../application/ports.ts';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import type { EntryStatus } from '../../shared/domain/registries.ts';

export const registryEntrySchema = table('registry_entry', {
  id: primary(uuid<RegistryEntryId>()),
  organizationId: uuid<OrganizationId>(),
  registry: text<RegistryEntry['registry']>(),
  regionCode: text<RegionCode>(),
  status: text<EntryStatus>(),
  suspendedBy: nullable(text<NonNullable<RegistryEntry['suspendedBy']>>()),
  version: integer(),
  /** A copy of the organization's legal entity, for the unique constraint. */
  legalEntity: unselected(nullable(text())),
  createdAt: timestamptz(),
  updatedAt: timestamptz(),
});

export type RegistryEntryRow = RowOf<typeof registryEntrySchema>;

export const transitionSchema = table('registry_entry_transition', {
  entryId: primary(uuid<RegistryEntryId>()),
  version: primary(integer()),
  fromStatus: nullable(text<EntryStatus>()),
  toStatus: text<EntryStatus>(),
  at: timestamptz(),
  subject: nullable(text()),
  clientId: nullable(text()),
  reason: nullable(text()),
  decisionId: nullable(uuid<CouncilDecisionId>()),
});

type TransitionRow = RowOf<typeof transitionSchema>;

export function transitionFromRow(row: TransitionRow): RecordedTransition {
  const { version, fromStatus, toStatus, at, subject, clientId, reason, decisionId } = row;
  return { version, from: fromStatus, to: toStatus, at, subject, clientId, reason, decisionId };
}
