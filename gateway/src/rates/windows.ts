import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { allowed, refusedFor, type RateDecision } from './decision.ts';
import type { Window } from './rate-limits.ts';

/** Counts within one window for each key, in this process. */
export type WindowCounter = {
  readonly take: (key: string, units?: number) => Promise<RateDecision>;
  /** Whether the next event would be refused, without counting it. */
  readonly look: (key: string) => Promise<RateDecision & { readonly counted: number }>;
};

export function createWindow({ times, seconds }: Window): WindowCounter {
  const limiter = new RateLimiterMemory({ points: times, duration: seconds });
  return {
    async take(key, units = 1) {
      try {
        await limiter.consume(key, units);
        return allowed;
      } catch (error) {
        if (error instanceof RateLimiterRes) return refusedFor(error.msBeforeNext);
        throw error;
      }
    },
    async look(key) {
      const found = await limiter.get(key);
      const counted = found?.consumedPoints ?? 0;
      return { ...(counted >= times ? refusedFor(found?.msBeforeNext ?? 0) : allowed), counted };
    },
  };
}
