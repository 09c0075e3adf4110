import { federalDistricts, regionsOf } from '@promtour/kernel/federal-district';
import type { Dimension, Filter, Period } from '../../dimensions/domain/question.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';
import { minPeople } from '../../visits/domain/disclosure.ts';
import type { FunnelQuestion } from '../application/ports.ts';
import { confirmedOutcomes, type SumName } from '../domain/funnel.ts';
import type { Level } from '../domain/disclosure.ts';
import { partsOf, type CellDimension, type Source } from '../domain/plan.ts';
import { stepColumns, sumColumns } from './columns.ts';
import { smallOfCountry, smallOfRegion } from './rollup-changes.ts';

export type Schemas = { readonly funnel: string; readonly attributes: string };
export type Statement = { readonly sql: string; readonly parameters: unknown[] };

/** What a statement reads: the question, its source, and the level of what it shows; undefined: everything. */
export type Reading = {
  readonly reach: Reach;
  readonly question: FunnelQuestion;
  readonly source: Source;
  readonly level: Level | undefined;
};

const columns: Readonly<Record<Exclude<Dimension, 'INDUSTRY'>, readonly [name: string, type: string]>> = {
  REGION: ['fact.region_code', 'text[]'],
  // A key of DISTRICT is that of a region of the district.
  DISTRICT: ['fact.region_code', 'text[]'],
  ORGANIZATION: ['fact.organization_id', 'uuid[]'],
  SITE: ['fact.site_id', 'uuid[]'],
  EXCURSION: ['fact.excursion_id', 'uuid[]'],
  ROUTE: ['fact.route_id', 'uuid[]'],
  SEGMENT: ['fact.segment', 'text[]'],
  PURPOSE: ['fact.purpose', 'text[]'],
  CHANNEL: ['fact.channel', 'text[]'],
  ORIGIN_REGION: ['fact.origin_region', 'text[]'],
};
const industry = 'coalesce(excursion.industry, host.industry)';

/** The funnel's sums by keys. Keys of DISTRICT are those of its regions. */
export function countsStatement(schemas: Schemas, reading: Reading): Statement {
  const { question, source, level } = reading;
  const { parameters, parameter } = newParameters();
  const { months, days } = partsOf(source, question.period);
  const selects = days.map((period) => itemCounts(schemas, reading, period, parameter));
  if (months !== undefined) {
    if (source === 'PLACES') selects.push(placeCounts(schemas, reading, months, parameter));
    else if (source !== 'ITEMS') selects.push(cellCounts(schemas, reading, source, months, parameter));
    selects.push(...smallCounts(schemas, reading, level, months, parameter));
  }
  const sums = sumColumns.map(({ name, column }) => `coalesce(sum(${column}), 0)::int AS "${name}"`);
  return {
    sql: `SELECT keys, ${sums.join(', ')} FROM (${selects.join('\nUNION ALL\n')}) AS part
      GROUP BY keys HAVING sum(held_bookings) > 0`,
    parameters,
  };
}

/** How many bookings took how many minutes, by keys: from items. */
export function itemLeadTimesStatement(schemas: Schemas, reading: Reading, periods: readonly Period[]): Statement {
  const { parameters, parameter } = newParameters();
  const { by, filter } = reading.question;
  const steps = stepColumns.map(({ column }, nth) => `(${nth}, fact.${column})`).join(', ');
  const selects = periods.map(
    (period) => `
      SELECT ${keysOf('ITEMS', by)} AS keys, lead.step, lead.minutes
      FROM "${schemas.funnel}".booked_item AS fact ${joins(schemas, reading)}
        CROSS JOIN LATERAL (VALUES ${steps}) AS lead (step, minutes)
      WHERE lead.minutes IS NOT NULL AND ${heldIn(period, parameter)} ${conditions(reading, 'ITEMS', parameter)}
        ${filter.INDUSTRY === undefined ? '' : `AND ${industry} = ANY (${parameter(filter.INDUSTRY, 'text[]')})`}`,
  );
  return {
    sql: `SELECT keys, step, minutes, count(*)::int AS bookings FROM (${selects.join('\nUNION ALL\n')}) AS item
      GROUP BY keys, step, minutes`,
    parameters,
  };
}

/** The lead times of cells by keys, encoded. */
export function cellLeadTimesStatement(
  schemas: Schemas,
  reading: Reading,
  source: CellDimension,
  months: Period,
): Statement {
  const { parameters, parameter } = newParameters();
  return {
    sql: `SELECT ${keysOf(source, reading.question.by)} AS keys, lead_times AS bytes
      FROM "${schemas.funnel}".cell AS fact
      WHERE dimension = ${parameter(source, 'text')} AND ${monthsIn(months, parameter)} ${conditions(reading, source, parameter)}`,
    parameters,
  };
}

type Parameter = (value: unknown, type: string) => string;

function newParameters(): { readonly parameters: unknown[]; readonly parameter: Parameter } {
  const parameters: unknown[] = [];
  return { parameters, parameter: (value, type) => `$${parameters.push(value)}::${type}` };
}

function itemCounts(schemas: Schemas, reading: Reading, period: Period, parameter: Parameter): string {
  const enough = reading.level === undefined ? '' : `AND fact.seats >= ${minPeople}`;
  return grouped(schemas, reading, 'ITEMS', parameter, {
    counts: { bookings: 'count(*)', seats: 'sum(fact.seats)', requested: 'fact.requested_at IS NOT NULL' },
    from: `"${schemas.funnel}".booked_item AS fact`,
    where: `${heldIn(period, parameter)} ${enough}`,
  });
}

function placeCounts(schemas: Schemas, reading: Reading, months: Period, parameter: Parameter): string {
  return grouped(schemas, reading, 'PLACES', parameter, {
    from: `"${schemas.funnel}".place_month AS fact`,
    where: monthsIn(months, parameter),
  });
}

function cellCounts(
  schemas: Schemas,
  reading: Reading,
  dimension: CellDimension | typeof smallOfRegion | typeof smallOfCountry,
  months: Period,
  parameter: Parameter,
): string {
  const source = dimension === smallOfRegion ? 'REGION' : dimension === smallOfCountry ? 'ALL' : dimension;
  return grouped(schemas, reading, source, parameter, {
    from: `"${schemas.funnel}".cell AS fact`,
    where: `fact.dimension = ${parameter(dimension, 'text')} AND ${monthsIn(months, parameter)}`,
  });
}

type Rows = {
  readonly from: string;
  readonly where: string;
  /** How rows with an outcome are counted; without it, rows have the sums. */
  readonly counts?: { readonly bookings: string; readonly seats: string; readonly requested: string };
};

/**
 * Sums by keys. Rows are grouped by the columns as they are, and the groups make keys and sums of them: texts, arrays and conditions on
 * each row take longer than all else. Industries are looked up for the excursions and hosts of the groups.
 */
function grouped(
  schemas: Schemas,
  reading: Reading,
  source: Source,
  parameter: Parameter,
  { from, where, counts }: Rows,
): string {
  const { filter, by } = reading.question;
  const columnsOfKeys = by.flatMap((dimension) => (dimension === 'INDUSTRY' ? [] : columnIn(source, dimension)));
  const groups = [
    ...columnsOfKeys.map((column, nth) => `${column} AS k${nth}`),
    ...(usesIndustry(reading) ? ['fact.excursion_id AS excursion_id', 'fact.organization_id AS organization_id'] : []),
    ...(counts === undefined ? [] : ['fact.outcome AS outcome', `${counts.requested} AS requested`]),
  ];
  const sums =
    counts === undefined
      ? sumColumns.map(({ column }) => `sum(fact.${column}) AS ${column}`)
      : [`${counts.bookings} AS bookings`, `${counts.seats} AS seats`];
  let nth = 0;
  const keys = by.map((dimension) => (dimension === 'INDUSTRY' ? industry : `fact.k${nth++}::text`));
  const ofIndustry =
    filter.INDUSTRY === undefined ? '' : `WHERE ${industry} = ANY (${parameter(filter.INDUSTRY, 'text[]')})`;
  return `SELECT ARRAY[${keys.join(', ')}]::text[] AS keys,
      ${counts === undefined ? sumColumns.map(({ column }) => `fact.${column}`).join(', ') : sumsOfOutcomes}
    FROM (
      SELECT ${[...groups, ...sums].join(', ')} FROM ${from}
      WHERE ${where} ${conditions(reading, source, parameter)}
      ${groups.length === 0 ? '' : `GROUP BY ${groups.map((_, index) => index + 1).join(', ')}`}
    ) AS fact ${joins(schemas, reading)} ${ofIndustry}`;
}

/** What small groups add to a level. */
function smallCounts(
  schemas: Schemas,
  reading: Reading,
  level: Level | undefined,
  months: Period,
  parameter: Parameter,
): readonly string[] {
  switch (level) {
    case undefined:
    case 'BOOKING':
      return [];
    case 'HOST_AND_MONTH':
      return [
        grouped(schemas, reading, 'PLACES', parameter, {
          counts: { bookings: 'sum(fact.bookings)', seats: 'sum(fact.seats)', requested: 'fact.requested' },
          from: `"${schemas.funnel}".small_group AS fact`,
          where: `fact.level = 'HOST_AND_MONTH' AND fact.seats >= ${minPeople} AND ${monthsIn(months, parameter)}`,
        }),
      ];
    case 'REGION_AND_MONTH':
      return [cellCounts(schemas, reading, smallOfRegion, months, parameter)];
    case 'MONTH':
      return [
        cellCounts(schemas, reading, smallOfRegion, months, parameter),
        cellCounts(schemas, reading, smallOfCountry, months, parameter),
      ];
  }
}

/** The sums of bookings and seats with one outcome. */
const sumsOfOutcomes = outcomeSums();

function outcomeSums(): string {
  const confirmed = `fact.outcome IN (${confirmedOutcomes.map((outcome) => `'${outcome}'`).join(', ')})`;
  const when = (condition: string, value: 'bookings' | 'seats') => `CASE WHEN ${condition} THEN fact.${value} END`;
  const sums: Readonly<Record<SumName, string>> = {
    heldBookings: 'fact.bookings',
    heldSeats: 'fact.seats',
    requestedBookings: when('fact.requested', 'bookings'),
    requestedSeats: when('fact.requested', 'seats'),
    confirmedBookings: when(confirmed, 'bookings'),
    confirmedSeats: when(confirmed, 'seats'),
    attendedBookings: when(`fact.outcome = 'ATTENDED'`, 'bookings'),
    attendedSeats: when(`fact.outcome = 'ATTENDED'`, 'seats'),
    expired: when(`fact.outcome = 'EXPIRED'`, 'bookings'),
    rejected: when(`fact.outcome = 'REJECTED'`, 'bookings'),
    accepted: when(`fact.requested AND ${confirmed}`, 'bookings'),
    cancelled: when(`fact.outcome = 'CANCELLED'`, 'bookings'),
  };
  return sumColumns.map(({ name, column }) => `${sums[name]} AS ${column}`).join(', ');
}

function columnIn(source: Source, dimension: Dimension): string {
  if (dimension === 'INDUSTRY') return industry;
  if (source === 'PARTY') return `nullif(split_part(fact.key, ' ', ${dimension === 'PURPOSE' ? 1 : 2}), '')`;
  if (source === 'ITEMS' || source === 'PLACES') return columns[dimension][0];
  return `nullif(fact.key, '')`;
}

function keysOf(source: Source, by: readonly Dimension[]): string {
  return `ARRAY[${by.map((dimension) => `(${columnIn(source, dimension)})::text`).join(', ')}]::text[]`;
}

function usesIndustry({ question: { filter, by } }: Reading): boolean {
  return filter.INDUSTRY !== undefined || by.includes('INDUSTRY');
}

function joins({ attributes }: Schemas, reading: Reading): string {
  if (!usesIndustry(reading)) return '';
  return `LEFT JOIN "${attributes}".excursion ON excursion.excursion_id = fact.excursion_id
    LEFT JOIN "${attributes}".organization AS host ON host.organization_id = fact.organization_id`;
}

function heldIn({ from, to }: Period, parameter: Parameter): string {
  return `fact.held_date BETWEEN ${parameter(from, 'date')} AND ${parameter(to, 'date')}`;
}

function monthsIn({ from, to }: Period, parameter: Parameter): string {
  return `fact.month BETWEEN ${parameter(from, 'date')} AND ${parameter(to, 'date')}`;
}

/** All but those of industries, which are looked up. */
function conditions({ reach, question: { filter } }: Reading, source: Source, parameter: Parameter): string {
  const all: string[] = [];
  const within = (dimension: Dimension, values: readonly string[] | undefined) => {
    if (values === undefined || dimension === 'INDUSTRY') return;
    const type = source === 'ITEMS' || source === 'PLACES' ? columns[dimension][1] : 'text[]';
    all.push(`AND ${columnIn(source, dimension)} = ANY (${parameter(values, type)})`);
  };
  for (const [dimension, values] of Object.entries(filter) as [Dimension, Filter[Dimension]][])
    within(dimension, dimension === 'DISTRICT' && values !== undefined ? regionsIn(values) : values);
  if (reach.kind !== 'EVERYTHING') within('REGION', reach.regions);
  if (reach.kind === 'ORGANIZATION') within('ORGANIZATION', [reach.organization]);
  return all.join(' ');
}

function regionsIn(districts: readonly string[]): readonly string[] {
  return federalDistricts.filter((district) => districts.includes(district)).flatMap(regionsOf);
}
