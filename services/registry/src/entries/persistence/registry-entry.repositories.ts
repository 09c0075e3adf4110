import type { Viewer } from '@promtour/access/viewer';
import type { OrganizationId, RegistryEntryId } from '@promtour/kernel/id';
import type { EntityManager } from 'typeorm';
import type { RegistryEntryRepository } from '../application/ports.ts';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import type { Transition } from '../domain/transition.ts';
import { legalEntityKey, type Organization } from '../../organizations/domain/organization.ts';
import { registryEntrySchema, transitionSchema } from './registry-entry.row.ts';

export function registryEntryRepository(
  manager: EntityManager,
  viewer: Viewer,
  lockOrganization: (id: OrganizationId) => Promise<Organization>,
): RegistryEntryRepository {
  async function record(entry: RegistryEntry, { from, to, at, reason, decisionId }: Transition): Promise<void> {
    await manager.insert(transitionSchema, {
      entryId: entry.id,
      version: entry.version,
      fromStatus: from,
      toStatus: to,
      at,
      subject: viewer.subject,
      clientId: viewer.clientId,
      reason,
      decisionId,
    });
  }

  return {
    async add(entry, organization, opening) {
      const legalEntity = legalEntityKey(organization) ?? null;
      // Waits for a concurrent entry of the same organization or legal entity; the later one then finds the existing entry.
      if (!(await registryEntrySchema.insertUnlessThere(manager, { ...entry, legalEntity }))) {
        const { registry, regionCode, organizationId } = entry;
        const place = { registry, regionCode };
        const existing = await manager.findOneOrFail(registryEntrySchema, {
          where: [{ ...place, organizationId }, ...(legalEntity === null ? [] : [{ ...place, legalEntity }])],
        });
        return { added: false, existing: existing.id };
      }
      await record(entry, opening);
      return { added: true };
    },

    async findForUpdate(id: RegistryEntryId) {
      const seen = await manager.findOneBy(registryEntrySchema, { id });
      if (seen === null) return undefined;
      const organization = await lockOrganization(seen.organizationId);
      const row = await manager.findOneOrFail(registryEntrySchema, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      return { entry: row, organization };
    },

    statusesOfOthers: ({ id, organizationId }) =>
      manager.query<Pick<RegistryEntry, 'status' | 'suspendedBy'>[]>(
        `SELECT DISTINCT status, suspended_by AS "suspendedBy" FROM registry_entry WHERE organization_id = $1 AND id <> $2`,
        [organizationId, id],
      ),

    async update(entry, transition) {
      const { id, status, suspendedBy, version, updatedAt } = entry;
      await manager.update(registryEntrySchema, { id }, { status, suspendedBy, version, updatedAt });
      await record(entry, transition);
    },
  };
}
