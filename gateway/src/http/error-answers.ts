import { currentCorrelationId } from '@promtour/service-kit/correlation';
import type { Logger } from '@promtour/service-kit/logging';
import type { FastifyError, FastifyInstance } from 'fastify';
import { limitExceeded } from '../limits/limits.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { withFactsOf } from './request-log.ts';
import { refuse, type Refusal } from './refusal.ts';

/** What fails outside the graph (a body that is no JSON, a path that is not there) is answered in the graph's form too. */
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

  server.setErrorHandler<FastifyError>((error, request, reply) =>
    withFactsOf(request, () => {
      const refusal =
        error.statusCode === 413
          ? limitExceeded('LIMIT.BODY_SIZE', request.routeOptions.bodyLimit)
          : byStatus[error.statusCode ?? 500];
      if (refusal !== undefined && error.statusCode !== undefined) {
        if (refusal.code === 'LIMIT.BODY_SIZE') options.metrics.limitsRefused.inc({ code: refusal.code });
        return refuse(request, reply, error.statusCode, refusal);
      }
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
      message: { ru: 'Граф отвечает по адресу /graphql', en: 'The graph answers at /graphql' },
    }),
  );
}
