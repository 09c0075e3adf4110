import { forbidden, type Failure, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from './caller.ts';
import type { AnswerSink, EventSink, IdempotencyFailure, IdempotentRequest, UnitOfWork } from './unit-of-work.ts';

/** A use case whose answer is recorded as a reference: ids and codes, never what people wrote. */
export type ReferredAnswer<Repositories, Value, Reference, F extends Failure> = {
  readonly work: (context: Repositories & EventSink & AnswerSink<Value>) => Promise<Result<Value, F>>;
  /** What of the answer is kept for a repeated request. */
  readonly refer: (value: Value) => Reference;
  /** Reads the record again, for a repeated request: as it is now; undefined where it is not the caller's any more. */
  readonly read: (reference: Reference, repositories: Repositories) => Promise<Value | undefined>;
};

/** The answer to a request with a key. */
export type Once<Value> = {
  readonly value: Value;
  /** Whether the request was carried out before, and `value` only read again. */
  readonly replayed: boolean;
};

/**
 * As `runOnce`; what is kept of the answer under the idempotency key is a reference, because what people wrote is not to lie there for
 * 30 days beside the record itself. Costs the first request nothing, and a repeated one a transaction that reads.
 */
export async function runOnceByReference<Repositories, Value, Reference, F extends Failure>(
  ...request: Parameters<typeof runReplayable<Repositories, Value, Reference, F>>
): Promise<Result<Value, F | Forbidden | IdempotencyFailure | InvalidInput>> {
  const result = await runReplayable(...request);
  return result.ok ? ok(result.value.value) : result;
}

/** As `runOnceByReference`, and tells whether the request was a repeated one. */
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
  // A transaction that lost its key to another one has worked too, but the answer is the other's.
  const made = first as { readonly value: Value; readonly reference: Reference } | undefined;
  if (made?.reference === result.value) return ok({ value: made.value, replayed: false });
  return unitOfWork.run<Once<Value>, Forbidden>(caller, async (repositories) => {
    const value = await read(result.value, repositories);
    return value === undefined ? err(forbidden()) : ok({ value, replayed: true });
  });
}

/** The value that was found; undefined where it was not, or is not the caller's. */
export function foundOf<Value>(found: Result<Value, Failure>): Value | undefined {
  return found.ok ? found.value : undefined;
}
