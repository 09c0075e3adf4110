/** Asks for a part of a client's rate. */
export type LeaseRequest = {
  /** Whose: see `http/client-key.ts`. */
  readonly key: string;
  readonly perSecond: number;
  readonly burst: number;
  /** Units that are asked for; fewer may be granted. */
  readonly units: number;
  /** Units without which the waiting request cannot go on. */
  readonly atLeast: number;
};

/** Units that are the asker's to spend; after how many milliseconds `atLeast` will be there, 0 where it was granted. */
export type Lease = { readonly units: number; readonly retryAfterMs: number };

/** Who keeps the buckets: the registry for all gateways, or this process for itself while the registry is away. */
export type Lender = { readonly lease: (request: LeaseRequest) => Promise<Lease> };

type Bucket = { level: number; filledAt: number; fullAt: number };

const sweepMs = 30_000;

/** Buckets of this process alone. A full bucket is forgotten: a new one is the same. */
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
