import type { Viewer } from '@promtour/access/viewer';
import { insertUnlessThere } from '@promtour/postgres/insert-row';
import { reached } from '@promtour/service-kit/persistence/reach';
import { Not, type EntityManager } from 'typeorm';
import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { err, type Result } from '@promtour/kernel/result';
import type { RegistryRepositories } from '../application/ports.ts';
import { agreementRepository, milestoneRepository } from '../agreements/persistence/agreement.repositories.ts';
import { assessmentRepository, methodologyRepository } from '../readiness/persistence/readiness.repositories.ts';
import { councilRepository, decisionRepository } from '../councils/persistence/council.repositories.ts';
import { registryEntryRepository } from '../entries/persistence/registry-entry.repositories.ts';
import { portalRepository } from '../portals/persistence/portal.repositories.ts';
import { legalEntityKey, type Organization } from '../organizations/domain/organization.ts';
import { organizationHistory, recordChange, siteHistory } from '../shared/persistence/change-history.ts';
import { contactSchema } from '../organizations/persistence/organization-details.rows.ts';
import { isHidden } from '../organizations/persistence/references.ts';
import {
  organizationFromRow,
  organizationSchema,
  organizationToRow,
} from '../organizations/persistence/organization.row.ts';
import { regionRepository } from '../regions/persistence/region.repositories.ts';
import { siteFromRow, siteSchema, siteToRow } from '../sites/persistence/site.row.ts';

/** The registry's repositories inside one transaction, bounded by what the viewer reaches. */
export function registryRepositories(manager: EntityManager, viewer: Viewer): RegistryRepositories {
  /** A record of an organisation that is to be changed: of one that the viewer cannot see nothing is there. */
  function shown<Value>(
    value: Value | undefined,
    owner: Pick<Organization, 'id' | 'regionCode' | 'status'> | undefined,
    what: { readonly kind: string; readonly id: string },
  ): Result<Value, NotFound | Forbidden> {
    if (value === undefined || owner === undefined || isHidden(viewer, owner)) return err(notFound(what.kind, what.id));
    return reached(viewer, value, what, () => ({ organizationId: owner.id, regionCode: owner.regionCode }));
  }

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
        return row === null || isHidden(viewer, row) ? undefined : organizationFromRow(row);
      },
      async findForUpdate(id) {
        const row = await manager.findOne(organizationSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
        const organization = row === null ? undefined : organizationFromRow(row);
        return shown(organization, organization, { kind: 'Organization', id });
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
      recordChange: (organization, changes, at) =>
        recordChange(manager, viewer, organizationHistory, organization, changes, at),
    },
    sites: {
      async add(site) {
        await manager.insert(siteSchema, siteToRow(site));
      },
      async findForUpdate(id) {
        const row = await manager.findOne(siteSchema, { where: { id }, lock: { mode: 'pessimistic_write' } });
        if (row === null) return err(notFound('Site', id));
        // Whose a site is, its organisation says: the site may lie in another region.
        const owner = await manager.findOneByOrFail(organizationSchema, { id: row.organizationId });
        return shown(siteFromRow(row), owner, { kind: 'Site', id });
      },
      async update(site) {
        const { id, ...changes } = siteToRow(site);
        await manager.update(siteSchema, { id: id satisfies SiteId }, changes);
      },
      recordChange: (site, changes, at) => recordChange(manager, viewer, siteHistory, site, changes, at),
    },
  };
}
