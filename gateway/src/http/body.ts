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
 * no more memory than one that comes at once. One that comes in a single piece, as most do, is taken as it is. Listens to the stream
 * itself, since an async iterator costs more than all the rest.
 * @throws BodyRefused where it is too large (413) or there is no room for it (503)
 */
export function readBody(payload: Readable & Partial<IncomingMessage>, options: BodyOptions): Promise<Buffer> {
  const { limit, budget, key } = options;
  return new Promise((resolve, reject) => {
    const declared = Number(payload.headers?.['content-length'] ?? NaN);
    let buffer: Buffer | undefined;
    let length = 0;
    let charged = 0;

    function grow(capacity: number): Buffer {
      if (!budget.take(key, capacity - charged)) throw new BodyRefused(503, overloaded);
      charged = capacity;
      const larger = Buffer.allocUnsafeSlow(capacity);
      buffer?.copy(larger, 0, 0, length);
      return larger;
    }

    function add(chunk: Buffer): void {
      const needed = length + chunk.length;
      if (needed > limit) throw new BodyRefused(413, limitExceeded('LIMIT.BODY_SIZE', limit));
      buffer ??= grow(Number.isNaN(declared) ? firstBytes : Math.min(declared, firstBytes));
      if (needed > buffer.length) buffer = grow(Math.min(limit, Math.max(needed, buffer.length * 2)));
      chunk.copy(buffer, length);
      length = needed;
    }

    function stop(): void {
      payload.off('data', onData).off('end', onEnd).off('close', onClose);
      if (charged > 0) budget.give(key, charged);
    }

    // Not destroyed where it is left: the answer goes over the same connection.
    function refuse(error: Error): void {
      stop();
      payload.pause();
      reject(error);
    }

    function onData(chunk: Buffer): void {
      if (buffer === undefined && chunk.length === declared) {
        stop();
        resolve(chunk);
        return;
      }
      try {
        add(chunk);
      } catch (error) {
        refuse(error as Error);
      }
    }

    function onEnd(): void {
      stop();
      resolve(buffer?.subarray(0, length) ?? Buffer.alloc(0));
    }

    function onClose(): void {
      refuse(brokeOff());
    }

    if (payload.destroyed) reject(brokeOff());
    else if (declared > limit) reject(new BodyRefused(413, limitExceeded('LIMIT.BODY_SIZE', limit)));
    else payload.on('data', onData).on('end', onEnd).on('close', onClose);
  });
}

/** A broken connection is the client's affair, not a fault of ours. */
function brokeOff(): Error {
  return Object.assign(new Error('The request body is incomplete'), { statusCode: 400 });
}
