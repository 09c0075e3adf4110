import type { Viewer } from '@promtour/access/viewer';
import { forbidden, notFound } from '@promtour/kernel/failure';
import type { OrganizationId, RegistryEntryId } from '@promtour/kernel/id';
import { err, ok } from '@promtour/kernel/result';
import type { EntityManager } from 'typeorm';
import type { RegistryEntryRepository } from '../application/ports.ts';
import type { RegistryEntry } from '../domain/registry-entry.ts';
import { publicStates } from '../../shared/domain/registries.ts';
import type { Transition } from '../domain/transition.ts';
import { legalEntityKey, type Organization } from '../../organizations/domain/organization.ts';
import { entryFromRow, registryEntrySchema, transitionSchema } from './registry-entry.row.ts';
import { standingOf } from './standing.ts';

export function registryEntryRepository(
  manager: EntityManager,
  viewer: Viewer,
  lockOrganization: (id: OrganizationId) => Promise<Organization>,
): RegistryEntryRepository {
  async function record(entry: RegistryEntry, { from, to, at, reason, decisionId }: Transition): Promise<void> {
    await manager.insert(transitionSchema, {
      entryId: entry.id,
      version: entry.version,
      fromState: from,
      toState: to,
      at,
      subject: viewer.subject,
      clientId: viewer.clientId,
      reason,
      decisionId,
    });
  }

  return {
    standing: (organization, region) => standingOf(viewer, organization, region),

    async add(entry, organization, opening) {
      const legalEntity = legalEntityKey(organization) ?? null;
      // A concurrent entry of the same organisation or entity is waited for here; then one of the two finds the other.
      const inserted = await manager
        .createQueryBuilder()
        .insert()
        .into(registryEntrySchema)
        .values({ ...entry, legalEntity })
        .orIgnore()
        .returning('id')
        .execute();
      if ((inserted.raw as unknown[]).length === 0) {
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
      if (seen === null) return err(notFound('RegistryEntry', id));
      const organization = await lockOrganization(seen.organizationId);
      const row = await manager.findOneOrFail(registryEntrySchema, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      const { applies, reviews } = standingOf(viewer, organization, row.regionCode);
      if (applies || reviews) return ok({ entry: entryFromRow(row), organization });
      return err(publicStates.includes(row.state) ? forbidden() : notFound('RegistryEntry', id));
    },

    standingsOfOthers: ({ id, organizationId }) =>
      manager.query<Pick<RegistryEntry, 'state' | 'suspendedBy'>[]>(
        `SELECT DISTINCT state, suspended_by AS "suspendedBy" FROM registry_entry WHERE organization_id = $1 AND id <> $2`,
        [organizationId, id],
      ),

    async update(entry, transition) {
      const { id, state, suspendedBy, version, updatedAt } = entry;
      await manager.update(registryEntrySchema, { id }, { state, suspendedBy, version, updatedAt });
      await record(entry, transition);
    },
  };
}
