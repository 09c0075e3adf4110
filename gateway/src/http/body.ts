import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { limitExceeded, type LimitExceeded } from '../limits/limits.ts';
import { overloaded, type Refusal } from './refusal.ts';

/** How much may be held of bodies that have not arrived in full, in bytes. */
export type BodyBudgetLimits = {
  readonly total: number;
  /** Of one client or address. */
  readonly perKey: number;
};

/** Memory of the bodies under way, in sum and for each sender. */
export class BodyBudget {
  readonly #limits: BodyBudgetLimits;
  readonly #byKey = new Map<string, number>();
  #held = 0;

  constructor(limits: BodyBudgetLimits) {
    this.#limits = limits;
  }

  get held(): number {
    return this.#held;
  }

  take(key: string, bytes: number): boolean {
    const own = this.#byKey.get(key) ?? 0;
    if (this.#held + bytes > this.#limits.total || own + bytes > this.#limits.perKey) return false;
    this.#held += bytes;
    this.#byKey.set(key, own + bytes);
    return true;
  }

  give(key: string, bytes: number): void {
    this.#held -= bytes;
    const left = (this.#byKey.get(key) ?? 0) - bytes;
    if (left > 0) this.#byKey.set(key, left);
    else this.#byKey.delete(key);
  }
}

/** A body that is not read any further. */
export class BodyRefused extends Error {
  readonly status: 413 | 503;
  readonly refusal: LimitExceeded | Refusal;

  constructor(status: 413 | 503, refusal: LimitExceeded | Refusal) {
    super(refusal.code);
    this.status = status;
    this.refusal = refusal;
  }
}

/** Seconds after which a body that found no room is worth another try. */
export const bodyRetryAfterSeconds = 2;

/** What is set aside for a body at first, and for one that says it is shorter, exactly that. */
const firstBytes = 16 * 1024;

export type BodyOptions = {
  /** Largest body of this sender, in bytes. */
  readonly limit: number;
  readonly budget: BodyBudget;
  /** Whose body it is: see `client-key.ts`. */
  readonly key: string;
};

/**
 * Reads a body into one buffer that grows by doubling, charged to the budget by its capacity: a body that comes byte by byte holds
 * no more memory than one that comes at once.
 * @throws BodyRefused where it is too large (413) or there is no room for it (503)
 */
export async function readBody(payload: Readable & Partial<IncomingMessage>, options: BodyOptions): Promise<Buffer> {
  const { limit, budget, key } = options;
  const declared = Number(payload.headers?.['content-length'] ?? NaN);
  if (declared > limit) throw new BodyRefused(413, limitExceeded('LIMIT.BODY_SIZE', limit));
  let charged = 0;
  const charge = (bytes: number): void => {
    if (!budget.take(key, bytes)) throw new BodyRefused(503, overloaded);
    charged += bytes;
  };
  try {
    const first = Number.isNaN(declared) ? firstBytes : Math.min(declared, firstBytes);
    charge(first);
    let buffer = Buffer.allocUnsafeSlow(first);
    let length = 0;
    // Not destroyed where it is left: the answer goes over the same connection.
    for await (const chunk of payload.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      const needed = length + chunk.length;
      if (needed > limit) throw new BodyRefused(413, limitExceeded('LIMIT.BODY_SIZE', limit));
      if (needed > buffer.length) {
        const grown = Math.min(limit, Math.max(needed, buffer.length * 2));
        charge(grown - buffer.length);
        const larger = Buffer.allocUnsafeSlow(grown);
        buffer.copy(larger, 0, 0, length);
        buffer = larger;
      }
      chunk.copy(buffer, length);
      length = needed;
    }
    return buffer.subarray(0, length);
  } catch (error) {
    // What the connection broke off with is the client's affair, not a fault of ours.
    throw error instanceof BodyRefused ? error : Object.assign(new Error('the body broke off'), { statusCode: 400 });
  } finally {
    budget.give(key, charged);
  }
}
