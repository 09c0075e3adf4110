import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the range of ephemeral ports (32768 and up on Linux, 49152 and up elsewhere), so that no process that listens on port 0 or connects
 * gets the port between our check and its use.
 */
const lowest = 20_000;
const highest = 32_767;

const given = new Set<number>();

/**
 * A TCP port of 127.0.0.1 that is free now, chosen at random, never twice by one process. Nothing reserves it: two processes
 * that look at the same moment hit the same one in one of some ten thousand cases.
 */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(lowest, highest + 1);
    if (given.has(port) || !(await portIsFree(port))) continue;
    given.add(port);
    return port;
  }
  throw new Error(`No free port between ${lowest} and ${highest}`);
}

/** Whether something already listens on the port, or it cannot be bound for another reason. */
export async function portIsFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => {
      resolve(false);
    });
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });
}
