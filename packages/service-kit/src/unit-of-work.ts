import type { CloudEvent } from '@promtour/events/envelope';
import type { Failure, InvalidInput } from '@promtour/kernel/failure';
import type { Result } from '@promtour/kernel/result';
import type { Caller } from './caller.ts';

/**
 * Puts events into the outbox of the transaction they belong to. Call it after the aggregate's row is inserted or locked. A unit
 * of work writes them together when the work ends, or with the answer where that is recorded before.
 */
export interface EventSink {
  readonly publish: (...events: readonly CloudEvent[]) => Promise<void>;
}

/**
 * One transaction around a use case: what the repositories write and what goes into the outbox is committed together or not
 * at all. `Repositories` are bound to the transaction and to what the caller reaches, and are of no use after it.
 */
export interface UnitOfWork<Repositories> {
  /** Commits when `work` resolves to a success; rolls back on a failure or an exception. */
  run<Value, F extends Failure>(
    caller: Caller,
    work: (context: Repositories & EventSink) => Promise<Result<Value, F>>,
  ): Promise<Result<Value, F>>;

  /**
   * As `run`, once in effect for a key: the same key with the same input is answered with the first success, also when
   * the process was killed between its commit and its reply. A refusal writes nothing and leaves the key free, so that the
   * same request may succeed later. Keys are the caller's own: nobody meets another's.
   */
  runOnce<Value, F extends Failure>(
    caller: Caller,
    request: IdempotentRequest,
    work: (context: Repositories & EventSink & AnswerSink<Value>) => Promise<Result<Value, F>>,
  ): Promise<Result<Value, F | IdempotencyFailure | InvalidInput>>;
}

/** What makes a request the same request when it is sent again. */
export type RequestKey = {
  /** 1 to 128 characters of the client's choice. */
  readonly key: string;
};

export type IdempotentRequest = RequestKey & {
  /** The mutation: a key that was used for another one is refused. */
  readonly operation: string;
  /** The mutation's input, compared by value. */
  readonly input: unknown;
};

/**
 * Records the answer before `work` ends. A use case calls it when one more write is to come that others queue for: whatever
 * is written after that keeps them waiting. Otherwise the answer is recorded by itself.
 */
export interface AnswerSink<Value> {
  readonly answer: (value: Value) => Promise<void>;
}

export type IdempotencyFailure = Failure<'IDEMPOTENCY.KEY_REUSED' | 'IDEMPOTENCY.IN_FLIGHT'>;
