import { currentCorrelationId } from '@promtour/service-kit/correlation';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GatewayMetrics } from '../metrics.ts';
import { BodyRefused, bodyRetryAfterSeconds } from './body.ts';
import { withFactsOf } from './request-log.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Errors outside the graph (invalid JSON, an unknown path) use the format of GraphQL errors as well. */
export function answerErrors(
  server: FastifyInstance,
  options: { readonly logger: Logger; readonly metrics: GatewayMetrics },
): void {
  const byStatus: Record<number, Refusal> = {
    400: { code: 'BAD_REQUEST', message: { ru: 'Запрос не разобрать', en: 'The request cannot be read' } },
    415: {
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: { ru: 'Тело запроса: application/json', en: 'Send the body as application/json' },
    },
    503: { code: 'STOPPING', message: { ru: 'Шлюз останавливается', en: 'The gateway is stopping' } },
  };

  function refuseBody(request: FastifyRequest, reply: FastifyReply, { status, refusal }: BodyRefused) {
    options.metrics.bodiesRefused.inc({ reason: status === 413 ? 'SIZE' : 'BUDGET' });
    if (refusal.code === 'LIMIT.BODY_SIZE') options.metrics.limitsRefused.inc({ code: refusal.code });
    // Reading the rest of the body would be wasted work.
    void reply.header('connection', 'close');
    if (status === 503) void reply.header('retry-after', String(bodyRetryAfterSeconds));
    return refuse(request, reply, status, refusal);
  }

  server.setErrorHandler<FastifyError | BodyRefused>((error, request, reply) =>
    withFactsOf(request, () => {
      if (error instanceof BodyRefused) return refuseBody(request, reply, error);
      const refusal = byStatus[error.statusCode ?? 500];
      if (refusal !== undefined && error.statusCode !== undefined)
        return refuse(request, reply, error.statusCode, refusal);
      options.logger.error({ err: error, correlationId: request.id }, 'unexpected error');
      options.metrics.maskedErrors.inc();
      return reply.code(500).send({
        errors: [
          {
            message: 'Internal error',
            extensions: { code: 'INTERNAL_SERVER_ERROR', correlationId: currentCorrelationId() ?? request.id },
          },
        ],
      });
    }),
  );

  server.setNotFoundHandler((request, reply) =>
    refuse(request, reply, 404, {
      code: 'PATH_NOT_FOUND',
      message: { ru: 'Граф отвечает по адресу /graphql', en: 'The graph is served at /graphql' },
    }),
  );
}
