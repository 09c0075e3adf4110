/**
 * Like Promise.all, but waits for all promises to settle before it rejects with the first failure, so that nothing is still starting when
 * the caller cleans up.
 */
export async function settleAll<T extends readonly unknown[] | []>(
  promises: T,
): Promise<{ -readonly [P in keyof T]: Awaited<T[P]> }> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
