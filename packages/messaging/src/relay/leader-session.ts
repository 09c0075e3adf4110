import { Client, type ClientConfig } from 'pg';
import { pause } from '../backoff.ts';

/** One relay per service. The lock is in the service's own database, so a constant is enough. */
const relayLock = [7_268_002, 1] as const;
export const outboxChannel = 'promtour_outbox';

/** How often a follower tries to become the leader. */
const candidacyInterval = 1_000;

/** A connection that holds the relay's lock. The leader uses it for all work on the outbox: if it is lost, so is the lock. */
export interface LeaderSession {
  readonly client: Client;
  /** Fires when the connection is lost. */
  readonly lost: AbortSignal;
  close(): Promise<void>;
}

/**
 * Waits without limit until this process is the leader; undefined if the signal fires first.
 * @throws if the database does not answer
 */
export async function becomeLeader(
  config: ClientConfig,
  onWake: () => void,
  signal: AbortSignal,
): Promise<LeaderSession | undefined> {
  const client = new Client({
    ...config,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5_000,
    connectionTimeoutMillis: 5_000,
    // Gives up the leadership if the server hangs.
    query_timeout: 30_000,
  });
  const lost = new AbortController();
  const onLost = (): void => {
    lost.abort();
  };
  client.on('error', onLost);
  client.on('end', onLost);
  client.on('notification', onWake);
  const session: LeaderSession = {
    client,
    lost: lost.signal,
    close: () => client.end().catch(() => undefined),
  };
  try {
    await client.connect();
    // A leader that hangs loses its session and so the lock; a live one polls every second.
    // Its statements are planned once, while the outbox is short, and may have to remove a long one.
    await client.query(
      `SET enable_seqscan = off; SET idle_session_timeout = '60s'; SET tcp_keepalives_idle = 5; SET tcp_keepalives_interval = 5;
       SET tcp_keepalives_count = 3; SET statement_timeout = '30s'; SET lock_timeout = '10s'`,
    );
    // Polled, because a waiting statement holds a snapshot, which keeps vacuum from the outbox.
    while (!signal.aborted) {
      const { rows } = await client.query<{ leader: boolean }>('SELECT pg_try_advisory_lock($1, $2) AS leader', [
        ...relayLock,
      ]);
      if (rows[0]?.leader === true) {
        await client.query(`LISTEN ${outboxChannel}`);
        return session;
      }
      await pause(candidacyInterval, signal);
    }
    await session.close();
    return undefined;
  } catch (error) {
    await session.close();
    throw error;
  }
}
