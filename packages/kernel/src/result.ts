/**
 * The outcome of an operation whose failure is expected: a rejected booking is a result, not an exception. Throw only for unexpected
 * errors, which the edge masks.
 */
export type Result<Value, Failure> = Ok<Value> | Err<Failure>;

export type Ok<Value> = { readonly ok: true; readonly value: Value };
export type Err<Failure> = { readonly ok: false; readonly error: Failure };

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value };
}

export function err<Failure>(error: Failure): Err<Failure> {
  return { ok: false, error };
}

/** The value, or an exception: for code that has already ruled out the failure (tests, start-up). */
export function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (result.ok) return result.value;
  throw new Error(`Result is an error: ${JSON.stringify(result.error)}`);
}
