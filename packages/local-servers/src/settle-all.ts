/**
 * Like Promise.all, but waits for every one to settle before it rejects with the first failure: so nothing is still
 * being started when the caller begins to clean up.
 */
export async function settleAll<T extends readonly unknown[] | []>(
  promises: T,
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
