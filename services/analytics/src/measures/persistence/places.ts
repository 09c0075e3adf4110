import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Place } from '../../dimensions/domain/reach.ts';
import { dimensionsProjection } from '../../dimensions/persistence/dimensions.projection.ts';
import { visitFlow } from '../../visit-flow/persistence/visit-flow.projection.ts';
import type { Places } from '../application/ports.ts';

/** The sites of a record, and where its sessions were scheduled: either may be known first. */
const statements: Readonly<Record<Parameters<Places['placesOf']>[0], (dimensions: string, visits: string) => string>> =
  {
    ORGANIZATION: (dimensions, visits) => `
    SELECT organization_id::text AS key, organization_id::text AS organization, region_code AS region
    FROM ${dimensions}.site WHERE organization_id = ANY ($1::uuid[])
    UNION SELECT organization_id::text, organization_id::text, region_code
    FROM ${visits}.session WHERE organization_id = ANY ($1::uuid[])`,
    SITE: (dimensions) => `
    SELECT site_id::text AS key, organization_id::text AS organization, region_code AS region
    FROM ${dimensions}.site WHERE site_id = ANY ($1::uuid[])`,
    EXCURSION: (dimensions, visits) => `
    SELECT excursion_id::text AS key, site.organization_id::text AS organization, region_code AS region
    FROM ${dimensions}.excursion JOIN ${dimensions}.site USING (site_id) WHERE excursion_id = ANY ($1::uuid[])
    UNION SELECT excursion_id::text, organization_id::text, region_code
    FROM ${visits}.session WHERE excursion_id = ANY ($1::uuid[])`,
  };

export function createPlaces(dataSource: DataSource): Places {
  return {
    placesOf: (dimension, keys) =>
      dataSource.transaction(async (tx) => {
        const dimensions = `"${await activeSchema(tx, dimensionsProjection.name)}"`;
        const visits = `"${await activeSchema(tx, visitFlow.name)}"`;
        const sql = statements[dimension](dimensions, visits);
        return Map.groupBy(await rowsOf<Place & { key: string }>(tx, sql, [keys]), ({ key }) => key);
      }),
  };
}
