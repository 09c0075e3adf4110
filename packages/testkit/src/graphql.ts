import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';

export type GraphqlError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: string };
};

export type GraphqlAnswer<Data> = {
  readonly status: number;
  readonly headers: Headers;
  /** Sent with the request, and what the logs of every service carry. */
  readonly correlationId: string;
  readonly data: Data | null | undefined;
  readonly errors: readonly GraphqlError[] | undefined;
  /** The body as it came. */
  readonly text: string;
  /** The data of an answer without errors; otherwise throws with the whole exchange in the message. */
  expectData(): Data;
  /** The codes of the errors, in their order; throws with the whole exchange when there is none. */
  expectErrorCodes(): string[];
  /** Runs expectations; when one fails, the whole exchange is added to its message. */
  check(expectations: (data: Data) => void): Data;
};

/**
 * Posts a GraphQL operation and reads the answer, whatever its status. When an expectation about it fails, the message
 * shows query, variables, body and correlation id, so that the logs can be searched.
 */
export async function post<Data = Record<string, unknown>>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<GraphqlAnswer<Data>> {
  const correlationId = headers['x-correlation-id'] ?? randomUUID();
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-correlation-id': correlationId, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const text = await response.text();
  const body = parse<Data>(text);
  const exchange = () =>
    [
      `POST ${url} answered ${response.status}`,
      `correlation id: ${response.headers.get('x-correlation-id') ?? correlationId}`,
      `query: ${query.trim()}`,
      `variables: ${inspect(variables, { depth: 10 })}`,
      `body: ${text.slice(0, 5000)}`,
    ].join('\n');
  const expectData = () => {
    if (body?.errors || body?.data == null) throw new Error(`Expected data without errors.\n${exchange()}`);
    return body.data;
  };
  return {
    status: response.status,
    headers: response.headers,
    correlationId,
    data: body?.data,
    errors: body?.errors,
    text,
    expectData,
    expectErrorCodes: () => {
      if (!body?.errors || body.errors.length === 0) throw new Error(`Expected errors.\n${exchange()}`);
      return body.errors.map(({ extensions }) => extensions?.code ?? '');
    },
    check: (expectations) => {
      const data = expectData();
      try {
        expectations(data);
      } catch (error) {
        if (error instanceof Error) error.message += `\n\n${exchange()}`;
        throw error;
      }
      return data;
    },
  };
}

type Body<Data> = { data?: Data | null; errors?: GraphqlError[] };

function parse<Data>(text: string): Body<Data> | undefined {
  try {
    return JSON.parse(text) as Body<Data>;
  } catch {
    // Not JSON: the expectations show the text.
    return undefined;
  }
}
