import type { Viewer } from '@promtour/access/viewer';
import { insertUnlessThere } from '@promtour/service-kit/persistence/insert-row';
import { reached } from '@promtour/service-kit/persistence/reach';
import { Not, type EntityManager } from 'typeorm';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegistryRepositories } from '../application/ports.ts';
import { agreementRepository, milestoneRepository } from './agreements/agreement.repositories.ts';
import { assessmentRepository, methodologyRepository } from './readiness/readiness.repositories.ts';
import { councilRepository, decisionRepository } from './councils/council.repositories.ts';
import { registryEntryRepository } from './entries/registry-entry.repository.ts';
import { portalRepository } from './portals/portal.repository.ts';
import { legalEntityKey } from '../domain/organization.ts';
import { contactSchema } from './organization-details.rows.ts';
import { organizationFromRow, organizationSchema, organizationToRow } from './organization.row.ts';
import { regionRepository } from './region.repository.ts';
import { siteSchema, siteToRow } from './site.row.ts';

/** The registry's repositories inside one transaction, bounded by what the viewer reaches. */
export function registryRepositories(manager: EntityManager, viewer: Viewer): RegistryRepositories {
  return {
    entries: registryEntryRepository(manager, viewer),
    councils: councilRepository(manager, viewer),
    decisions: decisionRepository(manager, viewer),
    portals: portalRepository(manager, viewer),
    methodologies: methodologyRepository(manager),
    assessments: assessmentRepository(manager, viewer),
    agreements: agreementRepository(manager, viewer),
    milestones: milestoneRepository(manager),
    regions: regionRepository(manager),
    organizations: {
      async find(id) {
        const row = await manager.findOneBy(organizationSchema, { id });
        return row === null ? undefined : organizationFromRow(row);
      },
      async findForUpdate(id) {
        const row = await manager.findOne(organizationSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
        const organization = row === null ? undefined : organizationFromRow(row);
        return reached(viewer, organization, { kind: 'Organization', id }, (found) => ({
          organizationId: found.id,
          regionCode: found.regionCode,
        }));
      },
      async add(organization) {
        const row = organizationToRow(organization);
        // A concurrent registration of the same entity is waited for here; then one of the two finds the other.
        if (await insertUnlessThere(manager, organizationSchema, row)) return { added: true };
        const existing = await manager.findOneByOrFail(organizationSchema, { legalEntity: row.legalEntity ?? '' });
        return { added: false, existing: existing.id };
      },
      async update(organization) {
        const { id, ...changes } = organizationToRow(organization);
        await manager.update(organizationSchema, { id: id satisfies OrganizationId }, changes);
      },
      async otherWithEntity(organization) {
        const legalEntity = legalEntityKey(organization);
        if (legalEntity === undefined) return undefined;
        const other = await manager.findOneBy(organizationSchema, { legalEntity, id: Not(organization.id) });
        return other?.id;
      },
      async setContacts(organizationId, contacts) {
        await manager.delete(contactSchema, { organizationId });
        await manager.insert(
          contactSchema,
          contacts.map((contact, position) => ({ ...contact, organizationId, position })),
        );
      },
      async recordChange({ id: organizationId, version }, changes, at) {
        const { subject, clientId } = viewer;
        await manager.query(
          `INSERT INTO organization_change (organization_id, version, at, subject, client_id, changes) VALUES ($1, $2, $3, $4, $5, $6)`,
          [organizationId, version, at, subject, clientId, JSON.stringify(changes)],
        );
      },
    },
    sites: {
      async add(site) {
        await manager.insert(siteSchema, siteToRow(site));
      },
    },
  };
}
