import { connect } from 'node:net';
import { TransactionClient } from '@promtour/postgres/transaction-client';
import type pg from 'pg';
import { currentWork, type RequestWork } from '../limits/request-work.ts';

type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/** What pg knows of its backend, and its types leave out. */
type Backend = { readonly processID: number | null; readonly secretKey: number | null };

/**
 * A connection whose statements end with the request that they are run for: one that has not been sent is not sent any more, one that
 * runs is cancelled at the server. A statement of a mutation is left alone, and so is what events and jobs run.
 */
export class RequestClient extends TransactionClient {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query = this.query.bind(this) as Query;
    const ending: Query = (text, values, callback) => {
      const work = typeof text === 'string' && callback === undefined ? currentWork() : undefined;
      if (work === undefined) return query(text, values, callback);
      // What gives a connection back as it was has to be sent all the same.
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
      // The server has passed on the request to cancel before it hangs up: only then may the connection serve somebody else.
      if (cancelled !== undefined) await cancelled;
    }
  }

  /** Asks the server to cancel what this connection runs, by a connection of its own (PostgreSQL's CancelRequest message). */
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
      // A server that cannot be reached will not end the statement sooner than its own statement_timeout.
      socket.once('error', () => undefined);
      socket.once('close', () => {
        resolve();
      });
    });
  }
}
