import { Client } from 'pg';
import type { Logger } from 'pino';
import { backoff, pause } from '../backoff.ts';
import { channel } from './log-schema.ts';

/** Gets the topics of the subscription that may have new messages. */
export type AppendListener = (topics: readonly string[]) => void;

/** One connection per process that listens for appended messages of some topics. Without it readers poll. */
export function listenForAppends(url: string, logger: Logger) {
  const stopping = new AbortController();
  const listeners = new Map<AppendListener, readonly string[]>();
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
        for (const [listener, topics] of listeners) {
          const own = topics.filter((topic) => appended.has(topic));
          if (own.length > 0) listener(own);
        }
      });
      stopping.signal.addEventListener('abort', end);
      try {
        await client.connect();
        await client.query(`LISTEN ${channel}`);
        failures = 0;
        for (const [listener, topics] of listeners) listener(topics);
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
    onAppended(topics: readonly string[], listener: AppendListener): () => void {
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
