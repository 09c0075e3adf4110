import { districtOf, federalDistricts, regionsOf } from '@promtour/kernel/federal-district';
import type { Dimension, Filter } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import { levels } from '../domain/disclosure.ts';
import { isByDetails, type Read, type Run } from '../domain/plan.ts';
import { cellNames, sumNames, type CellSums } from '../domain/visit-sums.ts';
import { columnOf } from './columns.ts';

export type Schemas = { readonly visits: string; readonly dimensions: string };
type Expressions = Readonly<Record<keyof CellSums, string>>;
type Table = { readonly from: string; readonly date: string; readonly sums: Expressions };

/**
 * The sums of a question in one statement: a row for each period and combination of keys, and for totals. A key of DISTRICT is that of a
 * region of the district.
 */
export function sumsStatement(
  schemas: Schemas,
  reach: Reach,
  filter: Filter,
  runs: readonly Run[],
): { readonly sql: string; readonly parameters: unknown[] } {
  const parameters: unknown[] = [];
  const parameter = (value: unknown, type: string) => `$${parameters.push(value)}::${type}`;

  function part(run: Run, read: Read, isTotal: boolean): string {
    const { from, date, sums } = tableOf(schemas, run, read);
    const firsts = parameter(
      run.periods.map((period) => period.from),
      'date[]',
    );
    const last = parameter(run.periods.at(-1)?.to, 'date');
    const conditions = conditionsOf(reach, filter, read, parameter);
    const keys = read.by.map((dimension) => `(${keyOf(read, dimension)})::text`);
    const joins = [...read.by, ...Object.keys(filter)].includes('INDUSTRY') ? industryJoins(schemas) : '';
    // Which period a date is in follows from the periods' first dates: SQL knows nothing of weeks and months.
    return `SELECT ${run.offset} + width_bucket(${date}, ${firsts}) - 1 AS period,
        ARRAY[${keys.join(', ')}]::text[] AS keys, ${isTotal} AS "isTotal", ${run.total !== undefined} AS "hasTotal",
        ${cellNames.map((name) => `coalesce(sum(${isCounted(run, name) ? sums[name] : '0'}), 0)::bigint AS "${name}"`).join(', ')}
      FROM ${from} AS fact ${joins}
      WHERE ${[`${date} BETWEEN (${firsts})[1] AND ${last}`, ...conditions].join(' AND ')}
      GROUP BY 1, 2`;
  }

  const parts = runs.flatMap((run) => [
    part(run, run.rows, false),
    ...(run.total === undefined ? [] : [part(run, run.total, true)]),
  ]);
  return { sql: parts.join('\nUNION ALL\n'), parameters };

  /** Sessions are not divided by what their visitors differ in. */
  function isCounted(run: Run, name: keyof CellSums): boolean {
    if (name !== 'sessions' && name !== 'capacity') return true;
    return !isByDetails([...run.rows.by, ...(Object.keys(filter) as Dimension[])]);
  }
}

const columns: Readonly<Record<Exclude<Dimension, 'DISTRICT' | 'INDUSTRY'>, { name: string; type: string }>> = {
  REGION: { name: 'fact.region_code', type: 'text[]' },
  ORGANIZATION: { name: 'fact.organization_id', type: 'uuid[]' },
  SITE: { name: 'fact.site_id', type: 'uuid[]' },
  EXCURSION: { name: 'fact.excursion_id', type: 'uuid[]' },
  ROUTE: { name: 'fact.route_id', type: 'uuid[]' },
  SEGMENT: { name: 'fact.segment', type: 'text[]' },
  PURPOSE: { name: 'fact.purpose', type: 'text[]' },
  CHANNEL: { name: 'fact.channel', type: 'text[]' },
  ORIGIN_REGION: { name: 'fact.origin_region', type: 'text[]' },
};
const industry = 'coalesce(industry_of.industry, industry_of_host.industry)';

export function industryJoins({ dimensions }: Schemas): string {
  return `LEFT JOIN "${dimensions}".excursion AS industry_of ON industry_of.excursion_id = fact.excursion_id
    LEFT JOIN "${dimensions}".organization AS industry_of_host ON industry_of_host.organization_id = fact.organization_id`;
}

function keyOf({ source }: Read, dimension: Dimension): string {
  if (dimension === 'DISTRICT') return columns.REGION.name;
  if (dimension === 'INDUSTRY') return industry;
  if (source === 'REGION_DETAILS' && isByDetails([dimension])) return `nullif(${detailKey(dimension)}, '')`;
  return columns[dimension].name;
}

/** Which visits a question is about, of those that the viewer may read; their table is `fact`. */
export function conditionsOnVisits(
  reach: Reach,
  filter: Filter,
  parameter: (value: unknown, type: string) => string,
): string[] {
  return conditionsOf(reach, filter, { source: 'VISITS', level: levels.DETAILS, by: [] }, parameter);
}

function isOfParty(dimension: Dimension | undefined): boolean {
  return dimension === 'PURPOSE' || dimension === 'SEGMENT';
}

function detailKey(dimension: Dimension): string {
  return isOfParty(dimension) ? `split_part(fact.key, ' ', ${dimension === 'PURPOSE' ? 1 : 2})` : 'fact.key';
}

function conditionsOf(
  reach: Reach,
  filter: Filter,
  read: Read,
  parameter: (value: unknown, type: string) => string,
): string[] {
  const conditions: string[] = [];
  const within = (expression: string, values: readonly string[] | undefined, type: string) => {
    if (values !== undefined) conditions.push(`${expression} = ANY (${parameter(values, type)})`);
  };
  for (const [dimension, values] of Object.entries(filter) as [Dimension, readonly string[]][]) {
    if (dimension === 'DISTRICT') within(columns.REGION.name, regionsIn(values), 'text[]');
    else if (dimension === 'INDUSTRY') within(industry, values, 'text[]');
    else if (read.source === 'REGION_DETAILS' && isByDetails([dimension]))
      within(detailKey(dimension), values, 'text[]');
    else within(columns[dimension].name, values, columns[dimension].type);
  }
  if (read.source === 'REGION_DETAILS') {
    const [detail] = [...read.by, ...(Object.keys(filter) as Dimension[])].filter((one) => isByDetails([one]));
    conditions.push(`fact.dimension = ${parameter(isOfParty(detail) ? 'PARTY' : detail, 'text')}`);
  }
  if (reach.kind === 'ORGANIZATION') within(columns.ORGANIZATION.name, [reach.organization], 'uuid[]');
  if (reach.kind !== 'EVERYTHING') within(columns.REGION.name, reach.regions, 'text[]');
  return conditions;
}

function regionsIn(districts: readonly string[]): readonly string[] {
  return federalDistricts.filter((district) => districts.includes(district)).flatMap(regionsOf);
}

/** The key of a row by its region, where DISTRICT was asked. */
export function districtKey(region: string | null): string | null {
  return region === null ? null : (districtOf(region) ?? null);
}

function tableOf({ visits }: Schemas, run: Run, { source, level }: Read): Table {
  switch (source) {
    case 'VISITS':
      return {
        from: `"${visits}".visit`,
        date: 'fact.local_date',
        sums: visitSums(level, run.wholeMonths),
      };
    case 'UNITS':
      return { from: unitsAt(visits, level), date: 'fact.date', sums: ownColumns };
    case 'REGION_MONTHS':
      return {
        from: level === levels.YEAR ? regionYears(visits) : `"${visits}".region_month`,
        date: 'fact.date',
        sums: ownColumns,
      };
    case 'REGION_DAYS':
      return { from: `"${visits}".region_day`, date: 'fact.date', sums: ownColumns };
    case 'REGION_DETAILS':
      return { from: `"${visits}".region_detail`, date: 'fact.date', sums: ownColumns };
  }
}

const ownColumns = Object.fromEntries(cellNames.map((name) => [name, `fact.${columnOf(name)}`])) as Expressions;

function visitSums(level: number, wholeMonths: boolean): Expressions {
  // A line of which only the month is known is on no day.
  const known = wholeMonths ? '' : ' AND fact.dated';
  const when = (column: string, condition: string, value: string) =>
    `CASE WHEN fact.${column} <= ${level} AND ${condition}${known} THEN ${value} END`;
  const hidden = (column: string, condition: string) =>
    `CASE WHEN fact.${column} BETWEEN ${level + 1} AND ${levels.HIDDEN} AND ${condition}${known} THEN fact.attended END`;
  const people = (condition: string, value: string) => when('level', condition, value);
  const origin = 'fact.origin_region IS NOT NULL';
  return {
    sessions: people('NOT fact.online', 'fact.sessions'),
    capacity: people('NOT fact.online', 'fact.capacity'),
    attended: people('NOT fact.online', 'fact.attended'),
    confirmed: people('NOT fact.online', 'fact.confirmed'),
    confirmedBase: people('NOT fact.online AND fact.confirmed IS NOT NULL', 'fact.attended'),
    online: people('fact.online', 'fact.attended'),
    foreign: when('foreign_level', 'true', 'fact.foreigners'),
    foreignBase: when('foreign_level', 'fact.foreigners IS NOT NULL', 'fact.attended'),
    minors: when('minors_level', 'true', 'fact.minors'),
    minorsBase: when('minors_level', 'fact.minors IS NOT NULL', 'fact.attended'),
    interregional: when('interregional_level', 'fact.origin_region <> fact.region_code', 'fact.attended'),
    interregionalBase: when('interregional_level', origin, 'fact.attended'),
    hidden: hidden('level', 'true'),
    foreignHidden: hidden('foreign_level', 'fact.foreigners IS NOT NULL'),
    minorsHidden: hidden('minors_level', 'fact.minors IS NOT NULL'),
    interregionalHidden: hidden('interregional_level', origin),
  };
}

/** Months of excursions as they are disclosed at a level; together with what their sites show at level SITE. */
function unitsAt(visits: string, level: number): string {
  const keys = 'region_code, organization_id, site_id';
  if (level === levels.HIDDEN)
    return `(SELECT month AS date, excursion_id, ${keys}, ${cellList((name) => (isHiddenCount(name) ? '0' : columnOf(name)))} FROM "${visits}".unit)`;
  const units = cellList((name) => {
    switch (name) {
      case 'foreign':
      case 'foreignBase':
        return `CASE WHEN closed AND foreign_closed THEN ${columnOf(name)} ELSE 0 END`;
      case 'minors':
      case 'minorsBase':
        return `CASE WHEN closed AND minors_closed THEN ${columnOf(name)} ELSE 0 END`;
      case 'interregional':
        return 'interregional_shown';
      case 'interregionalBase':
        return 'interregional_base_shown';
      case 'hidden':
        return level === levels.SITE ? '0' : 'CASE WHEN closed THEN 0 ELSE attended + online END';
      case 'foreignHidden':
        return `CASE WHEN closed AND (foreign_closed OR ${level === levels.SITE}) THEN 0 ELSE foreign_base END`;
      case 'minorsHidden':
        return `CASE WHEN closed AND (minors_closed OR ${level === levels.SITE}) THEN 0 ELSE minors_base END`;
      case 'interregionalHidden':
        return 'interregional_base - interregional_base_shown';
      default:
        return `CASE WHEN closed THEN ${columnOf(name)} ELSE 0 END`;
    }
  });
  const shown = `SELECT month AS date, excursion_id, ${keys}, ${units} FROM "${visits}".unit`;
  if (level !== levels.SITE) return `(${shown})`;
  return `(${shown} UNION ALL SELECT date, NULL, ${keys}, ${remainderColumns} FROM "${visits}".remainder WHERE level = ${level})`;
}

/** Months of regions, with what only the year shows. */
function regionYears(visits: string): string {
  const months = cellList((name) => (isHiddenCount(name) ? '0' : columnOf(name)));
  return `(SELECT date, region_code, ${months} FROM "${visits}".region_month
    UNION ALL SELECT date, region_code, ${remainderColumns} FROM "${visits}".remainder WHERE level = ${levels.YEAR})`;
}

const remainderColumns = cellList((name) => {
  switch (name) {
    case 'foreign':
    case 'foreignBase':
      return `CASE WHEN foreign_shown THEN ${columnOf(name)} ELSE 0 END`;
    case 'minors':
    case 'minorsBase':
      return `CASE WHEN minors_shown THEN ${columnOf(name)} ELSE 0 END`;
    case 'interregional':
    case 'interregionalBase':
    case 'interregionalHidden':
      return '0';
    case 'hidden':
      return 'CASE WHEN people_shown THEN 0 ELSE attended + online END';
    case 'foreignHidden':
      return 'CASE WHEN foreign_shown THEN 0 ELSE foreign_base END';
    case 'minorsHidden':
      return 'CASE WHEN minors_shown THEN 0 ELSE minors_base END';
    default:
      return `CASE WHEN people_shown THEN ${columnOf(name)} ELSE 0 END`;
  }
});

function cellList(expression: (name: keyof CellSums) => string): string {
  return cellNames.map((name) => `${expression(name)} AS ${columnOf(name)}`).join(', ');
}

function isHiddenCount(name: keyof CellSums): boolean {
  return !(sumNames as readonly string[]).includes(name);
}
