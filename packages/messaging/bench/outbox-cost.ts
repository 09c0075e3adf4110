import type { DataSource } from 'typeorm';
import { appendToOutbox } from '../src/outbox.ts';
import { rowsOf } from '@promtour/postgres/sql';
import { heldEvent } from '../test/fixture/produce.ts';
import { row, type Row } from './measure.ts';
import type { BenchServers } from './servers.ts';

const writers = 16;
const rounds = 4;
const roundMilliseconds = 3_000;

/**
 * The rate of a write (a row updated, a row inserted, commit) with its outbox row, divided by the rate without it. In turns,
 * so that both meet the same machine.
 */
export async function outboxCost(servers: BenchServers): Promise<Row[]> {
  const { dataSource } = await servers.createDatabase('outbox_cost');
  await dataSource.query(
    'INSERT INTO aggregate (nth, id) SELECT nth, gen_random_uuid() FROM generate_series(1000, 1999) AS nth',
  );
  await round(dataSource, true, 1_000);
  const rates = { with: 0, without: 0 };
  for (let nth = 0; nth < rounds; nth += 1) {
    rates.without += (await round(dataSource, false, roundMilliseconds)) / rounds;
    rates.with += (await round(dataSource, true, roundMilliseconds)) / rounds;
    await dataSource.query('TRUNCATE messaging.outbox');
  }
  return [
    row('write with its outbox row ÷ write without', rates.with / rates.without, '', 2, '≥ 0.64'),
    row('  writes/s with', rates.with, '/s', 0, ''),
    row('  writes/s without', rates.without, '/s', 0, ''),
  ];
}

/** Writes per second. */
async function round(dataSource: DataSource, withOutbox: boolean, milliseconds: number): Promise<number> {
  const until = performance.now() + milliseconds;
  let writes = 0;
  await Promise.all(
    Array.from({ length: writers }, async () => {
      while (performance.now() < until) {
        await dataSource.transaction(async (tx) => {
          const [aggregate] = await rowsOf<{ id: string; version: number }>(
            tx,
            'UPDATE aggregate SET version = version + 1 WHERE nth = $1 RETURNING id, version',
            [1_000 + Math.floor(Math.random() * 1_000)],
          );
          if (aggregate === undefined) throw new Error('no aggregate');
          await tx.query('INSERT INTO produced VALUES ($1, $2)', [aggregate.id, aggregate.version]);
          if (withOutbox) await appendToOutbox(tx, [heldEvent(aggregate.id, aggregate.version)]);
        });
        writes += 1;
      }
    }),
  );
  return (writes * 1_000) / milliseconds;
}
