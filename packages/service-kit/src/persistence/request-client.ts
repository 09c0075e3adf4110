import { connect } from 'node:net';
import { TransactionClient } from '@promtour/postgres/transaction-client';
import type pg from 'pg';
import { currentWork, type RequestWork } from '../limits/request-work.ts';

type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/** pg's backend key data, which its types omit. */
type Backend = { readonly processID: number | null; readonly secretKey: number | null };

/**
 * A connection whose statements end with their request: unsent ones are dropped, running ones are cancelled at the server. Statements of
 * mutations, events and jobs are left alone.
 */
export class RequestClient extends TransactionClient {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as Query;
    const ending: Query = (text, values, callback) => {
      const work = typeof text === 'string' && callback === undefined ? currentWork() : undefined;
      if (work === undefined) return query(text, values, callback);
      // A ROLLBACK is still sent: it restores the connection for the pool.
      if (work.ended !== undefined && text !== 'ROLLBACK') return Promise.reject(work.ended);
      return this.#untilEnd(work, query(text, values) as Promise<unknown>);
    };
    this.query = ending as typeof this.query;
  }

  async #untilEnd(work: RequestWork, running: Promise<unknown>): Promise<unknown> {
    const startedAt = performance.now();
    let cancelled: Promise<void> | undefined;
    const forget = work.onEnd(() => {
      cancelled = this.#cancel();
    });
    try {
      return await running;
    } catch (error) {
      throw work.ended ?? error;
    } finally {
      work.chargeStatement(performance.now() - startedAt);
      forget();
      // The server disconnects once it has passed on the cancel request: only then may another request use the connection.
      if (cancelled !== undefined) await cancelled;
    }
  }

  /** Asks the server to cancel this connection's statement, over a separate connection (PostgreSQL's CancelRequest message). */
  #cancel(): Promise<void> {
    const { processID, secretKey } = this as unknown as Backend;
    if (processID === null || secretKey === null) return Promise.resolve();
    const message = Buffer.alloc(16);
    [16, 80_877_102, processID, secretKey].forEach((number, place) => message.writeInt32BE(number, place * 4));
    return new Promise((resolve) => {
      const socket = this.host.startsWith('/')
        ? connect(`${this.host}/.s.PGSQL.${this.port}`)
        : connect(this.port, this.host);
      socket.setTimeout(3_000, () => socket.destroy());
      socket.once('connect', () => socket.write(message));
      // If the server is unreachable, the statement ends with its own statement_timeout.
      socket.once('error', () => undefined);
      socket.once('close', () => {
        resolve();
      });
    });
  }
}
