import type { LocalizedText } from '@promtour/kernel/localized-text';
import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Names } from '../application/ports.ts';
import { dimensionsProjection } from './dimensions.projection.ts';

const statements: Readonly<Record<Parameters<Names['namesOf']>[0], (schema: string) => string>> = {
  SITE: (schema) => `SELECT site_id::text AS key, name FROM "${schema}".site WHERE site_id = ANY ($1::uuid[])`,
  EXCURSION: (schema) =>
    `SELECT excursion_id::text AS key, title AS name FROM "${schema}".excursion WHERE excursion_id = ANY ($1::uuid[])`,
};

export function createNames(dataSource: DataSource): Names {
  return {
    namesOf: (dimension, keys) =>
      dataSource.transaction(async (tx) => {
        const sql = statements[dimension](await activeSchema(tx, dimensionsProjection.name));
        const rows = await rowsOf<{ readonly key: string; readonly name: LocalizedText }>(tx, sql, [keys]);
        return new Map(rows.map(({ key, name }) => [key, name]));
      }),
  };
}
