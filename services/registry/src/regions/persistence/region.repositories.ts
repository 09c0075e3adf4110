import type { RegionCode } from '@promtour/kernel/region-code';
import type { DataSource, EntityManager } from 'typeorm';
import type { RegionRepository } from '../regions.ports.ts';
import type { Region } from '../domain/region.ts';
import { regionFromRow, regionSchema } from './region.row.ts';

/**
 * Regions by database, cached for the life of the process: only migrations change them, and those run before a service starts.
 * Misses are not cached.
 */
const found = new WeakMap<DataSource, Map<RegionCode, Region>>();

export function regionRepository(manager: EntityManager): RegionRepository {
  return {
    async find(code) {
      const known = found.get(manager.dataSource) ?? new Map<RegionCode, Region>();
      found.set(manager.dataSource, known);
      const region = known.get(code);
      if (region !== undefined) return region;
      const row = await manager.findOneBy(regionSchema, { code });
      if (row === null) return undefined;
      const read = regionFromRow(row);
      known.set(code, read);
      return read;
    },
  };
}
