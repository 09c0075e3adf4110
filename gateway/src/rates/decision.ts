/** Whether a request may go on; if not, after how many whole seconds it is worth another try. */
export type RateDecision = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

export const allowed: RateDecision = { allowed: true };

export function refusedFor(milliseconds: number): RateDecision {
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(milliseconds / 1_000)) };
}
