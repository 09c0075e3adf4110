import type { RateClass } from '@promtour/access/roles';
import { allowed, refusedFor, type RateDecision } from './decision.ts';
import type { Lender } from './lender.ts';
import type { Rate, RateLimits } from './rate-limits.ts';

/** Idle time after which leased units are dropped, in milliseconds: the bucket is full again by then. */
const idleMs = 60_000;

/** This gateway's share of one client's rate. */
type Account = {
  units: number;
  /** Units that requests wait for. */
  wanted: number;
  renewal: Promise<void> | undefined;
  /** Time until which the bucket is known to be empty, by the monotonic clock. */
  emptyUntil: number;
  usedAt: number;
};

export type ClientRates = {
  /** Takes units of a client's rate. Returns a promise only if a lease has to be awaited. */
  readonly take: (key: string, rateClass: RateClass, units: number) => RateDecision | Promise<RateDecision>;
  readonly stop: () => void;
};

/**
 * Spends the rates of clients and people by leases: a second's worth at a time, renewed in the background when half of it is spent, so that
 * only the first request waits. The number of gateways does not affect a client within its class.
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

  /** At most one lease per client at a time, for the units that its requests wait for, and at least a second's worth. */
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
      // Capped at a full bucket: a larger charge could never be paid.
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
