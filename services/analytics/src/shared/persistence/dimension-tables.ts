import { activeSchema } from '@promtour/messaging/projection';
import { federalDistricts, regionsOf } from '@promtour/kernel/federal-district';
import type { SqlExecutor } from '@promtour/postgres/sql';

/** The projection that keeps the attributes of organizations, sites and excursions. */
export const attributes = 'dimensions';

/** The schema of its serving generation. */
export function attributesSchema(tx: SqlExecutor): Promise<string> {
  return activeSchema(tx, attributes);
}

/** The federal district of a region, an expression; null for regions of other countries. */
export function districtSql(region: string): string {
  const cases = federalDistricts.map(
    (district) =>
      `WHEN ${region} IN (${regionsOf(district)
        .map((code) => `'${code}'`)
        .join(', ')}) THEN '${district}'`,
  );
  return `CASE ${cases.join(' ')} END`;
}
