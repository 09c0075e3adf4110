import type pg from 'pg';
import { JoinedQuery } from './joined-query.ts';
import { nameOfPrepared } from './prepared.ts';
import { ResilientClient } from './resilient-client.ts';

/** One of pg's overloads; the others pass through. */
type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * A connection that parses and plans once what is marked as `prepared`, and lets a transaction begin and end without round trips of
 * their own (`beginWithFirst`, `commitWithNext`). Nothing changes for who asks for neither. Give it to the pool of a service:
 * TypeORM's `extra: { Client: TransactionClient }`.
 */
export class TransactionClient extends ResilientClient {
  /** PENDING: the transaction has been asked for, and begins with the next statement. */
  #begin: 'PLAIN' | 'JOINED' | 'PENDING' = 'PLAIN';
  /** DONE: the transaction was committed with its last statement, and the COMMIT that follows is answered at once. */
  #commit: 'PLAIN' | 'JOINED' | 'DONE' = 'PLAIN';
  readonly #parsed = new Set<string>();

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query = super.query.bind(this) as Query;
    const extended: Query = (text, values, callback) =>
      typeof text === 'string' && callback === undefined && typeof values !== 'function'
        ? this.#ask(text, values as unknown[] | undefined, query)
        : query(text, values, callback);
    this.query = extended as typeof this.query;
  }

  /** The transaction that is started next begins together with its first statement. */
  beginWithFirst(): void {
    this.#begin = 'JOINED';
  }

  /** The next statement is the transaction's last: where it succeeds, it commits. The `COMMIT` that follows is not sent. */
  commitWithNext(): void {
    this.#commit = 'JOINED';
  }

  async #ask(text: string, values: unknown[] | undefined, query: Query): Promise<unknown> {
    if (text === 'START TRANSACTION' && this.#begin === 'JOINED') {
      this.#begin = 'PENDING';
      return nothing('START');
    }
    if (text === 'COMMIT' || text === 'ROLLBACK') {
      const idle = this.#begin === 'PENDING' || (text === 'COMMIT' && this.#commit === 'DONE');
      this.#begin = this.#commit = 'PLAIN';
      return idle ? nothing(text) : query(text);
    }
    const name = nameOfPrepared(text);
    const begin = this.#begin === 'PENDING';
    const commit = this.#commit === 'JOINED';
    if (!begin && !commit && name === undefined) return query(text, values);
    this.#begin = 'PLAIN';
    // Of two parts that are parsed, pg takes the first one's success for that of the statement with a name.
    const joinable = name === undefined || this.#parsed.has(name);
    if (begin && !joinable) await query('START TRANSACTION');
    const result = await new Promise((resolve, reject) => {
      const joined = { name, begin: begin && joinable, commit };
      query(
        new JoinedQuery(text, values, joined, (error, answer) => {
          if (error) reject(error);
          else resolve(answer);
        }),
      );
    });
    if (name !== undefined) this.#parsed.add(name);
    if (commit) this.#commit = 'DONE';
    return result;
  }
}

function nothing(command: string): Pick<pg.QueryResult, 'command' | 'rowCount' | 'rows'> {
  return { command, rowCount: null, rows: [] };
}
