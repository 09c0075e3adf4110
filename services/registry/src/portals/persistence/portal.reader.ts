import type { Viewer } from '@promtour/access/viewer';
import type { RegionCode } from '@promtour/kernel/region-code';
import { applyKeyset } from '@promtour/service-kit/persistence/keyset';
import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
import type { PortalReader } from '../application/ports.ts';
import type { Portal } from '../domain/portal.ts';
import { portalSchema } from './portal.repositories.ts';

/** Portals are public: whoever asks. */
export function createPortalReader(dataSource: DataSource, _viewer: Viewer): PortalReader {
  const { manager } = dataSource;
  const portals = (region: RegionCode | undefined): SelectQueryBuilder<Portal> => {
    const query = manager.createQueryBuilder(portalSchema, 'p');
    return region === undefined ? query : query.where('p.region_codes @> :regions', { regions: [region] });
  };
  return {
    portals: (region, page) => applyKeyset(portals(region), [{ sql: 'p.code', type: 'text' }], 'ASC', page).getMany(),
    countPortals: (region) => portals(region).getCount(),
    portalsById: (ids) => manager.findBy(portalSchema, { id: In([...ids]) }),
    portalsByCode: (codes) => manager.findBy(portalSchema, { code: In([...codes]) }),
  };
}
