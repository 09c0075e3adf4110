import type { Failure } from '@promtour/kernel/failure';
import { negotiateLanguage } from '@promtour/service-kit/language';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { noteErrorCode } from '../request-facts.ts';

/** A refusal before the graph is involved. */
export type Refusal = Failure & { readonly limit?: number };

/** A sender exceeds its limits. */
export const rateLimited: Refusal = {
  code: 'RATE.LIMITED',
  message: {
    ru: 'Слишком много запросов: повторите через время, указанное в Retry-After',
    en: 'Too many requests: retry after the time in Retry-After',
  },
};

/** The process is overloaded. */
export const overloaded: Refusal = {
  code: 'OVERLOADED',
  message: {
    ru: 'Шлюз перегружен: повторите запрос позже',
    en: 'The gateway is overloaded: retry later',
  },
};

/** Responds in the format of GraphQL over HTTP: a list of errors without data. */
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

/** Responds 429 in the issuer's format: an OAuth error (RFC 6749, 5.2) for API clients, a page for people. */
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
