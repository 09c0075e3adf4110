import type pg from 'pg';
import { JoinedQuery } from './joined-query.ts';
import { nameOfPrepared } from './prepared.ts';
import { ResilientClient } from './resilient-client.ts';

/** One of pg's overloads; the others pass through. */
type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown;

/**
 * A connection that parses and plans `prepared` statements once, and can begin and commit a transaction without extra round trips
 * (`beginWithFirst`, `commitWithNext`). Without these it behaves like any other. Use it for the pool of a service: TypeORM's `extra: {
 * Client: TransactionClient }`.
 */
export class TransactionClient extends ResilientClient {
  /** PENDING: the transaction has been requested, and begins with the next statement. */
  #begin: 'PLAIN' | 'JOINED' | 'PENDING' = 'PLAIN';
  /** DONE: the transaction was committed with its last statement; the COMMIT that follows is answered locally. */
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

  /** The next transaction begins together with its first statement. */
  beginWithFirst(): void {
    this.#begin = 'JOINED';
  }

  /** The next statement is the transaction's last: if it succeeds, it commits. The `COMMIT` that follows is not sent. */
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
    // If two parts are parsed, pg takes the success of the first for that of the named statement.
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
