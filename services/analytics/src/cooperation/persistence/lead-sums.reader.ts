import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Reach } from '../../dimensions/domain/reach.ts';
import { attributesSchema, districtSql } from '../../shared/persistence/dimension-tables.ts';
import { attributedRow, type SumsRecord } from '../../shared/persistence/sums-rows.ts';
import { sumsStatement, type SumsShape } from '../../shared/persistence/sums-statement.ts';
import type { LeadSource } from '../application/ports.ts';
import type { LeadSums } from '../domain/lead-sums.ts';
import { cooperationProjection } from './cooperation.projection.ts';

const counted = (status: string) => `count(*) FILTER (WHERE lead.status = '${status}')`;
const roubles = (statuses: string) =>
  `coalesce(sum(lead.value_amount) FILTER (WHERE lead.value_currency = 'RUB' AND lead.status ${statuses}), 0)`;

const aggregates: Readonly<Record<keyof LeadSums, string>> = {
  leads: 'count(*)',
  contacted: counted('CONTACTED'),
  meeting: counted('MEETING'),
  agreement: counted('AGREEMENT'),
  won: counted('WON'),
  lost: counted('LOST'),
  value: roubles("<> 'LOST'"),
  wonValue: roubles("= 'WON'"),
};

const names = Object.keys(aggregates) as (keyof LeadSums)[];

/** Reads the serving generation: one statement for any question. */
export function createLeadSource(dataSource: DataSource): LeadSource {
  return {
    name: cooperationProjection.name,
    dimensions: ['REGION', 'DISTRICT', 'ORGANIZATION', 'INDUSTRY', 'PURPOSE'],
    sums: (viewer, question) =>
      dataSource.transaction(async (tx) => {
        const schemas = {
          cooperation: await activeSchema(tx, cooperationProjection.name),
          attributes: await attributesSchema(tx),
        };
        const shape = shapeOf(schemas, viewer);
        const { sql, parameters } = sumsStatement(shape, question);
        return (await rowsOf<SumsRecord>(tx, sql, parameters)).map((row) => attributedRow(row, names));
      }),
  };
}

/** A host that moves takes its leads along. */
const region = 'coalesce(host.region_code, lead.region_code)';
const host = 'lead.host_organization_id';

function shapeOf(schemas: { readonly cooperation: string; readonly attributes: string }, reach: Reach): SumsShape {
  const conditions: string[] = [];
  const parameters: unknown[] = [];
  if (reach.kind !== 'EVERYTHING' && reach.regions !== undefined)
    conditions.push(`${region} = ANY ($${parameters.push(reach.regions)}::text[])`);
  if (reach.kind === 'ORGANIZATION') conditions.push(`${host} = $${parameters.push(reach.organization)}::uuid`);
  return {
    date: 'lead.opened_on',
    columns: {
      REGION: { sql: region, type: 'text' },
      DISTRICT: { sql: districtSql(region), type: 'text' },
      INDUSTRY: { sql: 'host.industry', type: 'text' },
      ORGANIZATION: { sql: host, type: 'uuid' },
      PURPOSE: { sql: 'lead.purpose', type: 'text' },
    },
    sums: aggregates,
    from: `"${schemas.cooperation}".lead
      LEFT JOIN "${schemas.attributes}".organization AS host ON host.organization_id = lead.host_organization_id`,
    conditions,
    parameters,
  };
}
