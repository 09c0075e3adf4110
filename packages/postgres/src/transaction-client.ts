import type pg from 'pg';
import { JoinedQuery, type Joined } from './joined-query.ts';
import { nameOfPrepared } from './prepared.ts';
import { ResilientClient } from './resilient-client.ts';

/** One of pg's overloads; the others pass through. */
type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown;

type Statement = { readonly text: string; readonly values: unknown[] | undefined };

/**
 * A connection that parses and plans `prepared` statements once, can begin and commit a transaction without extra round trips
 * (`beginWithFirst`, `commitWithNext`), and sends statements without results together with the one after them (`sendWithNext`). Without these
 * it behaves like any other. Use it for the pool of a service: TypeORM's `extra: { Client: TransactionClient }`.
 */
export class TransactionClient extends ResilientClient {
  /** PENDING: the transaction has been requested, and begins with the next statement. */
  #begin: 'PLAIN' | 'JOINED' | 'PENDING' = 'PLAIN';
  /** DONE: the transaction was committed with its last statement; the COMMIT that follows is answered locally. */
  #commit: 'PLAIN' | 'JOINED' | 'DONE' = 'PLAIN';
  /** Statements of the transaction that are not sent yet. */
  #ahead: Statement[] = [];
  readonly #parsed = new Set<string>();

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query = super.query.bind(this) as Query;
    const extended: Query = (text, values, callback) =>
      typeof text === 'string' && callback === undefined && typeof values !== 'function'
        ? this.#ask({ text, values: values as unknown[] | undefined }, query)
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

  /**
   * Runs a statement of a transaction before the next one, in the same message. If it fails, the next one is rejected with its error. Its
   * result is dropped.
   * @param text marked as `prepared`
   */
  sendWithNext(text: string, values: unknown[]): void {
    this.#ahead.push({ text, values });
  }

  async #ask(statement: Statement, query: Query): Promise<unknown> {
    const { text } = statement;
    if (text === 'START TRANSACTION' && this.#begin === 'JOINED') {
      this.#begin = 'PENDING';
      return nothing('START');
    }
    if (text === 'COMMIT') {
      const last = this.#ahead.pop();
      if (last !== undefined) {
        this.#commit = 'JOINED';
        await this.#ask(last, query);
      }
    }
    if (text === 'COMMIT' || text === 'ROLLBACK') {
      const idle = this.#begin === 'PENDING' || (text === 'COMMIT' && this.#commit === 'DONE');
      this.#begin = this.#commit = 'PLAIN';
      this.#ahead = [];
      return idle ? nothing(text) : query(text);
    }
    const ahead = this.#ahead.splice(0);
    const begin = this.#begin === 'PENDING';
    const commit = this.#commit === 'JOINED';
    this.#begin = 'PLAIN';
    const result = await this.#send(ahead, statement, { begin, commit }, query);
    if (commit) this.#commit = 'DONE';
    return result;
  }

  async #send(
    ahead: readonly Statement[],
    statement: Statement,
    { begin, commit }: Pick<Joined, 'begin' | 'commit'>,
    query: Query,
  ): Promise<unknown> {
    const { text, values } = statement;
    const name = nameOfPrepared(text);
    if (!begin && !commit && ahead.length === 0 && name === undefined) return query(text, values);
    const parsed = ahead.map((one) => ({ name: nameOfPrepared(one.text), values: one.values ?? [] }));
    const known = parsed.filter((one): one is typeof one & { name: string } => this.#isParsed(one.name));
    // If two parts are parsed, pg takes the success of the first for that of the named statement.
    if (known.length === ahead.length && (name === undefined || this.#isParsed(name) || (!begin && known.length === 0)))
      return this.#join(statement, { name, begin, commit, ahead: known }, query);
    const none = { begin: false, commit: false };
    if (begin) await query('START TRANSACTION');
    for (const one of ahead) await this.#send([], one, none, query);
    return this.#send([], statement, { begin: false, commit }, query);
  }

  #isParsed(name: string | undefined): boolean {
    return name !== undefined && this.#parsed.has(name);
  }

  async #join({ text, values }: Statement, joined: Joined, query: Query): Promise<unknown> {
    const result = await new Promise((resolve, reject) => {
      query(
        new JoinedQuery(text, values, joined, (error, answer) => {
          if (error) reject(error);
          else resolve(answer);
        }),
      );
    });
    if (joined.name !== undefined) this.#parsed.add(joined.name);
    return result;
  }
}

function nothing(command: string): Pick<pg.QueryResult, 'command' | 'rowCount' | 'rows'> {
  return { command, rowCount: null, rows: [] };
}
