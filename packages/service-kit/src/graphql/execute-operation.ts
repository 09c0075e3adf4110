import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { currentWork, type RequestWork } from '../limits/request-work.ts';
import { ClientError } from './client-error.ts';

type Gateway = ApolloServerOptionsWithGateway<object>['gateway'];

/**
 * Replaces Apollo Server's execution, through the hook that it calls a gateway. graphql-js ends with the last resolver; here a request ends
 * as soon as its work has ended: over its limits, past its deadline, or abandoned by its client.
 */
export function operationExecutor(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: () =>
      Promise.resolve({
        executor: ({ document, context, request, operation }) => {
          const work = currentWork();
          // Undefined for an unknown operation name, despite the type: graphql-js reports that.
          work?.begin((operation as typeof operation | undefined)?.operation ?? 'query');
          const result = execute({
            schema,
            document,
            contextValue: context,
            variableValues: request.variables,
            operationName: request.operationName,
          });
          return work === undefined ? Promise.resolve(result) : untilEnd(work, result);
        },
      }),
    stop: () => Promise.resolve(),
  };
}

async function untilEnd(
  work: RequestWork,
  running: ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult> {
  const result = running instanceof Promise ? await Promise.race([running, end(work)]) : running;
  if (work.ended !== undefined) return { data: null, errors: [work.ended] };
  if (!fits(result.data, work.limits.answerBytes)) return { data: null, errors: [tooLarge(work.limits.answerBytes)] };
  return result;
}

function end(work: RequestWork): Promise<ExecutionResult> {
  return new Promise((resolve) => {
    work.onEnd(() => {
      resolve({ data: null });
    });
  });
}

function tooLarge(limit: number): ClientError {
  const message = {
    ru: `Ответ больше ${limit} байт: запросите меньше за один раз`,
    en: `The response is larger than ${limit} bytes: request less at once`,
  };
  return new ClientError('LIMIT.ANSWER_BYTES', message, { limit });
}

/** Whether the answer's JSON is within the limit, without serializing it. */
function fits(data: unknown, limit: number): boolean {
  let bytes = 0;
  const within = (value: unknown): boolean => {
    if (typeof value === 'string') bytes += Buffer.byteLength(value) + 3;
    else if (Array.isArray(value)) {
      bytes += 2;
      for (const item of value) if (!within(item)) return false;
    } else if (value !== null && typeof value === 'object') {
      bytes += 2;
      for (const name in value) {
        bytes += name.length + 4;
        if (!within((value as Record<string, unknown>)[name])) return false;
      }
    } else bytes += 6;
    return bytes <= limit;
  };
  return within(data);
}
