import type { Kafka } from '@promtour/local-servers/kafka';
import type { Postgres } from '@promtour/local-servers/postgres';
import type { Restartable } from './supervisor.ts';

/** A PostgreSQL or Kafka as its starter sees it: one port and data directory, a process that may be replaced. */
export type KeptServer<Server> = Restartable & {
  /** The process that runs now, or ran last. */
  current(): Server;
  stop(): Promise<void>;
};

/** Called when a part exits without a request to stop, with how it exited. */
export type OnDeath = (dead: Restartable, how: string) => void;

/** Starts a server by `start`, and again by `restart`: on the same port. */
export async function keepServer<Server extends Postgres | Kafka>(
  part: 'postgres' | 'kafka',
  start: (again?: { port?: number; signal?: AbortSignal }) => Promise<Server>,
  onDeath: OnDeath,
): Promise<KeptServer<Server>> {
  let current = await start();
  const { port } = current;
  let starting: Promise<Server> | undefined;
  const stopping = new AbortController();
  const kept: KeptServer<Server> = {
    part,
    origin: `127.0.0.1:${port}`,
    current: () => current,
    isStopping: () => stopping.signal.aborted,
    restart: async () => {
      starting = start({ port, signal: stopping.signal });
      current = await starting;
      watch(current);
    },
    stop: async () => {
      stopping.abort();
      // A start that is given up ends its own process.
      await starting?.catch(() => undefined);
      await current.stop();
    },
  };
  const watch = (watched: Server) => {
    void watched.exited.then(({ code, signal }) => {
      if (!kept.isStopping()) onDeath(kept, `ended by itself (${signal ?? `exit code ${code ?? '?'}`})`);
    });
  };
  watch(current);
  return kept;
}
