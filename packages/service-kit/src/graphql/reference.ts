import DataLoader from 'dataloader';

/** As {@link createLoader}, for answers that come by key: null where a key has none. */
export function createMapLoader<Key extends string, Value>(
  load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
): DataLoader<Key, Value | null> {
  return new DataLoader<Key, Value | null>(
    async (keys) => {
      const found = await load(keys);
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: 1000 },
  );
}

/**
 * Loads many records of one type by id in one query, for `__resolveReference` and for fields that point to a record:
 * @apollo/subgraph resolves references one by one, and this joins them again within a tick.
 * @param load reads the records with these ids, in any order; at most 1000 ids a call, each once
 * @param idOf the id of a record
 */
export function createLoader<Key extends string, Value>(
  load: (ids: readonly Key[]) => Promise<readonly Value[]>,
  idOf: (value: Value) => Key,
): DataLoader<Key, Value | null> {
  return new DataLoader<Key, Value | null>(
    async (ids) => {
      const found = new Map((await load(ids)).map((value) => [idOf(value), value]));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize: 1000 },
  );
}
