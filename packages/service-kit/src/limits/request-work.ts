import { AsyncLocalStorage } from 'node:async_hooks';
import type { FailureMessage } from '@promtour/kernel/failure';
import { ClientError } from '../graphql/client-error.ts';
import type { Language } from '../language.ts';
import { Turns } from './turns.ts';
import { smallRequest, type WorkLimits } from './work-limits.ts';

/** What one request has done so far, and whether anybody still waits for it. Everything that it runs charges it. */
export class RequestWork {
  readonly limits: WorkLimits;
  /** For whom it is, in every queue. */
  readonly clientKey: string;
  /** Language of its errors. */
  language: Language = 'en';
  readonly #turns = new Turns();
  readonly #onEnd = new Set<() => void>();
  #ending: AbortController | undefined;
  readonly #enterLarge: () => Promise<void>;
  #rows = 0;
  #values = 0;
  #statementMs = 0;
  #reason: ClientError | undefined;
  #endable = true;
  /** The wait for other large requests; undefined for small ones. */
  #large: Promise<void> | 'ENTERED' | undefined;

  /** @param enterLarge waits until one more large request may run; `end` is called where none may */
  constructor(limits: WorkLimits, clientKey = '', enterLarge: () => Promise<void> = () => Promise.resolve()) {
    this.limits = limits;
    this.clientKey = clientKey;
    this.#enterLarge = enterLarge;
  }

  get rows(): number {
    return this.#rows;
  }

  get values(): number {
    return this.#values;
  }

  /** Why this work has ended early; undefined as long as it goes on, and of a mutation that has begun. */
  get ended(): ClientError | undefined {
    return this.#endable ? this.#reason : undefined;
  }

  /** Aborted when this work has ended early. Made only where it is asked for: see also `onEnd`. */
  get signal(): AbortSignal {
    this.#ending ??= new AbortController();
    if (this.ended !== undefined) this.#ending.abort(this.ended);
    return this.#ending.signal;
  }

  /** Calls back when this work ends early. @returns what takes that back */
  onEnd(callback: () => void): () => void {
    this.#onEnd.add(callback);
    return () => this.#onEnd.delete(callback);
  }

  /** Whether it may still be ended: a query, or what has not begun. */
  get isEndable(): boolean {
    return this.#endable;
  }

  /**
   * Called once, before the operation runs. A query may be ended at any moment; a mutation that has begun goes on to its end, whether
   * or not somebody waits.
   * @throws ClientError the reason for which the work ended before it began
   */
  begin(operation: 'query' | 'mutation' | 'subscription'): void {
    if (this.#reason !== undefined) throw this.#reason;
    this.#endable = operation === 'query';
  }

  /** Ends the work: nothing of it is resolved any more, and its statements are cancelled. */
  end(reason: ClientError): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    if (!this.#endable) return;
    this.#turns.drop();
    this.#ending?.abort(reason);
    for (const callback of this.#onEnd) callback();
  }

  /** Before so many records are read. @throws ClientError `LIMIT.ROWS` */
  chargeRows(count: number): void {
    this.#rows += count;
    if (this.#rows > this.limits.rows) this.#refuse('LIMIT.ROWS', { ru: 'записей', en: 'records' }, this.limits.rows);
  }

  /** Before so many values are resolved. @throws ClientError `LIMIT.VALUES` */
  chargeValues(count: number): void {
    this.#values += count;
    if (this.#values > this.limits.values)
      this.#refuse('LIMIT.VALUES', { ru: 'значений', en: 'values' }, this.limits.values);
  }

  /** After a statement: how long the database was busy with it. */
  chargeStatement(milliseconds: number): void {
    this.#statementMs += milliseconds;
  }

  /** Before more is resolved: undefined where that may be now, otherwise what to wait for. */
  turn(): Promise<void> | undefined {
    if (this.#large === undefined && this.#isLarge()) {
      this.#large = this.#enterLarge();
      void this.#large.then(() => (this.#large = 'ENTERED'));
    }
    return this.#large instanceof Promise ? this.#large : this.#turns.next();
  }

  /** Calls back when no resolver waits for its turn. */
  afterTurns(callback: () => void): void {
    this.#turns.afterwards(callback);
  }

  #isLarge(): boolean {
    return (
      this.#endable &&
      (this.#rows > smallRequest.rows ||
        this.#values > smallRequest.values ||
        this.#statementMs > smallRequest.statementMs)
    );
  }

  #refuse(code: string, what: FailureMessage, limit: number): never {
    const reason = new ClientError(
      code,
      {
        ru: `Запрос на более чем ${limit} ${what.ru}: уменьшите страницы, число полей или списков`,
        en: `This request asks for more than ${limit} ${what.en}: ask for smaller pages, fewer fields or fewer lists at once`,
      },
      { limit },
    );
    this.end(reason);
    throw reason;
  }
}

const storage = new AsyncLocalStorage<RequestWork>();

/** Runs `run`, and all that it awaits, as the work of one request. */
export function asWork<T>(work: RequestWork, run: () => T): T {
  return storage.run(work, run);
}

/** Rows that a statement without pages reads at most where no request bounds it. */
const mostRows = 10_000;

/**
 * The bound of a statement that reads plain lists under many parents: one row more than the request may still ask for, so that reading
 * them all refuses it, and nothing is cut off unseen.
 */
export function rowsLeft(): number {
  const work = currentWork();
  return 1 + (work === undefined ? mostRows : Math.max(work.limits.rows - work.rows, 0));
}

/** The request that the caller works for; undefined in what events, jobs and the start do. */
export function currentWork(): RequestWork | undefined {
  return storage.getStore();
}
