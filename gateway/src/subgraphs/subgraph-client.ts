import { err, ok, type Result } from '@promtour/kernel/result';
import { resultsHeader } from '@promtour/service-kit/http/gateway-headers';
import { Pool } from 'undici';

/** Why a subgraph gave no response. For logs and metrics; clients see only that a part is unavailable. */
export type SubgraphFailure = {
  readonly reason: 'REFUSED' | 'TIMEOUT' | 'TOO_LARGE' | 'BROKEN_OFF' | 'NOT_GRAPHQL';
  readonly detail: string;
};

export type SubgraphClientOptions = {
  /** Full URL of the subgraph's GraphQL endpoint. */
  readonly url: string;
  /** Timeout of one request, in milliseconds, including the wait for a connection. */
  readonly timeoutMs: number;
  /** Maximum response size in bytes. */
  readonly maxResponseBytes: number;
};

export type SubgraphRequest = {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the request may be repeated: queries may, mutations may not. */
  readonly repeatable: boolean;
  readonly signal?: AbortSignal | undefined;
};

/** A subgraph's response: `payload` is a JSON object, with any status. */
export type SubgraphAnswer = {
  readonly status: number;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Results of mutations, `holdBooking=OK`. */
  readonly results: readonly string[];
};

/**
 * Connections to a subgraph. They are kept for less time than the subgraph keeps them (65 s), so that a request is rarely sent on a
 * connection that the other side is closing.
 */
export class SubgraphClient {
  readonly #pool: Pool;
  readonly #path: string;
  readonly #options: SubgraphClientOptions;

  constructor(options: SubgraphClientOptions) {
    const { origin, pathname, search } = new URL(options.url);
    this.#options = options;
    this.#path = pathname + search;
    this.#pool = new Pool(origin, {
      connections: 64,
      pipelining: 1,
      keepAliveTimeout: 30_000,
      keepAliveMaxTimeout: 30_000,
      connect: { timeout: Math.min(options.timeoutMs, 3_000) },
      headersTimeout: options.timeoutMs,
      bodyTimeout: options.timeoutMs,
      maxResponseSize: options.maxResponseBytes,
    });
  }

  /** Timeout of one request, in milliseconds. */
  get timeoutMs(): number {
    return this.#options.timeoutMs;
  }

  async post(request: SubgraphRequest): Promise<Result<SubgraphAnswer, SubgraphFailure>> {
    const first = await this.#send(request);
    return !first.ok && first.error.reason === 'BROKEN_OFF' && request.repeatable && request.signal?.aborted !== true
      ? this.#send(request)
      : first;
  }

  /** The status of the subgraph's readiness check; undefined if it does not answer within a second. */
  async readiness(): Promise<number | undefined> {
    try {
      const { statusCode, body } = await this.#pool.request({
        path: '/health/ready',
        method: 'GET',
        signal: AbortSignal.timeout(1_000),
      });
      await body.dump();
      return statusCode;
    } catch {
      // An unreachable subgraph is the result here.
      return undefined;
    }
  }

  /** Closes the connections at once; requests in flight fail. Stop sending requests first. */
  async close(): Promise<void> {
    await this.#pool.destroy();
  }

  async #send(request: SubgraphRequest): Promise<Result<SubgraphAnswer, SubgraphFailure>> {
    // One controller and a timer that ends with the request: AbortSignal.timeout would keep its timer until it expires.
    const ending = new AbortController();
    const abandon = (): void => {
      ending.abort();
    };
    const timer = setTimeout(abandon, this.#options.timeoutMs);
    request.signal?.addEventListener('abort', abandon, { once: true });
    if (request.signal?.aborted === true) abandon();
    try {
      const response = await this.#pool.request({
        path: this.#path,
        method: 'POST',
        headers: { ...request.headers, 'content-type': 'application/json', accept: 'application/json' },
        body: request.body,
        signal: ending.signal,
      });
      const text = await response.body.text();
      const payload = parseObject(text);
      return payload === undefined
        ? err({ reason: 'NOT_GRAPHQL', detail: `status ${response.statusCode}, ${text.length} characters` })
        : ok({ status: response.statusCode, payload, results: resultsIn(response.headers[resultsHeader]) });
    } catch (error) {
      return err(describeFailure(error));
    } finally {
      clearTimeout(timer);
      request.signal?.removeEventListener('abort', abandon);
    }
  }
}

function resultsIn(header: string | string[] | undefined): readonly string[] {
  return typeof header === 'string' ? header.split(', ') : [];
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isGraphQLAnswer(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isGraphQLAnswer(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && ('data' in value || 'errors' in value);
}

const brokenOff = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** Identified by code and name, which sockets, timers and undici all set. */
function describeFailure(error: unknown): SubgraphFailure {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  const detail = typeof code === 'string' ? code : String(name);
  if (detail === 'UND_ERR_RES_EXCEEDED_MAX_SIZE') return { reason: 'TOO_LARGE', detail };
  if (brokenOff.has(detail)) return { reason: 'BROKEN_OFF', detail };
  if (/timeout|abort/i.test(`${detail} ${String(name)}`)) return { reason: 'TIMEOUT', detail };
  return { reason: 'REFUSED', detail };
}
