import type { Logger } from '@promtour/service-kit/logging';
import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';

/** A token is signed with a key that nobody could look up. */
export class IssuerUnavailable extends Error {}

export type KeySet = {
  /** Finds the key that a token names. */
  readonly getKey: JWTVerifyGetKey;
  /** When the keys that are in use were read; undefined where that never succeeded. */
  readonly readAt: () => Date | undefined;
};

/** After so long the keys are read again in the background, so that one that is to be used soon is known before. */
const staleAfterMs = 60_000;

/** A token with an unknown key may make us ask once in so long, however many come. */
const cooldownMs = 10_000;

const timeoutMs = 3_000;
const mostBytes = 64 * 1024;

/**
 * The issuer's public keys. They are kept while the issuer is away, whatever their age: its tokens go on being good. Any number of
 * tokens that name unknown keys cause one request at a time and one in ten seconds.
 */
export function createKeySet(options: { readonly url: string; readonly logger: Logger }): KeySet {
  const { url, logger } = options;
  let keys: ReturnType<typeof createLocalJWKSet> | undefined;
  let readAt = 0;
  let triedAt = -Infinity;
  let failed = false;
  let underWay: Promise<void> | undefined;

  async function read(): Promise<void> {
    triedAt = performance.now();
    try {
      keys = createLocalJWKSet(await fetchKeys(url));
      readAt = Date.now();
      failed = false;
    } catch (error) {
      failed = true;
      logger.warn({ err: error }, 'the issuer’s keys cannot be read');
    }
  }

  function refresh(): Promise<void> {
    underWay ??= read().finally(() => {
      underWay = undefined;
    });
    return underWay;
  }

  const mayAsk = (): boolean => underWay !== undefined || performance.now() - triedAt >= cooldownMs;

  return {
    readAt: () => (readAt === 0 ? undefined : new Date(readAt)),
    async getKey(header, token) {
      if (keys !== undefined && Date.now() - readAt > staleAfterMs && mayAsk()) void refresh();
      try {
        if (keys !== undefined) return await keys(header, token);
      } catch (error) {
        if (!isUnknownKey(error) || !mayAsk()) throw error;
      }
      if (mayAsk()) await refresh();
      if (keys === undefined) throw new IssuerUnavailable();
      try {
        return await keys(header, token);
      } catch (error) {
        // A key that may have come since the issuer was last heard: nobody can say that the token is wrong.
        if (failed && isUnknownKey(error)) throw new IssuerUnavailable();
        throw error;
      }
    },
  };
}

function isUnknownKey(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_JWKS_NO_MATCHING_KEY';
}

async function fetchKeys(url: string): Promise<JSONWebKeySet> {
  const response = await fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  const text = await response.text();
  if (!response.ok || text.length > mostBytes) throw new Error(`status ${response.status}, ${text.length} characters`);
  return JSON.parse(text) as JSONWebKeySet;
}
