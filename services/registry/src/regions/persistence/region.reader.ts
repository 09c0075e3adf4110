import { parseRegionCode } from '@promtour/kernel/region-code';
import { whereText } from '@promtour/postgres/search-text';
import { applyKeyset } from '@promtour/postgres/keyset';
import { In, type DataSource, type SelectQueryBuilder } from 'typeorm';
import type { RegionFilter, RegionReader } from '../regions.ports.ts';
import { regionFromRow, regionSchema, type RegionRow } from './region.row.ts';

/** Regions are public. */
export function createRegionReader({ manager }: DataSource): RegionReader {
  function regions(filter: RegionFilter): SelectQueryBuilder<RegionRow> {
    const query = manager.createQueryBuilder(regionSchema, 'r');
    if (filter.districts !== undefined) query.andWhere('r.district = ANY(:districts)', { districts: filter.districts });
    const code = parseRegionCode(filter.text?.toUpperCase() ?? '');
    // A code is matched exactly: the text search would also find similar codes.
    if (code !== undefined) query.andWhere('r.code = :code', { code });
    else if (filter.text !== undefined) whereText(query, 'r', filter.text);
    return query;
  }

  return {
    async regions(filter, page) {
      const rows = await applyKeyset(regions(filter), [{ sql: 'r.code', type: 'text' }], 'ASC', page).getMany();
      return rows.map(regionFromRow);
    },
    countRegions: (filter) => regions(filter).getCount(),
    async regionsByCode(codes) {
      return (await manager.findBy(regionSchema, { code: In([...codes]) })).map(regionFromRow);
    },
  };
}
