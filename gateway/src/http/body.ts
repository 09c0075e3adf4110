import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { limitExceeded, type LimitExceeded } from '../limits/limits.ts';
import { overloaded, type Refusal } from './refusal.ts';

/** Memory budget for incomplete bodies, in bytes. */
export type BodyBudgetLimits = {
  readonly total: number;
  /** Per client or address. */
  readonly perKey: number;
};

/** Memory of bodies in progress, in total and per sender. */
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

/** A refused body. */
export class BodyRefused extends Error {
  readonly status: 413 | 503;
  readonly refusal: LimitExceeded | Refusal;

  constructor(status: 413 | 503, refusal: LimitExceeded | Refusal) {
    super(refusal.code);
    this.status = status;
    this.refusal = refusal;
  }
}

/** Seconds until a retry after a body was refused for lack of memory. */
export const bodyRetryAfterSeconds = 2;

/** Initial buffer size of a body; less if a shorter length is declared. */
const firstBytes = 16 * 1024;

export type BodyOptions = {
  /** Maximum body size of this sender, in bytes. */
  readonly limit: number;
  readonly budget: BodyBudget;
  /** The sender: see `client-key.ts`. */
  readonly key: string;
};

/**
 * Reads a body into one buffer that grows by doubling; its capacity is charged to the budget, so a body that arrives byte by byte holds no
 * more memory than one that arrives at once. A body in a single chunk, the usual case, is used without a copy. Listens to stream events
 * directly: an async iterator costs more than all the rest.
 * @throws BodyRefused if it is too large (413) or the budget is exhausted (503)
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

    // The stream is not destroyed: the response uses the same connection.
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

/** A broken connection is not a server error. */
function brokeOff(): Error {
  return Object.assign(new Error('The request body is incomplete'), { statusCode: 400 });
}
