/** A request for a part of a client's rate. */
export type LeaseRequest = {
  /** The client: see `http/client-key.ts`. */
  readonly key: string;
  readonly perSecond: number;
  readonly burst: number;
  /** Requested units; fewer may be granted. */
  readonly units: number;
  /** Minimum number of units that the waiting request needs. */
  readonly atLeast: number;
};

/** Granted units, and the milliseconds until `atLeast` is available: 0 if granted. */
export type Lease = { readonly units: number; readonly retryAfterMs: number };

/** The keeper of the buckets: the registry for all gateways, or this process while the registry is down. */
export type Lender = { readonly lease: (request: LeaseRequest) => Promise<Lease> };

type Bucket = { level: number; filledAt: number; fullAt: number };

const sweepMs = 30_000;

/** Buckets of this process only. A full bucket is dropped, since a new one is equal. */
export function createLocalLender(now: () => number = () => performance.now()): Lender {
  const buckets = new Map<string, Bucket>();
  let sweptAt = now();

  function sweep(at: number): void {
    if (at - sweptAt < sweepMs) return;
    sweptAt = at;
    for (const [key, { fullAt }] of buckets) if (fullAt <= at) buckets.delete(key);
  }

  return {
    lease({ key, perSecond, burst, units, atLeast }) {
      const at = now();
      sweep(at);
      const known = buckets.get(key);
      const level =
        known === undefined ? burst : Math.min(burst, known.level + ((at - known.filledAt) / 1_000) * perSecond);
      const granted = Math.min(units, Math.floor(level));
      const left = level - granted;
      buckets.set(key, { level: left, filledAt: at, fullAt: at + ((burst - left) / perSecond) * 1_000 });
      const retryAfterMs = granted >= atLeast ? 0 : ((atLeast - level) / perSecond) * 1_000;
      return Promise.resolve({ units: granted, retryAfterMs });
    },
  };
}
