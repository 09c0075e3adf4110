import { uncounted, type Unit, type Visit } from '../domain/visit.ts';
import type { EvaluatedVisit, UnitSums } from '../domain/unit-sums.ts';
import type { Place } from '../domain/evaluate-unit.ts';
import type { Cell, PlacedUnit, Remainder } from '../domain/remainders.ts';
import { shownParts } from '../domain/remainders.ts';
import type { VisitSums } from '../domain/visit-sums.ts';
import { sumColumns, sumColumnsOf, type Column } from './columns.ts';
import type { Item, Session } from './read-events.ts';

/** A row of `visit`. */
export type VisitRow = EvaluatedVisit & Place;

/** A booking of a session that is yet to be held: what is not counted is blank. */
export function uncountedRow(visit: Visit): VisitRow {
  return { ...visit, ...uncounted, region: '', online: false, sessions: 0, capacity: 0 };
}

export const itemKey: readonly Column<Pick<Item, 'itemId' | 'sessionId'>>[] = [
  { name: 'item_id', type: 'uuid', of: (row) => row.itemId },
  { name: 'session_id', type: 'uuid', of: (row) => row.sessionId },
];

export const itemValues: readonly Column<Omit<Item, 'itemId' | 'sessionId'>>[] = [
  { name: 'purpose', type: 'text', of: (row) => row.purpose },
  { name: 'segment', type: 'text', of: (row) => row.segment },
  { name: 'origin_region', type: 'text', of: (row) => row.originRegion },
  { name: 'channel', type: 'text', of: (row) => row.channel },
  { name: 'route_id', type: 'uuid', of: (row) => row.routeId },
  { name: 'attended', type: 'int', of: (row) => row.attended },
  { name: 'confirmed', type: 'int', of: (row) => row.confirmed },
  { name: 'foreigners', type: 'int', of: (row) => row.foreigners },
  { name: 'minors', type: 'int', of: (row) => row.minors },
];

export const visitKey: readonly Column<Pick<VisitRow, 'itemId' | 'sessionId' | 'date'>>[] = [
  ...itemKey,
  { name: 'local_date', type: 'date', of: (row) => row.date },
];

export const visitValues: readonly Column<VisitRow>[] = [
  ...itemValues,
  { name: 'dated', type: 'boolean', of: (row) => row.dated },
  { name: 'hour', type: 'smallint', of: (row) => row.hour },
  { name: 'imported', type: 'boolean', of: (row) => row.imported },
  { name: 'excursion_id', type: 'uuid', of: (row) => row.excursionId },
  { name: 'organization_id', type: 'uuid', of: (row) => row.organizationId },
  { name: 'site_id', type: 'uuid', of: (row) => row.siteId },
  { name: 'region_code', type: 'text', of: (row) => row.region },
  { name: 'online', type: 'boolean', of: (row) => row.online },
  { name: 'sessions', type: 'int', of: (row) => row.sessions },
  { name: 'capacity', type: 'int', of: (row) => row.capacity },
  { name: 'level', type: 'smallint', of: (row) => row.level },
  { name: 'foreign_level', type: 'smallint', of: (row) => row.foreignLevel },
  { name: 'minors_level', type: 'smallint', of: (row) => row.minorsLevel },
  { name: 'interregional_level', type: 'smallint', of: (row) => row.interregionalLevel },
];

const visitColumns = [...visitKey, ...visitValues];

export function sameVisit(a: VisitRow, b: VisitRow): boolean {
  return visitColumns.every(({ of }) => of(a) === of(b));
}

export const selectItem = `item_id AS "itemId", session_id AS "sessionId", purpose, segment,
  origin_region AS "originRegion", channel, route_id AS "routeId", attended, confirmed, foreigners, minors`;

export const selectVisit = `${selectItem}, local_date::text AS date, dated, hour, imported,
  excursion_id AS "excursionId", organization_id AS "organizationId", site_id AS "siteId", region_code AS region,
  online, sessions, capacity, level, foreign_level AS "foreignLevel", minors_level AS "minorsLevel",
  interregional_level AS "interregionalLevel"`;

export const sessionKey: readonly Column<Session>[] = [
  { name: 'session_id', type: 'uuid', of: (row) => row.sessionId },
];

export const sessionValues: readonly Column<Session & { readonly held: boolean }>[] = [
  { name: 'excursion_id', type: 'uuid', of: (row) => row.excursionId },
  { name: 'organization_id', type: 'uuid', of: (row) => row.organizationId },
  { name: 'site_id', type: 'uuid', of: (row) => row.siteId },
  { name: 'region_code', type: 'text', of: (row) => row.regionCode },
  { name: 'local_date', type: 'date', of: (row) => row.date },
  { name: 'hour', type: 'smallint', of: (row) => row.hour },
  { name: 'capacity', type: 'int', of: (row) => row.capacity },
  { name: 'status', type: 'text', of: (row) => row.status },
  { name: 'held', type: 'boolean', of: (row) => row.held },
];

export const heldColumns: readonly Column<Session & { readonly held: boolean }>[] = [
  ...sessionKey,
  { name: 'held', type: 'boolean', of: (row) => row.held },
];

export const selectSession = `session_id AS "sessionId", excursion_id AS "excursionId",
  organization_id AS "organizationId", site_id AS "siteId", region_code AS "regionCode", local_date::text AS date, hour,
  capacity, status, held`;

export const unitKey: readonly Column<PlacedUnit>[] = [
  { name: 'excursion_id', type: 'uuid', of: ({ unit }) => unit.excursionId },
  { name: 'month', type: 'date', of: ({ unit }) => unit.month },
  { name: 'organization_id', type: 'uuid', of: ({ unit }) => unit.organizationId },
  { name: 'site_id', type: 'uuid', of: ({ unit }) => unit.siteId },
];

export const unitValues: readonly Column<PlacedUnit>[] = [
  { name: 'region_code', type: 'text', of: ({ region }) => region },
  ...sumColumnsOf<PlacedUnit>(({ sums }) => sums.exact),
  { name: 'closed', type: 'boolean', of: ({ sums }) => sums.closed },
  { name: 'foreign_closed', type: 'boolean', of: ({ sums }) => sums.foreignClosed },
  { name: 'minors_closed', type: 'boolean', of: ({ sums }) => sums.minorsClosed },
  { name: 'interregional_shown', type: 'bigint', of: ({ sums }) => sums.interregionalShown },
  { name: 'interregional_base_shown', type: 'bigint', of: ({ sums }) => sums.interregionalBaseShown },
];

/** PostgreSQL's bigint is text to the driver. */
export type SumsRecord = Readonly<Record<keyof VisitSums, string>>;

export function readSums(row: SumsRecord): VisitSums {
  return Object.fromEntries(sumColumns.map(({ name }) => [name, Number(row[name])])) as VisitSums;
}

export const selectSums = sumColumns.map(({ name, column }) => `${column} AS "${name}"`).join(', ');

export type UnitRecord = Unit &
  SumsRecord & {
    readonly region: string;
    readonly closed: boolean;
    readonly foreignClosed: boolean;
    readonly minorsClosed: boolean;
    readonly interregionalShown: string;
    readonly interregionalBaseShown: string;
  };

export function readUnit(row: UnitRecord): PlacedUnit {
  const { month, excursionId, organizationId, siteId, region, closed, foreignClosed, minorsClosed } = row;
  const sums: UnitSums = {
    exact: readSums(row),
    closed,
    foreignClosed,
    minorsClosed,
    interregionalShown: Number(row.interregionalShown),
    interregionalBaseShown: Number(row.interregionalBaseShown),
  };
  return { unit: { month, excursionId, organizationId, siteId }, region, sums };
}

export const selectUnit = `unit.month::text AS month, unit.excursion_id AS "excursionId", organization_id AS "organizationId",
  site_id AS "siteId", region_code AS region, ${selectSums}, closed, foreign_closed AS "foreignClosed",
  minors_closed AS "minorsClosed", interregional_shown AS "interregionalShown",
  interregional_base_shown AS "interregionalBaseShown"`;

const nil = '00000000-0000-0000-0000-000000000000';

export const cellKey: readonly Column<Cell>[] = [
  { name: 'region_code', type: 'text', of: ({ region }) => region },
  { name: 'date', type: 'date', of: ({ date }) => date },
  { name: 'level', type: 'smallint', of: ({ level }) => level },
  { name: 'organization_id', type: 'uuid', of: ({ organizationId }) => organizationId ?? nil },
  { name: 'site_id', type: 'uuid', of: ({ siteId }) => siteId ?? nil },
];

export const remainderValues: readonly Column<Remainder>[] = [
  ...sumColumnsOf<Remainder>(({ sums }) => sums),
  { name: 'foreigners_rest', type: 'bigint', of: ({ foreignRest }) => foreignRest },
  { name: 'minors_rest', type: 'bigint', of: ({ minorsRest }) => minorsRest },
  { name: 'people_shown', type: 'boolean', of: (row) => shownParts(row).people },
  { name: 'foreign_shown', type: 'boolean', of: (row) => shownParts(row).foreign },
  { name: 'minors_shown', type: 'boolean', of: (row) => shownParts(row).minors },
];

export type CellRecord = Omit<Cell, 'organizationId' | 'siteId'> &
  SumsRecord & {
    readonly organizationId: string;
    readonly siteId: string;
    readonly foreignRest: string;
    readonly minorsRest: string;
  };

export const selectCell = `known.region_code AS region, known.date::text AS date, known.level,
  known.organization_id AS "organizationId", known.site_id AS "siteId",
  ${sumColumns.map(({ name, column }) => `known.${column} AS "${name}"`).join(', ')},
  foreigners_rest AS "foreignRest", minors_rest AS "minorsRest"`;

export function readCell(row: CellRecord): Cell & Remainder {
  const { level, date, region } = row;
  return {
    level,
    date,
    region,
    organizationId: row.organizationId === nil ? null : row.organizationId,
    siteId: row.siteId === nil ? null : row.siteId,
    sums: readSums(row),
    foreignRest: Number(row.foreignRest),
    minorsRest: Number(row.minorsRest),
  };
}
