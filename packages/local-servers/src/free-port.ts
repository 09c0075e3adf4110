import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * Below the range of ephemeral ports (32768 and up on Linux, 49152 and up elsewhere), so that no process that listens on port 0 or connects
 * takes the port between the check and its use.
 */
const lowest = 20_000;
const highest = 32_767;

const given = new Set<number>();

/**
 * A currently free TCP port of 127.0.0.1, chosen at random, never returned twice by one process. It is not reserved: two processes that
 * choose at the same moment collide about once in ten thousand cases.
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

/** Whether the port can be bound. */
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
