import type { Clock } from '@promtour/kernel/clock';
import type { DataKeyId } from '../domain/sealed-subject.ts';
import type { DataKeyStore } from '../keys/data-keys.ts';
import type { SubjectReader } from './ports.ts';

/** Deletes data keys that no subject has, and returns their number. */
export type SweepDataKeys = () => Promise<number>;

/** Much longer than a prepared key waits for its subject, and than the transaction that stores the subject lasts. */
const unusedForMs = 86_400_000;
const batchSize = 1_000;

export function createSweepDataKeys(store: DataKeyStore, subjects: SubjectReader, clock: Clock): SweepDataKeys {
  return async () => {
    const before = new Date(clock.now().getTime() - unusedForMs);
    let swept = 0;
    let after: DataKeyId | undefined;
    for (;;) {
      const ids = await store.createdBefore(before, after, batchSize);
      const used = await subjects.usedKeys(ids);
      const unused = ids.filter((id) => !used.has(id));
      await store.delete(unused);
      swept += unused.length;
      after = ids.at(-1);
      if (ids.length < batchSize) return swept;
    }
  };
}
