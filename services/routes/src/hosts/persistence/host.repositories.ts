import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import { In, type EntityManager } from 'typeorm';
import type { OrganizationReplica, SiteReplica } from '../hosts.domain.ts';
import type { OrganizationReplicas, PortalReplicas, SiteReplicas } from '../hosts.ports.ts';
import { organizationReplicaSchema, portalReplicaSchema, siteReplicaSchema } from './host.rows.ts';

/** Outside transactions. */
export async function findOrganizations(
  manager: EntityManager,
  ids: readonly OrganizationId[],
): Promise<OrganizationReplica[]> {
  return manager.findBy(organizationReplicaSchema, { id: In([...ids]) });
}

/** Outside transactions. */
export async function findSites(manager: EntityManager, ids: readonly SiteId[]): Promise<SiteReplica[]> {
  return manager.findBy(siteReplicaSchema, { id: In([...ids]) });
}

export function organizationRepository(manager: EntityManager): OrganizationReplicas {
  return {
    async find(id) {
      return (await manager.findOneBy(organizationReplicaSchema, { id })) ?? undefined;
    },
    async upsert({ id, kind, regionCode, okved }, status) {
      await manager.query(
        `INSERT INTO organization_replica (id, kind, region_code, okved, status)
           VALUES ($1, $2, $3, $4, coalesce($5, 'CANDIDATE'))
         ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, region_code = excluded.region_code, okved = excluded.okved,
           status = coalesce($5, organization_replica.status)`,
        [id, kind, regionCode, okved, status ?? null],
      );
    },
    async changeStatus(id, status) {
      const { affected } = await manager.update(organizationReplicaSchema, { id }, { status });
      if (affected !== 1) throw new Error(`Organization ${id} is not known`);
    },
  };
}

export function siteRepository(manager: EntityManager): SiteReplicas {
  return {
    async find(id) {
      return (await manager.findOneBy(siteReplicaSchema, { id })) ?? undefined;
    },
    async findForShare(id) {
      const lock = { mode: 'pessimistic_read' } as const;
      return (await manager.findOne(siteReplicaSchema, { where: { id }, lock })) ?? undefined;
    },
    async add(site) {
      await manager.insert(siteReplicaSchema, { ...site, readyUntil: null });
    },
    async setReady(id, readyUntil) {
      const { affected } = await manager.update(siteReplicaSchema, { id }, { readyUntil });
      if (affected !== 1) throw new Error(`Site ${id} is not known`);
    },
    async moveTo(id, place) {
      const { affected } = await manager.update(siteReplicaSchema, { id }, place);
      if (affected !== 1) throw new Error(`Site ${id} is not known`);
    },
  };
}

export function portalRepository(manager: EntityManager): PortalReplicas {
  return {
    async findAll(ids) {
      return manager.findBy(portalReplicaSchema, { id: In([...ids]) });
    },
    async upsert({ id, regionCodes }) {
      await manager.query(
        `INSERT INTO portal_replica (id, region_codes) VALUES ($1, $2)
         ON CONFLICT (id) DO UPDATE SET region_codes = excluded.region_codes`,
        [id, regionCodes],
      );
    },
  };
}
