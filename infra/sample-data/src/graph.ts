import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

/** A GraphQL document with the types of its variables and data, for the compiler only. */
export type Operation<Variables, Data> = {
  readonly name: string;
  readonly document: string;
  readonly types?: { readonly variables: Variables; readonly data: Data };
};

export function operation<Variables, Data>(name: string, document: string): Operation<Variables, Data> {
  return { name, document };
}

/** A client of the public graph. */
export interface Graph {
  /** @throws GraphError if there is no response or the response has errors */
  ask<Variables, Data>(asked: Operation<Variables, Data>, variables: Variables): Promise<Answered<Data>>;
}

export type Answered<Data> = { readonly data: Data; readonly correlationId: string };

/** A response that the load cannot continue from. The correlation id identifies the request in the logs. */
export class GraphError extends Error {
  readonly operation: string;
  readonly code: string;
  readonly correlationId: string;

  constructor(facts: { operation: string; code: string; message: string; correlationId: string; cause?: unknown }) {
    const { operation: name, code, message, correlationId, cause } = facts;
    super(`${name}: ${code}: ${message} (correlation id ${correlationId})`, { cause });
    this.operation = name;
    this.code = code;
    this.correlationId = correlationId;
  }
}

const answerWithinMs = 20_000;

/** How often a rate-limited request is repeated. */
const maxWaits = 20;

type Body = { data?: unknown; errors?: { message: string; extensions?: { code?: string } }[] };

/**
 * @param endpoint the gateway's GraphQL endpoint, such as `http://127.0.0.1:4000/graphql`
 * @param token called for each request; returns the sender's access token
 */
export function connectGraph(endpoint: URL, token?: () => Promise<string>): Graph {
  return {
    async ask<Variables, Data>(asked: Operation<Variables, Data>, variables: Variables): Promise<Answered<Data>> {
      const correlationId = `sample-data-${randomUUID()}`;
      const fail = (code: string, message: string, cause?: unknown) =>
        new GraphError({ operation: asked.name, code, message, correlationId, cause });
      const headers = token === undefined ? {} : { authorization: `Bearer ${await token()}` };
      const send = () =>
        post(endpoint, asked, variables, correlationId, headers).catch((cause: unknown) => {
          throw fail('NO_ANSWER', `no response from ${endpoint.href}: ${reason(cause)}`, cause);
        });
      let { status, text, retryAfter } = await send();
      for (let waits = 0; status === 429 && waits < maxWaits; waits++) {
        await delay(retryAfter * 1_000);
        ({ status, text, retryAfter } = await send());
      }
      const body = parse(text);
      if (body === undefined) throw fail(`HTTP_${status}`, 'the response is not a GraphQL response');
      const [error] = body.errors ?? [];
      if (error !== undefined) throw fail(error.extensions?.code ?? `HTTP_${status}`, error.message);
      if (body.data === undefined || body.data === null) throw fail(`HTTP_${status}`, 'the response has no data');
      return { data: body.data as Data, correlationId };
    },
  };
}

async function post(
  endpoint: URL,
  asked: Operation<unknown, unknown>,
  variables: unknown,
  correlationId: string,
  headers: Readonly<Record<string, string>>,
) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-language': 'en',
      'x-correlation-id': correlationId,
      ...headers,
    },
    body: JSON.stringify({ query: asked.document, operationName: asked.name, variables }),
    signal: AbortSignal.timeout(answerWithinMs),
  });
  const retryAfter = Math.min(60, Math.max(1, Number(response.headers.get('retry-after')) || 1));
  return { status: response.status, text: await response.text(), retryAfter };
}

function parse(text: string): Body | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? body : undefined;
  } catch {
    // For example a proxy's error page: the caller reports the status.
    return undefined;
  }
}

/** fetch reports "fetch failed" and keeps the reason in the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
