import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { acceptCorrelationId, correlationHeader, enterCorrelation } from '../correlation.ts';
import type { Logger } from '../logging.ts';
import type { MetricsRegistry } from '../metrics.ts';
import { readJsonAsUtf8 } from './json-text.ts';

/** Says whether a part can do its work now. `detail` goes into the answer of `/health/ready`: states and figures only. */
export type ReadinessCheck = () => Promise<{
  readonly ready: boolean;
  readonly detail: Readonly<Record<string, unknown>>;
}>;

export type HttpServerOptions = {
  readonly logger: Logger;
  readonly metrics: MetricsRegistry;
  /** Largest request body in bytes; more is answered with 413. */
  readonly bodyLimit: number;
  readonly readiness: ReadinessCheck;
};

/**
 * An HTTP server with what every process of Promtour has: correlation ids, `/health/live`, `/health/ready`, `/metrics`.
 * Connections are kept longer than any client of ours keeps them, so that a client never writes into a closing one.
 */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = options.logger;
  const server = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimit,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    genReqId: (request) => acceptCorrelationId(request.headers[correlationHeader]),
  });

  readJsonAsUtf8(server);

  server.addHook('onRequest', (request, reply, done) => {
    enterCorrelation(request.id);
    void reply.header(correlationHeader, request.id);
    done();
  });

  server.get('/health/live', () => ({ status: 'live' }));

  server.get('/health/ready', async (_request, reply) => {
    const { ready, detail } = await options.readiness();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready', ...detail });
  });

  server.get('/metrics', async (_request, reply) =>
    reply.header('content-type', options.metrics.contentType).send(await options.metrics.metrics()),
  );

  return server;
}
