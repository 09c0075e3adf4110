import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import type { Logger } from '../logging.ts';
import type { MetricsRegistry } from '../metrics.ts';
import type { Readiness } from './http-server.ts';

export type InternalServerOptions = {
  readonly logger: Logger;
  readonly metrics: MetricsRegistry;
  readonly readiness: Readiness;
};

/** For operators: `/metrics`, and `/health/ready` with the state of each part. */
export function createInternalServer(options: InternalServerOptions): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = options.logger;
  const server = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 1_024,
    requestTimeout: 10_000,
    forceCloseConnections: true,
  });
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const [ready, detail] = await Promise.all([options.readiness.ready(), options.readiness.detail()]);
    const status = !ready ? 'not ready' : detail.missing.length > 0 ? 'degraded' : 'ready';
    return reply.code(ready ? 200 : 503).send({ status, ...detail });
  });
  server.get('/metrics', async (_request, reply) =>
    reply.header('content-type', options.metrics.contentType).send(await options.metrics.metrics()),
  );
  return server;
}

/**
 * Starts the internal server if a port is configured.
 * @returns its origin, `http://127.0.0.1:4100`; undefined if there is none
 */
export async function listenInternally(
  server: FastifyInstance,
  { INTERNAL_HOST, INTERNAL_PORT }: { readonly INTERNAL_HOST: string; readonly INTERNAL_PORT?: number | undefined },
): Promise<string | undefined> {
  if (INTERNAL_PORT === undefined) return undefined;
  return server.listen({ host: INTERNAL_HOST, port: INTERNAL_PORT });
}
