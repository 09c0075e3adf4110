import type { Failure } from '@promtour/kernel/failure';
import { negotiateLanguage } from '@promtour/service-kit/language';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noteErrorCode } from '../request-facts.ts';

/** A request that is refused before the graph sees it. */
export type Refusal = Failure & { readonly limit?: number };

/** A sender that sends too much. */
export const rateLimited: Refusal = {
  code: 'RATE.LIMITED',
  message: {
    ru: 'Слишком много запросов: повторите через время, указанное в Retry-After',
    en: 'Too many requests: send it again after the time in Retry-After',
  },
};

/** The process has more to do than it can. */
export const overloaded: Refusal = {
  code: 'OVERLOADED',
  message: {
    ru: 'Шлюз перегружен: повторите запрос позже',
    en: 'The gateway is overloaded: send the request again later',
  },
};

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

/** Answers 429 as the issuer does: an OAuth error (RFC 6749, 5.2) to programs, a page to people. */
export async function refuseAsIssuer(
  request: FastifyRequest,
  reply: FastifyReply,
  retryAfterSeconds: number,
): Promise<FastifyReply> {
  noteErrorCode(rateLimited.code);
  const language = negotiateLanguage(request.headers['accept-language']);
  const message = rateLimited.message[language];
  void reply.code(429).headers({ 'retry-after': String(retryAfterSeconds), 'cache-control': 'no-store' });
  if (request.headers.accept?.includes('text/html') !== true)
    return reply
      .type('application/json; charset=utf-8')
      .send({ error: 'temporarily_unavailable', error_description: rateLimited.message.en, code: rateLimited.code });
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    .send(`<!doctype html><html lang="${language}"><meta charset="utf-8"><title>429</title><p>${message}</p></html>`);
}
