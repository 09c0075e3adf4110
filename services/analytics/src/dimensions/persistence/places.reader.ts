import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Places } from '../application/ports.ts';
import type { Place } from '../domain/reach.ts';
import { dimensionsProjection } from './dimensions.projection.ts';

const statements: Readonly<Record<Parameters<Places['placesOf']>[0], (schema: string) => string>> = {
  ORGANIZATION: (schema) => `
    SELECT organization_id::text AS key, organization_id::text AS organization, region_code AS region
    FROM "${schema}".site WHERE organization_id = ANY ($1::uuid[])`,
  SITE: (schema) => `
    SELECT site_id::text AS key, organization_id::text AS organization, region_code AS region
    FROM "${schema}".site WHERE site_id = ANY ($1::uuid[])`,
  EXCURSION: (schema) => `
    SELECT excursion_id::text AS key, site.organization_id::text AS organization, region_code AS region
    FROM "${schema}".excursion JOIN "${schema}".site USING (site_id) WHERE excursion_id = ANY ($1::uuid[])`,
};

/** The places that the registry and the catalogue state. */
export function createPlaces(dataSource: DataSource): Places {
  return {
    placesOf: (dimension, keys) =>
      dataSource.transaction(async (tx) => {
        const sql = statements[dimension](await activeSchema(tx, dimensionsProjection.name));
        return Map.groupBy(await rowsOf<Place & { key: string }>(tx, sql, [keys]), ({ key }) => key);
      }),
  };
}
