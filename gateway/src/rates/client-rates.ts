import type { RateClass } from '@promtour/access/roles';
import { allowed, refusedFor, type RateDecision } from './decision.ts';
import type { Lender } from './lender.ts';
import type { Rate, RateLimits } from './rate-limits.ts';

/** Leased units that nobody spent for so long are given up, in milliseconds: the bucket has long been full again. */
const idleMs = 60_000;

/** What this gateway holds of one client's rate. */
type Account = {
  units: number;
  /** Units that requests wait for. */
  wanted: number;
  renewal: Promise<void> | undefined;
  /** Until when the bucket is known to be empty, by the monotonic clock. */
  emptyUntil: number;
  usedAt: number;
};

export type ClientRates = {
  /** Takes units of a client's rate. A promise only where a lease has to be waited for. */
  readonly take: (key: string, rateClass: RateClass, units: number) => RateDecision | Promise<RateDecision>;
  readonly stop: () => void;
};

/**
 * Spends the rates of programs and people by leases: a second's worth at a time, renewed in the background when half of it is
 * spent, so that no request waits but the first. A client that stays within its class never notices how many gateways there are.
 */
export function createClientRates(lender: Lender, classes: RateLimits['classes']): ClientRates {
  const accounts = new Map<string, Account>();
  const sweep = setInterval(() => {
    const before = performance.now() - idleMs;
    for (const [key, { usedAt, renewal }] of accounts)
      if (usedAt < before && renewal === undefined) accounts.delete(key);
  }, idleMs / 2);
  sweep.unref();

  function accountOf(key: string): Account {
    const known = accounts.get(key);
    if (known !== undefined) return known;
    const fresh: Account = { units: 0, wanted: 0, renewal: undefined, emptyUntil: 0, usedAt: 0 };
    accounts.set(key, fresh);
    return fresh;
  }

  /** One at a time for each client, for as much as its requests wait for and a second's worth at least. */
  function renew(key: string, account: Account, rate: Rate, atLeast: number): Promise<void> {
    account.renewal ??= lender
      .lease({ key, ...rate, units: Math.max(leaseOf(rate), account.wanted), atLeast })
      .then(({ units, retryAfterMs }) => {
        account.units += units;
        account.emptyUntil = retryAfterMs > 0 ? performance.now() + retryAfterMs : 0;
      })
      .finally(() => {
        account.renewal = undefined;
      });
    return account.renewal;
  }

  async function wait(key: string, account: Account, rate: Rate, units: number): Promise<RateDecision> {
    account.wanted += units;
    try {
      for (;;) {
        await renew(key, account, rate, units);
        if (account.units >= units) {
          account.units -= units;
          return allowed;
        }
        const emptyFor = account.emptyUntil - performance.now();
        if (emptyFor > 0) return refusedFor(emptyFor);
      }
    } finally {
      account.wanted -= units;
    }
  }

  return {
    take(key, rateClass, asked) {
      const rate = classes[rateClass];
      // Nothing may cost more than a full bucket: it could never be paid for.
      const units = Math.min(asked, rate.burst);
      const now = performance.now();
      const account = accountOf(key);
      account.usedAt = now;
      const empty = account.emptyUntil > now;
      if (account.units >= units) {
        account.units -= units;
        if (account.units < leaseOf(rate) / 2 && !empty) void renew(key, account, rate, 1);
        return allowed;
      }
      return empty ? refusedFor(account.emptyUntil - now) : wait(key, account, rate, units);
    },
    stop: () => {
      clearInterval(sweep);
    },
  };
}

/** Units of one lease. */
export function leaseOf({ perSecond }: Rate): number {
  return Math.max(1, Math.ceil(perSecond));
}
