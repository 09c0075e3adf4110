import { AsyncLocalStorage } from 'node:async_hooks';
import type { FailureMessage } from '@promtour/kernel/failure';
import { ClientError } from '../graphql/client-error.ts';
import type { Language } from '../language.ts';
import { Turns } from './turns.ts';
import { smallRequest, type WorkLimits } from './work-limits.ts';

/** The resources that one request has used so far, and whether its client still waits. All of its operations charge it. */
export class RequestWork {
  readonly limits: WorkLimits;
  /** The client's key in every queue. */
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

  /** @param enterLarge waits until one more large request may run; calls `end` if none may */
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

  /** Why this work ended early; undefined while it continues, and for a mutation that has begun. */
  get ended(): ClientError | undefined {
    return this.#endable ? this.#reason : undefined;
  }

  /** Aborted when this work ends early. Created on first use: see also `onEnd`. */
  get signal(): AbortSignal {
    this.#ending ??= new AbortController();
    if (this.ended !== undefined) this.#ending.abort(this.ended);
    return this.#ending.signal;
  }

  /** Registers a callback for when this work ends early. @returns a function that removes it */
  onEnd(callback: () => void): () => void {
    this.#onEnd.add(callback);
    return () => this.#onEnd.delete(callback);
  }

  /** Whether it may still be ended early: it is a query, or has not begun. */
  get isEndable(): boolean {
    return this.#endable;
  }

  /**
   * Called once, before the operation runs. A query may be ended at any moment; a mutation that has begun runs to completion, whether or
   * not its client still waits.
   * @throws ClientError the reason if the work ended before it began
   */
  begin(operation: 'query' | 'mutation' | 'subscription'): void {
    if (this.#reason !== undefined) throw this.#reason;
    this.#endable = operation === 'query';
  }

  /** Ends the work: no further fields are resolved, and its statements are cancelled. */
  end(reason: ClientError): void {
    if (this.#reason !== undefined) return;
    this.#reason = reason;
    if (!this.#endable) return;
    this.#turns.drop();
    this.#ending?.abort(reason);
    for (const callback of this.#onEnd) callback();
  }

  /** Charges this many records before they are read. @throws ClientError `LIMIT.ROWS` */
  chargeRows(count: number): void {
    this.#rows += count;
    if (this.#rows > this.limits.rows) this.#refuse('LIMIT.ROWS', { ru: 'записей', en: 'records' }, this.limits.rows);
  }

  /** Charges this many values before they are resolved. @throws ClientError `LIMIT.VALUES` */
  chargeValues(count: number): void {
    this.#values += count;
    if (this.#values > this.limits.values)
      this.#refuse('LIMIT.VALUES', { ru: 'значений', en: 'values' }, this.limits.values);
  }

  /** Charges a statement's database time after it ran. */
  chargeStatement(milliseconds: number): void {
    this.#statementMs += milliseconds;
  }

  /** Called before more is resolved: undefined if it may be now, otherwise the promise to wait for. */
  turn(): Promise<void> | undefined {
    if (this.#large === undefined && this.#isLarge()) {
      this.#large = this.#enterLarge();
      void this.#large.then(() => (this.#large = 'ENTERED'));
    }
    return this.#large instanceof Promise ? this.#large : this.#turns.next();
  }

  /** Registers a callback for when no resolver waits for its turn. */
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
        en: `This request needs more than ${limit} ${what.en}: request smaller pages, fewer fields or fewer lists`,
      },
      { limit },
    );
    this.end(reason);
    throw reason;
  }
}

const storage = new AsyncLocalStorage<RequestWork>();

/** Runs `run`, and everything it awaits, as the work of one request. */
export function asWork<T>(work: RequestWork, run: () => T): T {
  return storage.run(work, run);
}

/** Most rows of a statement without pages if no request bounds it. */
const maxRows = 10_000;

/**
 * The limit of a statement that reads plain lists under many parents: one row more than the request has left, so that reading them all
 * fails instead of silently truncating the result.
 */
export function rowsLeft(): number {
  const work = currentWork();
  return 1 + (work === undefined ? maxRows : Math.max(work.limits.rows - work.rows, 0));
}

/** The request of the current asynchronous context; undefined in event handlers, jobs and at the start. */
export function currentWork(): RequestWork | undefined {
  return storage.getStore();
}
