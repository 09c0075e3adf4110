import type { Failure } from '@promtour/kernel/failure';
import { negotiateLanguage } from '@promtour/service-kit/language';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noteErrorCode } from '../request-facts.ts';

/** A request that is refused before the graph sees it. */
export type Refusal = Failure & { readonly limit?: number };

/** Answers as GraphQL over HTTP does: a list of errors and no data. */
export async function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  refusal: Refusal,
): Promise<FastifyReply> {
  noteErrorCode(refusal.code);
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({
      errors: [
        {
          message: refusal.message[negotiateLanguage(request.headers['accept-language'])],
          extensions: {
            code: refusal.code,
            ...(refusal.limit === undefined ? {} : { limit: refusal.limit }),
          },
        },
      ],
    });
}
