import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { followGroups, keyOfGroup, parentOf, type GroupChange, type SmallGroup } from '../domain/disclosure.ts';
import { addSums, isNothing, type Count, type FunnelSums } from '../domain/funnel.ts';
import { addHistograms, steps } from '../domain/lead-time.ts';
import { nil, sumColumns } from './columns.ts';
import type { ItemRow } from './item-rows.ts';
import { decodeLeadTimes, encodeLeadTimes } from './lead-times-codec.ts';
import { rollupChanges, type CellChange, type HostChange, type PlaceChange } from './rollup-changes.ts';

/**
 * Adds to the rollups what items have become, and takes off what they were. A row of which nothing is left is deleted, so the tables do not
 * depend on the order of events. The caller holds the projection's lock.
 */
export async function followItems(
  sql: SqlExecutor,
  schema: string,
  before: readonly ItemRow[],
  after: readonly ItemRow[],
): Promise<void> {
  const changes = rollupChanges(before, after);
  await addToPlaces(sql, schema, changes.places);
  for (const change of await addToGroups(sql, schema, changes.hosts)) changes.addGroup(change);
  await addToCells(sql, schema, changes.cells);
}

/** Rows of a table from JSON, as a relation. */
function relation(schema: string, table: string, parameter: string): string {
  return `json_populate_recordset(NULL::"${schema}".${table}, ${parameter})`;
}

function equal(left: string, right: string, columns: readonly string[]): string {
  return columns.map((column) => `${left}.${column} = ${right}.${column}`).join(' AND ');
}

function sumFields(sums: FunnelSums): Record<string, number> {
  return Object.fromEntries(sumColumns.map(({ name, column }) => [column, sums[name]]));
}

const placeKey = ['month', 'excursion_id', 'organization_id', 'site_id', 'region_code'];

async function addToPlaces(sql: SqlExecutor, schema: string, changes: readonly PlaceChange[]): Promise<void> {
  const rows = changes.map(({ month, excursionId, organizationId, siteId, region, sums }) => ({
    month,
    excursion_id: excursionId,
    organization_id: organizationId,
    site_id: siteId,
    region_code: region,
    ...sumFields(sums),
  }));
  if (rows.length === 0) return;
  await sql.query(
    `INSERT INTO "${schema}".place_month AS known SELECT * FROM ${relation(schema, 'place_month', '$1')}
     ON CONFLICT (${placeKey.join(', ')}) DO UPDATE SET
       ${sumColumns.map(({ column }) => `${column} = known.${column} + excluded.${column}`).join(', ')}`,
    [JSON.stringify(rows)],
  );
  const shrunk = changes.filter(({ sums }) => sums.heldBookings < 0);
  if (shrunk.length === 0) return;
  await sql.query(
    `DELETE FROM "${schema}".place_month AS known USING ${relation(schema, 'place_month', '$1')} AS changed
     WHERE ${equal('known', 'changed', placeKey)} AND known.held_bookings = 0`,
    [JSON.stringify(rows)],
  );
}

const cellKey = ['dimension', 'month', 'key'];
const noLeadTimes = encodeLeadTimes({
  holdToConfirmation: new Map(),
  requestToAnswer: new Map(),
  confirmationToVisit: new Map(),
});

type CellRow = { readonly dimension: string; readonly month: string; readonly key: string };

async function addToCells(sql: SqlExecutor, schema: string, changes: readonly CellChange[]): Promise<void> {
  if (changes.length === 0) return;
  const nameOf = ({ dimension, month, key }: CellRow) => `${dimension} ${month} ${key}`;
  const known = await rowsOf<CellRow & FunnelSums & { readonly bytes: Buffer }>(
    sql,
    `SELECT dimension, month::text AS month, key, ${sumColumns.map(({ name, column }) => `${column} AS "${name}"`).join(', ')},
       lead_times AS bytes
     FROM unnest($1::text[], $2::date[], $3::text[]) AS wanted (dimension, month, key)
     JOIN "${schema}".cell AS known USING (dimension, month, key)`,
    [changes.map(({ dimension }) => dimension), changes.map(({ month }) => month), changes.map(({ key }) => key)],
  );
  const cells = new Map(known.map((row) => [nameOf(row), row]));
  const rows = changes.map((change) => {
    const { dimension, month, key } = change;
    const cell = cells.get(nameOf(change));
    const sums = cell === undefined ? change.sums : addSums(cell, change.sums);
    const leadTimes = leadTimesAfter(cell?.bytes, change);
    const isEmpty = isNothing(sums) && leadTimes.equals(noLeadTimes);
    return {
      isEmpty,
      row: { dimension, month, key, ...sumFields(sums), lead_times: `\\x${leadTimes.toString('hex')}` },
    };
  });
  const kept = rows.flatMap(({ isEmpty, row }) => (isEmpty ? [] : [row]));
  await sql.query(
    `INSERT INTO "${schema}".cell SELECT * FROM ${relation(schema, 'cell', '$1')}
     ON CONFLICT (${cellKey.join(', ')}) DO UPDATE SET
       ${[...sumColumns.map(({ column }) => column), 'lead_times'].map((column) => `${column} = excluded.${column}`).join(', ')}`,
    [JSON.stringify(kept)],
  );
  const gone = rows.flatMap(({ isEmpty, row }) => (isEmpty ? [row] : []));
  if (gone.length === 0) return;
  await sql.query(
    `DELETE FROM "${schema}".cell AS known USING ${relation(schema, 'cell', '$1')} AS gone
     WHERE ${equal('known', 'gone', cellKey)}`,
    [JSON.stringify(gone)],
  );
}

/** Most changes of a cell are of its sums only. */
function leadTimesAfter(bytes: Buffer | undefined, { leadTimes }: CellChange): Buffer {
  if (steps.every((step) => leadTimes[step].size === 0)) return bytes ?? noLeadTimes;
  return encodeLeadTimes(bytes === undefined ? leadTimes : addHistograms([decodeLeadTimes(bytes), leadTimes]));
}

const groupKey = ['level', 'month', 'region_code', 'organization_id', 'outcome', 'requested'];

async function addToGroups(
  sql: SqlExecutor,
  schema: string,
  hosts: readonly HostChange[],
): Promise<readonly GroupChange[]> {
  if (hosts.length === 0) return [];
  const groups = new Map<string, SmallGroup>();
  for (const { group } of hosts)
    for (let one: SmallGroup | undefined = group; one !== undefined; one = parentOf(one))
      groups.set(keyOfGroup(one), one);
  const nothing = { bookings: 0, seats: 0 };
  const found = await rowsOf<SmallGroup & Count>(
    sql,
    `SELECT known.level, known.month::text AS month, nullif(known.region_code, '') AS region,
       nullif(known.organization_id, '${nil}') AS organization, known.outcome, known.requested, known.bookings, known.seats
     FROM ${relation(schema, 'small_group', '$1')} AS wanted
     JOIN "${schema}".small_group AS known ON ${equal('known', 'wanted', groupKey)}`,
    [JSON.stringify([...groups.values()].map((group) => groupRow(group, nothing)))],
  );
  const changes = followGroups(hosts, new Map(found.map((row) => [keyOfGroup(row), row])));
  const rows = changes.map(({ group, after }) => groupRow(group, after));
  const [kept, gone] = [rows.filter(({ bookings }) => bookings > 0), rows.filter(({ bookings }) => bookings === 0)];
  await sql.query(
    `INSERT INTO "${schema}".small_group SELECT * FROM ${relation(schema, 'small_group', '$1')}
     ON CONFLICT (${groupKey.join(', ')}) DO UPDATE SET bookings = excluded.bookings, seats = excluded.seats`,
    [JSON.stringify(kept)],
  );
  if (gone.length > 0)
    await sql.query(
      `DELETE FROM "${schema}".small_group AS known USING ${relation(schema, 'small_group', '$1')} AS gone
       WHERE ${equal('known', 'gone', groupKey)}`,
      [JSON.stringify(gone)],
    );
  return changes;
}

function groupRow({ level, month, region, organization, outcome, requested }: SmallGroup, { bookings, seats }: Count) {
  return {
    level,
    month,
    region_code: region ?? '',
    organization_id: organization ?? nil,
    outcome,
    requested,
    bookings,
    seats,
  };
}
