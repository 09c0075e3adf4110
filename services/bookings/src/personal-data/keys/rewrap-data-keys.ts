import type { DataKeyStore } from './data-keys.ts';
import type { MasterKeys } from './master-keys.ts';

const batchSize = 500;

/**
 * Wraps the data keys of earlier master keys with the current one, batch by batch: what is done stays done if it is interrupted.
 * @returns how many it wrapped
 */
export async function rewrapDataKeys(
  store: DataKeyStore,
  masterKeys: MasterKeys,
  onProgress: (done: number, of: number) => void,
): Promise<number> {
  const total = await store.countToRewrap(masterKeys.currentId);
  let done = 0;
  for (;;) {
    const changed = await store.rewrap(masterKeys.currentId, batchSize, async ({ id, wrapped }) =>
      masterKeys.wrap(await masterKeys.unwrap(wrapped, id), id),
    );
    if (changed === 0) return done;
    done += changed;
    onProgress(done, Math.max(total, done));
  }
}
