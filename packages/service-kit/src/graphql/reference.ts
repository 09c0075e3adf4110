import DataLoader from 'dataloader';
import { currentWork } from '../limits/request-work.ts';

/** Most keys that one statement looks up. */
const maxKeys = 1000;

/**
 * When loaders read the keys they have gathered: after the promises of this tick, as in DataLoader, and after all resolvers have had their
 * turn (`Turns`), so that an answer in slices takes no more statements than one in one piece. For a request that has ended they read
 * nothing.
 */
export function scheduleBatch(read: () => void): void {
  const work = currentWork();
  void Promise.resolve().then(() => {
    process.nextTick(() => {
      if (work === undefined) read();
      else if (work.ended === undefined) work.afterTurns(read);
    });
  });
}

/**
 * The base of all loaders: it charges look-ups to the request. Services create loaders with this or the functions below, never with
 * DataLoader directly (a lint rule enforces it).
 * @param load returns results in the order of the keys
 */
export function createBatchLoader<Key, Value>(
  load: (keys: readonly Key[]) => Promise<readonly (Value | Error)[]>,
): DataLoader<Key, Value> {
  return new DataLoader<Key, Value>(
    async (keys) => {
      currentWork()?.chargeRows(keys.length);
      const values = await load(keys);
      // Each key was charged as one record: a list is charged for its further records.
      const more = values.reduce((sum, value) => sum + (Array.isArray(value) ? Math.max(value.length - 1, 0) : 0), 0);
      if (more > 0) currentWork()?.chargeRows(more);
      return values;
    },
    { maxBatchSize: maxKeys, batchScheduleFn: scheduleBatch },
  );
}

/** Like {@link createLoader}, for results by key: null for a key without one. */
export function createMapLoader<Key extends string, Value>(
  load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): DataLoader<Key, Value | null> {
  return createBatchLoader<Key, Value | null>(async (keys) => {
    const found = await load(keys);
    return keys.map((key) => found.get(key) ?? null);
  });
}

/**
 * Loads many records of one type by id in one query, for `__resolveReference` and for fields that point to a record: @apollo/subgraph
 * resolves references one by one, and this batches them again within a tick.
 * @param load reads the records with these ids, in any order; at most 1000 distinct ids per call
 * @param idOf the id of a record
 */
export function createLoader<Key extends string, Value>(
  load: (ids: readonly Key[]) => Promise<readonly Value[]>,
  idOf: (value: Value) => Key,
): DataLoader<Key, Value | null> {
  return createBatchLoader<Key, Value | null>(async (ids) => {
    const found = new Map((await load(ids)).map((value) => [idOf(value), value]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
