import type { Kafka } from '@promtour/local-servers/kafka';
import type { Postgres } from '@promtour/local-servers/postgres';
import type { Restartable } from './supervisor.ts';

/** A PostgreSQL or Kafka with a fixed port and data directory, whose process may be replaced. */
export type KeptServer<Server> = Restartable & {
  /** The current process, or the last one. */
  current(): Server;
  stop(): Promise<void>;
};

/** Called when the process exits without a stop request, with how it exited. */
export type OnDeath = (dead: Restartable, how: string) => void;

/** Starts a server with `start`, and restarts it with `restart` on the same port. */
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
      // An aborted start ends its own process.
      await starting?.catch(() => undefined);
      await current.stop();
    },
  };
  const watch = (watched: Server) => {
    void watched.exited.then(({ code, signal }) => {
      if (!kept.isStopping()) onDeath(kept, `exited unexpectedly (${signal ?? `exit code ${code ?? '?'}`})`);
    });
  };
  watch(current);
  return kept;
}
