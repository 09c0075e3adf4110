import type { DataSource } from 'typeorm';

export type LeaseRequest = {
  readonly key: string;
  /** Units added each second, and the capacity. */
  readonly perSecond: number;
  readonly burst: number;
  /** The most units to grant; only whole units are granted. */
  readonly units: number;
  /** The minimum that the caller needs. */
  readonly atLeast: number;
};

/** Units granted, and the milliseconds until `atLeast` units are available: 0 if they were granted. */
export type Lease = { readonly units: number; readonly retryAfterMs: number };

/** Token buckets shared by all gateways. */
export type RateBucketStore = {
  /**
   * @param requests with distinct keys
   * @returns a lease for each, in their order
   */
  readonly lease: (requests: readonly LeaseRequest[]) => Promise<readonly Lease[]>;
  /** Deletes buckets that have long been full. */
  readonly purge: () => Promise<void>;
};

type Row = { key: string; before: number };

/**
 * One statement per batch. Row locks serialize concurrent gateways, so that no unit is granted twice; rows are locked in the order of their
 * keys, so that batches do not deadlock. `old` is the row before the update (PostgreSQL 18).
 */
const draw = `
  WITH asked AS (
    SELECT key, per_second, burst, units
      FROM unnest($1::text[], $2::float8[], $3::float8[], $4::float8[]) AS asked (key, per_second, burst, units)
     ORDER BY key
  )
  INSERT INTO rate_bucket AS bucket (key, level, filled_at)
  SELECT key, burst - least(units, floor(burst)), now() FROM asked
      ON CONFLICT (key) DO UPDATE
     SET level = (SELECT after.level - least(asked.units, floor(after.level))
                    FROM asked,
                         LATERAL (SELECT least(asked.burst, bucket.level + asked.per_second * greatest(0, extract(epoch FROM now() - bucket.filled_at))) AS level) AS after
                   WHERE asked.key = bucket.key),
         filled_at = greatest(bucket.filled_at, now())
  RETURNING key,
            (SELECT CASE WHEN old.key IS NULL THEN asked.burst
                         ELSE least(asked.burst, old.level + asked.per_second * greatest(0, extract(epoch FROM now() - old.filled_at)))
                    END
               FROM asked WHERE asked.key = bucket.key)::float8 AS before`;

export function createRateBucketStore({ manager }: Pick<DataSource, 'manager'>): RateBucketStore {
  return {
    async lease(requests) {
      const rows = await manager.query<Row[]>(draw, [
        requests.map(({ key }) => key),
        requests.map(({ perSecond }) => perSecond),
        requests.map(({ burst }) => burst),
        requests.map(({ units }) => units),
      ]);
      const levels = new Map(rows.map(({ key, before }) => [key, before]));
      return requests.map(({ key, units, atLeast, perSecond }) => {
        const level = levels.get(key) ?? 0;
        const granted = Math.min(units, Math.floor(level));
        return { units: granted, retryAfterMs: granted >= atLeast ? 0 : ((atLeast - level) / perSecond) * 1_000 };
      });
    },
    async purge() {
      await manager.query(`DELETE FROM rate_bucket WHERE filled_at < now() - interval '1 hour'`);
    },
  };
}
