import type { CloudEvent } from '@promtour/events/envelope';
import type { Failure, InvalidInput } from '@promtour/kernel/failure';
import type { Result } from '@promtour/kernel/result';
import type { Caller } from './caller.ts';

/**
 * Adds events to the outbox in the same transaction. Call it after the aggregate's row is inserted or locked. `run` writes them at once,
 * with the statement that follows; `runOnce` writes them with the result.
 */
export interface EventSink {
  readonly publish: (...events: readonly CloudEvent[]) => Promise<void>;
}

/**
 * One transaction around a use case: the repositories' writes and the outbox's events are committed together or not at all. `Repositories`
 * are bound to the transaction and to the caller's access scope, and must not be used after it.
 */
export interface UnitOfWork<Repositories> {
  /** Commits when `work` resolves to a success; rolls back on a failure or an exception. */
  run<Value, F extends Failure>(
    caller: Caller,
    work: (context: Repositories & EventSink) => Promise<Result<Value, F>>,
  ): Promise<Result<Value, F>>;

  /**
   * Like `run`, but at most once per key: the same key with the same input returns the first success, even if the process was killed
   * between its commit and its reply. A failure writes nothing and leaves the key free, so that the same request may succeed later. Keys
   * are per caller: they never collide with those of others.
   */
  runOnce<Value, F extends Failure>(
    caller: Caller,
    request: IdempotentRequest,
    work: (context: Repositories & EventSink & AnswerSink<Value>) => Promise<Result<Value, F>>,
  ): Promise<Result<Value, F | IdempotencyFailure | InvalidInput>>;
}

/** What identifies a repeated request. */
export type RequestKey = {
  /** 1 to 128 characters chosen by the client. */
  readonly key: string;
};

export type IdempotentRequest = RequestKey & {
  /** The mutation: a key that was used for another one is rejected. */
  readonly operation: string;
  /** The mutation's input, compared by value. */
  readonly input: unknown;
};

/**
 * Records the result before `work` ends. A use case calls it before its last write if other transactions queue for that row, so that
 * nothing else is written while they wait. Otherwise the result is recorded automatically.
 */
export interface AnswerSink<Value> {
  readonly answer: (value: Value) => Promise<void>;
}

export type IdempotencyFailure = Failure<'IDEMPOTENCY.KEY_REUSED' | 'IDEMPOTENCY.IN_FLIGHT'>;
