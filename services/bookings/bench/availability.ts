import type { BenchRow } from '@promtour/testkit/bench-results';
import type { SessionId } from '@promtour/kernel/id';
import { termsRepository } from '../src/excursion-terms/persistence/terms.repositories.ts';
import { availabilityOf } from '../src/inventory/domain/inventory.ts';
import { createInventoryLoaders } from '../src/inventory/inventory.loaders.ts';
import { findInventories } from '../src/inventory/persistence/inventory.repositories.ts';
import { startHarness } from '../test/support/harness.ts';
import { row } from './holds.ts';
import { percentile } from './rate.ts';

const references = 5_000;

/** Availability of 5,000 references to sessions, which the loader of a request gathers into one query. */
export async function availability(): Promise<BenchRow[]> {
  const harness = await startHarness();
  const { database, dataSource, clock } = harness;
  await harness.openSession(40);
  await database.owner(
    `INSERT INTO session_inventory
     SELECT (jsonb_populate_record(i, jsonb_build_object('session_id', gen_random_uuid()))).*
       FROM session_inventory i, generate_series(1, ${references})`,
  );
  await database.owner('ANALYZE');
  const sessions = await dataSource.query<{ id: SessionId }[]>(
    'SELECT session_id AS id FROM session_inventory ORDER BY random() LIMIT $1',
    [references],
  );
  const milliseconds: number[] = [];
  for (let nth = -5; nth < 30; nth++) {
    const startedAt = performance.now();
    const { inventory } = createInventoryLoaders(
      (ids) => findInventories(dataSource.manager, ids),
      termsRepository(dataSource.manager),
    );
    const found = await Promise.all(sessions.map(({ id }) => inventory.load(id)));
    const known = found.flatMap((one) => (one === null ? [] : availabilityOf(one, 0, clock.now())));
    if (known.length !== references) throw new Error('sessions are missing');
    if (nth >= 0) milliseconds.push(performance.now() - startedAt);
  }
  await harness.stop();
  return [row('availability of 5,000 references, one query', percentile(milliseconds, 0.5), 'ms', '≤ 40 ms')];
}
