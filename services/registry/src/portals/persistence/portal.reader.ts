import type { Viewer } from '@promtour/access/viewer';
import type { RegionCode } from '@promtour/kernel/region-code';
import { applyKeyset } from '@promtour/postgres/keyset';
import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
import type { PortalReader } from '../application/ports.ts';
import type { Portal } from '../domain/portal.ts';
import { portalSchema } from './portal.repositories.ts';

/** Portals are public. */
export function createPortalReader(dataSource: DataSource, _viewer: Viewer): PortalReader {
  const { manager } = dataSource;
  const portals = (regions: readonly RegionCode[] | undefined): SelectQueryBuilder<Portal> => {
    const query = manager.createQueryBuilder(portalSchema, 'p');
    return regions === undefined ? query : query.where('p.region_codes && :regions', { regions });
  };
  return {
    portals: (regions, page) => applyKeyset(portals(regions), [{ sql: 'p.code', type: 'text' }], 'ASC', page).getMany(),
    countPortals: (regions) => portals(regions).getCount(),
    portalsById: (ids) => manager.findBy(portalSchema, { id: In([...ids]) }),
    portalsByCode: (codes) => manager.findBy(portalSchema, { code: In([...codes]) }),
  };
}
