import type { Failure } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { FastifyRequest } from 'fastify';
import { OperationTypeNode } from 'graphql';
import { checkDocument, type Operation } from '../limits/check-document.ts';
import { checkVariables } from '../limits/check-variables.ts';
import type { LimitExceeded, Limits } from '../limits/limits.ts';
import { LRUCache } from 'lru-cache';

/** The requested operation cannot be executed here. */
export type WrongOperation = Failure<'OPERATION_RESOLUTION_FAILURE' | 'SUBSCRIPTIONS_NOT_SUPPORTED' | 'BAD_REQUEST'>;

/** Cache of documents within the limits: the total of characters, and the operations of each. */
const rememberedCharacters = 4 * 2 ** 20;

type Parameters = { readonly query?: unknown; readonly variables?: unknown; readonly operationName?: unknown };

/**
 * Admits a GraphQL request or returns the limit that it exceeds. Other requests are admitted as well, because Apollo Server reports their
 * errors best.
 * @returns the operation that would run, if known
 */
export function createAdmission(
  limits: Limits,
): (request: FastifyRequest) => Result<Operation | undefined, LimitExceeded | WrongOperation> {
  const remembered = new LRUCache<string, readonly Operation[]>({
    maxSize: rememberedCharacters,
    sizeCalculation: (_operations, query) => query.length + 1,
  });

  function operationsOf(query: string): Result<readonly Operation[], LimitExceeded> {
    const known = remembered.get(query);
    if (known !== undefined) return ok(known);
    const checked = checkDocument(query, limits);
    if (checked.ok) remembered.set(query, checked.value);
    return checked;
  }

  return (request) => {
    if (!isUtf8(request.url)) return err(notUtf8);
    const { query, variables, operationName } = parametersOf(request);
    if (variables !== undefined) {
      const checked = checkVariables(variables, limits);
      if (!checked.ok) return checked;
    }
    if (typeof query !== 'string') return ok(undefined);
    const operations = operationsOf(query);
    if (!operations.ok) return operations;
    // A document without an operation is invalid; validation reports it.
    if (operations.value.length === 0) return ok(undefined);
    const named = typeof operationName === 'string' && operationName !== '' ? operationName : undefined;
    const [only, ...others] = operations.value;
    const chosen =
      named === undefined
        ? others.length === 0
          ? only
          : undefined
        : operations.value.find((operation) => operation.name === named);
    if (chosen === undefined) return err(unknownOperation(named !== undefined));
    return chosen.type === OperationTypeNode.SUBSCRIPTION ? err(noSubscriptions) : ok(chosen);
  };
}

function parametersOf(request: FastifyRequest): Parameters {
  if (request.method === 'GET') {
    const search = new URLSearchParams(request.url.split('?', 2)[1]);
    return {
      query: search.get('query') ?? undefined,
      variables: jsonOrUndefined(search.get('variables')),
      operationName: search.get('operationName') ?? undefined,
    };
  }
  const { body } = request;
  return body !== null && typeof body === 'object' && !Array.isArray(body) ? body : {};
}

/** Whether the percent-encoded bytes of a URL are UTF-8. `URLSearchParams` would replace invalid ones by U+FFFD. */
function isUtf8(url: string): boolean {
  if (!url.includes('%')) return true;
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}

function jsonOrUndefined(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Apollo Server reports invalid JSON.
    return undefined;
  }
}

const notUtf8: WrongOperation = {
  code: 'BAD_REQUEST',
  message: { ru: 'Адрес запроса не в кодировке UTF-8', en: 'The query string is not UTF-8' },
};

/** Validation accepts a subscription although the schema has none, and the gateway would respond with 500. */
const noSubscriptions: WrongOperation = {
  code: 'SUBSCRIPTIONS_NOT_SUPPORTED',
  message: { ru: 'Подписок в графе нет', en: 'The graph has no subscriptions' },
};

/** With a gateway behind it, Apollo Server would respond with 500. */
function unknownOperation(named: boolean): WrongOperation {
  return {
    code: 'OPERATION_RESOLUTION_FAILURE',
    message: named
      ? { ru: 'В документе нет операции с таким именем', en: 'The document has no operation with this name' }
      : { ru: 'Операций несколько: назовите одну', en: 'The document has several operations: set operationName' },
  };
}
