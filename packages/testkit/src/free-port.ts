import { freePort as findFreePort } from '@promtour/local-servers/free-port';

/** A TCP port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  return findFreePort();
}
