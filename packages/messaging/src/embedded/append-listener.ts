import { Client } from 'pg';
import type { Logger } from 'pino';
import { backoff, pause } from '../backoff.ts';
import { channel } from './log-schema.ts';

/** One connection per process that listens for appended messages. Without it readers poll. */
export function listenForAppends(url: string, logger: Logger) {
  const stopping = new AbortController();
  const listeners = new Set<() => void>();
  let running: Promise<void> | undefined;

  async function listen(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted; failures += 1) {
      const client = new Client({ connectionString: url, application_name: 'event-log listener', keepAlive: true });
      const lost = Promise.withResolvers<undefined>();
      const end = (): void => {
        lost.resolve(undefined);
      };
      client.on('error', end);
      client.on('end', end);
      client.on('notification', ring);
      stopping.signal.addEventListener('abort', end);
      try {
        await client.connect();
        await client.query(`LISTEN ${channel}`);
        failures = 0;
        ring();
        await lost.promise;
      } catch (error) {
        logger.debug({ err: error }, 'event log: listening failed');
      } finally {
        stopping.signal.removeEventListener('abort', end);
        await client.end().catch(() => undefined);
      }
      await pause(backoff(failures, 100, 3_000), stopping.signal);
    }
  }

  function ring(): void {
    for (const listener of listeners) listener();
  }

  return {
    onAppended(listener: () => void): () => void {
      running ??= listen();
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      stopping.abort();
      await running;
    },
  };
}
