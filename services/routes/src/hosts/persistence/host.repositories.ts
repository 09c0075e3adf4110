import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import { In, type EntityManager } from 'typeorm';
import type { KnownOrganization, KnownSite } from '../hosts.domain.ts';
import type { KnownOrganizations, KnownSites } from '../hosts.ports.ts';
import { knownOrganizationSchema, knownSiteSchema } from './host.rows.ts';

/** Outside transactions. */
export async function findOrganizations(
  manager: EntityManager,
  ids: readonly OrganizationId[],
): Promise<KnownOrganization[]> {
  return manager.findBy(knownOrganizationSchema, { id: In([...ids]) });
}

/** Outside transactions. */
export async function findSites(manager: EntityManager, ids: readonly SiteId[]): Promise<KnownSite[]> {
  return manager.findBy(knownSiteSchema, { id: In([...ids]) });
}

export function organizationRepository(manager: EntityManager): KnownOrganizations {
  return {
    async find(id) {
      return (await manager.findOneBy(knownOrganizationSchema, { id })) ?? undefined;
    },
    async know({ id, regionCode, okved }, status) {
      await manager.query(
        `INSERT INTO known_organization (id, region_code, okved, status) VALUES ($1, $2, $3, coalesce($4, 'CANDIDATE'))
         ON CONFLICT (id) DO UPDATE SET region_code = excluded.region_code, okved = excluded.okved,
           status = coalesce($4, known_organization.status)`,
        [id, regionCode, okved, status ?? null],
      );
    },
    async changeStatus(id, status) {
      const { affected } = await manager.update(knownOrganizationSchema, { id }, { status });
      if (affected !== 1) throw new Error(`Organization ${id} is not known`);
    },
  };
}

export function siteRepository(manager: EntityManager): KnownSites {
  return {
    async find(id) {
      return (await manager.findOneBy(knownSiteSchema, { id })) ?? undefined;
    },
    async findAsItStays(id) {
      const lock = { mode: 'pessimistic_read' } as const;
      return (await manager.findOne(knownSiteSchema, { where: { id }, lock })) ?? undefined;
    },
    async add(site) {
      await manager.insert(knownSiteSchema, { ...site, readyUntil: null });
    },
    async setReady(id, readyUntil) {
      const { affected } = await manager.update(knownSiteSchema, { id }, { readyUntil });
      if (affected !== 1) throw new Error(`Site ${id} is not known`);
    },
    async moveTo(id, timeZone) {
      const { affected } = await manager.update(knownSiteSchema, { id }, { timeZone });
      if (affected !== 1) throw new Error(`Site ${id} is not known`);
    },
  };
}
