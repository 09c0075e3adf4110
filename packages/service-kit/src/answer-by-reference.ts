import { forbidden, type Failure, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from './caller.ts';
import type { AnswerSink, EventSink, IdempotencyFailure, IdempotentRequest, UnitOfWork } from './unit-of-work.ts';

/** A use case whose recorded result is a reference: ids and codes, never user-entered text. */
export type ReferredAnswer<Repositories, Value, Reference, F extends Failure> = {
  readonly work: (context: Repositories & EventSink & AnswerSink<Value>) => Promise<Result<Value, F>>;
  /** The part of the result that is stored for replays. */
  readonly refer: (value: Value) => Reference;
  /** Reads the current record for a replay; undefined if the caller no longer has access to it. */
  readonly read: (reference: Reference, repositories: Repositories) => Promise<Value | undefined>;
};

/** The result of a request with an idempotency key. */
export type Once<Value> = {
  readonly value: Value;
  /** Whether the request is a replay; `value` is then the current record. */
  readonly replayed: boolean;
};

/**
 * Like `runOnce`, but stores only a reference under the idempotency key, so that user-entered text is not kept there for 30 days beside the
 * record, and returns whether the request was a replay. The first request costs nothing extra; a replay costs one read transaction.
 */
export async function runReplayable<Repositories, Value, Reference, F extends Failure>(
  unitOfWork: UnitOfWork<Repositories>,
  caller: Caller,
  request: IdempotentRequest,
  { work, refer, read }: ReferredAnswer<Repositories, Value, Reference, F>,
): Promise<Result<Once<Value>, F | Forbidden | IdempotencyFailure | InvalidInput>> {
  let first: { readonly value: Value; readonly reference: Reference } | undefined;
  const result = await unitOfWork.runOnce<Reference, F>(caller, request, async (context) => {
    let recorded: Reference | undefined;
    const answer = (value: Value): Promise<void> => {
      recorded = refer(value);
      return context.answer(recorded);
    };
    const done = await work({ ...context, answer });
    if (!done.ok) return done;
    first = { value: done.value, reference: recorded ?? refer(done.value) };
    return ok(first.reference);
  });
  if (!result.ok) return result;
  // A transaction that lost the key to a concurrent one also ran, but returns the result of the other.
  if (first?.reference === result.value) return ok({ value: first.value, replayed: false });
  return unitOfWork.run<Once<Value>, Forbidden>(caller, async (repositories) => {
    const value = await read(result.value, repositories);
    return value === undefined ? err(forbidden()) : ok({ value, replayed: true });
  });
}

/** The value if it was found and the caller has access to it; undefined otherwise. */
export function foundOf<Value>(found: Result<Value, Failure>): Value | undefined {
  return found.ok ? found.value : undefined;
}
