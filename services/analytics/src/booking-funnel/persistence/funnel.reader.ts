import { districtOf } from '@promtour/kernel/federal-district';
import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { Dimension } from '../../dimensions/domain/question.ts';
import { attributesSchema } from '../../shared/persistence/dimension-tables.ts';
import type { FunnelQuestion, FunnelReader, Keys, KeyedSums } from '../application/ports.ts';
import { levelOf } from '../domain/disclosure.ts';
import { addSums, type FunnelSums } from '../domain/funnel.ts';
import { addHistograms, noLeadTimes, steps, type Histograms } from '../domain/lead-time.ts';
import { partsOf, sourceOf } from '../domain/plan.ts';
import { bookingFunnel } from './booking-funnel.projection.ts';
import {
  cellLeadTimesStatement,
  countsStatement,
  itemLeadTimesStatement,
  type Reading,
  type Schemas,
} from './funnel-statements.ts';
import { decodeLeadTimes } from './lead-times-codec.ts';
import type { Reach } from '../../dimensions/domain/reach.ts';

/** Reads the serving generation of the projection. */
export function createFunnelReader(dataSource: DataSource): FunnelReader {
  return {
    sums: (viewer, question) =>
      dataSource.transaction('REPEATABLE READ', async (tx) => {
        const schemas = await schemasFor(tx, question);
        const ofRows = readingOf(viewer, question);
        const ofTotal = readingOf(viewer, { ...question, by: [] });
        const rows = await readRows(tx, schemas, ofRows);
        return { rows, total: ofRows.level === ofTotal.level ? rows : await readRows(tx, schemas, ofTotal) };
      }),
    rows: (viewer, question) =>
      dataSource.transaction(async (tx) => readRows(tx, await schemasFor(tx, question), readingOf(viewer, question))),
    leadTimes: (viewer, question) =>
      dataSource.transaction('REPEATABLE READ', async (tx) => {
        const schemas = await schemasFor(tx, question);
        const found: { readonly keys: Keys; readonly leadTimes: Histograms }[] = [];
        const reading = readingOf(viewer, question);
        // Months of places have no lead times.
        const source = reading.source === 'PLACES' ? 'ITEMS' : reading.source;
        const { months, days } = partsOf(source, question.period);
        if (months !== undefined && source !== 'ITEMS') {
          const { sql, parameters } = cellLeadTimesStatement(schemas, reading, source, months);
          const rows = await rowsOf<{ readonly keys: Keys; readonly bytes: Buffer }>(tx, sql, parameters);
          found.push(...rows.map(({ keys, bytes }) => ({ keys, leadTimes: decodeLeadTimes(bytes) })));
        }
        if (days.length > 0) found.push(...(await leadTimesOfItems(tx, schemas, reading, days)));
        const districtAt = question.by.indexOf('DISTRICT');
        const groups = Map.groupBy(found, ({ keys }) => JSON.stringify(withDistrict(keys, districtAt)));
        return new Map([...groups].map(([keys, all]) => [keys, addHistograms(all.map(({ leadTimes }) => leadTimes))]));
      }),
  };
}

async function readRows(tx: SqlExecutor, schemas: Schemas, reading: Reading): Promise<readonly KeyedSums[]> {
  const { sql, parameters } = countsStatement(schemas, reading);
  return byKeys(reading.question.by, await rowsOf<FunnelSums & { readonly keys: Keys }>(tx, sql, parameters));
}

async function schemasFor(tx: SqlExecutor, { filter, by }: FunnelQuestion): Promise<Schemas> {
  const usesIndustry = filter.INDUSTRY !== undefined || by.includes('INDUSTRY');
  return {
    funnel: await activeSchema(tx, bookingFunnel.name),
    attributes: usesIndustry ? await attributesSchema(tx) : '',
  };
}

function readingOf(reach: Reach, question: FunnelQuestion): Reading {
  const dimensions = [...(Object.keys(question.filter) as Dimension[]), ...question.by];
  return {
    reach,
    question,
    source: sourceOf(reach, dimensions),
    level: levelOf(reach, question.period, dimensions),
  };
}

async function leadTimesOfItems(
  tx: SqlExecutor,
  schemas: Schemas,
  reading: Reading,
  days: Parameters<typeof itemLeadTimesStatement>[2],
): Promise<readonly { readonly keys: Keys; readonly leadTimes: Histograms }[]> {
  type Row = { readonly keys: Keys; readonly step: number; readonly minutes: number; readonly bookings: number };
  const { sql, parameters } = itemLeadTimesStatement(schemas, reading, days);
  const groups = Map.groupBy(await rowsOf<Row>(tx, sql, parameters), ({ keys }) => JSON.stringify(keys));
  return [...groups.values()].map((rows) => {
    const histograms = { ...noLeadTimes } as Record<(typeof steps)[number], Map<number, number>>;
    for (const [nth, step] of steps.entries())
      histograms[step] = new Map(rows.flatMap((row) => (row.step === nth ? [[row.minutes, row.bookings]] : [])));
    return { keys: rows[0]?.keys ?? [], leadTimes: histograms };
  });
}

/** Regions of a district are one key. */
function byKeys(
  by: readonly Dimension[],
  rows: readonly (FunnelSums & { readonly keys: Keys })[],
): readonly KeyedSums[] {
  const districtAt = by.indexOf('DISTRICT');
  if (districtAt < 0) return rows.map((row) => ({ keys: row.keys, sums: row }));
  const found = new Map<string, KeyedSums>();
  for (const row of rows) {
    const keys = withDistrict(row.keys, districtAt);
    const name = JSON.stringify(keys);
    const known = found.get(name);
    found.set(name, { keys, sums: known === undefined ? row : addSums(known.sums, row) });
  }
  return [...found.values()];
}

function withDistrict(keys: Keys, districtAt: number): Keys {
  return keys.map((key, nth) => (nth === districtAt && key !== null ? (districtOf(key) ?? null) : key));
}
