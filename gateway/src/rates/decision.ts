/** Whether a request may proceed; otherwise after how many whole seconds to retry. */
export type RateDecision = { readonly allowed: true } | { readonly allowed: false; readonly retryAfterSeconds: number };

export const allowed: RateDecision = { allowed: true };

export function refusedFor(milliseconds: number): RateDecision {
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(milliseconds / 1_000)) };
}
