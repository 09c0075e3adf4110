import { randomBytes } from 'node:crypto';
import type { Clock } from '@promtour/kernel/clock';
import { newId } from '@promtour/kernel/id';
import type { DataKey, DataKeys } from '../application/ports.ts';
import type { DataKeyId } from '../domain/sealed-subject.ts';
import type { MasterKeys, WrappedKey } from './master-keys.ts';

export type StoredKey = { readonly id: DataKeyId; readonly wrapped: WrappedKey };

/** The key database. */
export interface DataKeyStore {
  add(keys: readonly StoredKey[], createdAt: Date): Promise<void>;
  find(ids: readonly DataKeyId[]): Promise<readonly StoredKey[]>;
  delete(ids: readonly DataKeyId[]): Promise<void>;
  /** Ids of keys created before an instant, in ascending order after an id. */
  createdBefore(instant: Date, after: DataKeyId | undefined, limit: number): Promise<readonly DataKeyId[]>;
  /** Replaces up to `limit` keys that another master key wrapped. @returns how many */
  rewrap(currentId: string, limit: number, change: (key: StoredKey) => Promise<WrappedKey>): Promise<number>;
  /** Keys that another master key wrapped. */
  countToRewrap(currentId: string): Promise<number>;
}

const batchSize = 256;
/** Below this the next batch is stored in the background. */
const lowWater = 128;
/** Keys that waited longer are dropped: the sweep deletes unused keys after a day and must never meet one that is about to be used. */
const maxWaitMs = 3_600_000;

type Prepared = DataKey & { readonly preparedAt: number };

/** Data keys, of which a batch is stored ahead of need, so that sealing costs no round trip. */
export function createDataKeys(store: DataKeyStore, masterKeys: MasterKeys, clock: Clock): DataKeys {
  const ready: Prepared[] = [];
  let filling: Promise<void> | undefined;

  async function prepareBatch(): Promise<void> {
    const now = clock.now();
    const keys = Array.from({ length: batchSize }, () => ({ id: newId<'DataKey'>(now), key: randomBytes(32) }));
    const stored = await Promise.all(
      keys.map(async ({ id, key }) => ({ id, wrapped: await masterKeys.wrap(key, id) })),
    );
    await store.add(stored, now);
    ready.push(...keys.map((key) => ({ ...key, preparedAt: now.getTime() })));
  }

  async function fill(): Promise<void> {
    filling ??= prepareBatch().finally(() => {
      filling = undefined;
    });
    return filling;
  }

  return {
    async take() {
      for (;;) {
        const next = ready.shift();
        if (next === undefined) await fill();
        else if (clock.now().getTime() - next.preparedAt < maxWaitMs) {
          // A failure shows up where the keys have run out.
          if (ready.length < lowWater) fill().catch(() => undefined);
          return { id: next.id, key: next.key };
        }
      }
    },
    async find(ids) {
      const stored = await store.find(ids);
      return new Map(
        await Promise.all(stored.map(async ({ id, wrapped }) => [id, await masterKeys.unwrap(wrapped, id)] as const)),
      );
    },
    destroy: (ids) => store.delete(ids),
  };
}
