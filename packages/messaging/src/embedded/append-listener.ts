import { Client } from 'pg';
import type { Logger } from 'pino';
import { backoff, pause } from '../backoff.ts';
import { channel } from './log-schema.ts';

/** One connection per process that listens for appended messages of some topics. Without it readers poll. */
export function listenForAppends(url: string, logger: Logger) {
  const stopping = new AbortController();
  const listeners = new Map<() => void, readonly string[]>();
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
      client.on('notification', ({ payload = '' }) => {
        const appended = new Set(payload.split(' '));
        for (const [listener, topics] of listeners) if (topics.some((topic) => appended.has(topic))) listener();
      });
      stopping.signal.addEventListener('abort', end);
      try {
        await client.connect();
        await client.query(`LISTEN ${channel}`);
        failures = 0;
        for (const listener of listeners.keys()) listener();
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

  return {
    onAppended(topics: readonly string[], listener: () => void): () => void {
      running ??= listen();
      listeners.set(listener, topics);
      return () => listeners.delete(listener);
    },
    async close() {
      stopping.abort();
      await running;
    },
  };
}
