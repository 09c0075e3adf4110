import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Dimension } from '../../dimensions/domain/question.ts';
import { attributedRow, type SumsRecord } from '../../shared/persistence/sums-rows.ts';
import type { EnterpriseSource } from '../application/ports.ts';
import type { EnterpriseSums } from '../domain/enterprise-sums.ts';
import { columns, enterpriseSumsStatement } from './enterprise-sums-statement.ts';

const names = ['open', 'registered', 'openRegistered'] as const satisfies readonly (keyof EnterpriseSums)[];

/** Reads the serving generations of the projections `visits`, `program` and `dimensions`. */
export function createEnterpriseSource(dataSource: DataSource): EnterpriseSource {
  return {
    name: 'enterprises',
    dimensions: Object.keys(columns) as Dimension[],
    sums: (viewer, question) =>
      dataSource.transaction(async (tx) => {
        const schemas = {
          visits: await activeSchema(tx, 'visits'),
          program: await activeSchema(tx, 'program'),
          dimensions: await activeSchema(tx, 'dimensions'),
        };
        const { sql, parameters } = enterpriseSumsStatement(schemas, viewer, question);
        return (await rowsOf<SumsRecord>(tx, sql, parameters)).map((row) => attributedRow(row, names));
      }),
  };
}
