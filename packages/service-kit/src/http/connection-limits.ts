import type { BlockList, Server } from 'node:net';
import { isIn, networkOf } from './network.ts';

export type ConnectionLimits = {
  /** Connections of all clients together. */
  readonly total: number;
  /** Connections of one address, or one IPv6 /64; undefined if all come from the gateway. */
  readonly perAddress?: number | undefined;
};

export type ConnectionRefusal = 'TOTAL' | 'ADDRESS';

/**
 * Closes connections beyond the limits at once, before reading from them. Connections of trusted proxies count towards the total only: each
 * proxy carries many clients.
 */
export function limitConnections(
  server: Server,
  limits: ConnectionLimits,
  options: { readonly trusted: BlockList; readonly onRefused: (why: ConnectionRefusal) => void },
): void {
  server.maxConnections = limits.total;
  server.on('drop', () => {
    options.onRefused('TOTAL');
  });
  const { perAddress } = limits;
  if (perAddress === undefined) return;
  const open = new Map<string, number>();
  server.on('connection', (socket) => {
    const address = socket.remoteAddress ?? '';
    if (isIn(options.trusted, address)) return;
    const key = networkOf(address);
    const count = open.get(key) ?? 0;
    if (count >= perAddress) {
      options.onRefused('ADDRESS');
      socket.destroy();
      return;
    }
    open.set(key, count + 1);
    socket.once('close', () => {
      const left = (open.get(key) ?? 1) - 1;
      if (left === 0) open.delete(key);
      else open.set(key, left);
    });
  });
}
