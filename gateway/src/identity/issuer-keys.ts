import type { Logger } from '@promtour/service-kit/logging';
import { importJWK, type CryptoKey } from 'jose';
import { Agent, request } from 'undici';
import { z } from 'zod';

export type IssuerKeysOptions = {
  /** URL of the issuer's public keys (RFC 7517). */
  readonly url: string;
  readonly logger: Logger;
  /** Minimum time between two requests to the issuer, in milliseconds, whatever tokens arrive. */
  readonly cooldownMs?: number;
  /** Age at which the key set is fetched again in the background, in milliseconds. */
  readonly refreshMs?: number;
};

/** `UNKNOWN`: the issuer has no such key. `UNAVAILABLE`: the issuer did not answer. */
export type KeyLookup = CryptoKey | 'UNKNOWN' | 'UNAVAILABLE';

const algorithm = 'ES256';
const fetchTimeoutMs = 3_000;
const maxKeySetBytes = 64 * 1024;

const keySetSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(100) });
const signingKeySchema = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string().min(1),
  x: z.string(),
  y: z.string(),
  alg: z.literal(algorithm).optional(),
  use: z.literal('sig').optional(),
});

/**
 * The issuer's latest public keys. Each response replaces the whole set; without one, the set is kept. Tokens with unknown keys cause at
 * most one request per cooldown, and wait for that request at most.
 */
export class IssuerKeys {
  readonly #options: Required<IssuerKeysOptions>;
  readonly #agent = new Agent({ connections: 1, maxResponseSize: maxKeySetBytes });
  #keys: ReadonlyMap<string, CryptoKey> = new Map();
  #fetching: Promise<void> | undefined;
  #askedAt = -Infinity;
  #fetchedAt = -Infinity;

  constructor(options: IssuerKeysOptions) {
    this.#options = { cooldownMs: 10_000, refreshMs: 60_000, ...options };
  }

  /** Whether the key is still published by the issuer; tokens verified by it remain valid. */
  stands(kid: string): boolean {
    this.#refreshInBackground();
    return this.#keys.has(kid);
  }

  async find(kid: string): Promise<KeyLookup> {
    const known = this.#keys.get(kid);
    if (known !== undefined) {
      this.#refreshInBackground();
      return known;
    }
    if (this.#mayAsk()) await this.#fetch();
    else await this.#fetching;
    const found = this.#keys.get(kid);
    if (found !== undefined) return found;
    return this.#fetchedAt >= this.#askedAt ? 'UNKNOWN' : 'UNAVAILABLE';
  }

  /** Time of the last successful fetch; undefined before the first. */
  readAt(): Date | undefined {
    return this.#fetchedAt === -Infinity ? undefined : new Date(performance.timeOrigin + this.#fetchedAt);
  }

  async close(): Promise<void> {
    await this.#agent.destroy();
    await this.#fetching;
  }

  #mayAsk(): boolean {
    return this.#fetching === undefined && performance.now() - this.#askedAt >= this.#options.cooldownMs;
  }

  #refreshInBackground(): void {
    if (performance.now() - this.#fetchedAt >= this.#options.refreshMs && this.#mayAsk()) void this.#fetch();
  }

  #fetch(): Promise<void> {
    const asked = performance.now();
    this.#askedAt = asked;
    this.#fetching = this.#load()
      .then((keys) => {
        this.#keys = keys;
        this.#fetchedAt = asked;
      })
      .catch((error: unknown) => {
        this.#options.logger.warn({ err: error }, 'the issuer’s keys could not be fetched; keeping the current ones');
      })
      .finally(() => {
        this.#fetching = undefined;
      });
    return this.#fetching;
  }

  async #load(): Promise<ReadonlyMap<string, CryptoKey>> {
    const { statusCode, body } = await request(this.#options.url, {
      dispatcher: this.#agent,
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(fetchTimeoutMs),
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`the issuer answered ${statusCode}`);
    const signing = keySetSchema.parse(JSON.parse(text)).keys.flatMap((key) => {
      const parsed = signingKeySchema.safeParse(key);
      return parsed.success ? [parsed.data] : [];
    });
    if (signing.length === 0) throw new Error(`the issuer publishes no ${algorithm} key`);
    return new Map(
      await Promise.all(
        signing.map(async ({ kid, kty, crv, x, y }) => {
          const key = await importJWK({ kty, crv, x, y }, algorithm);
          return [kid, key] as const;
        }),
      ),
    );
  }
}
