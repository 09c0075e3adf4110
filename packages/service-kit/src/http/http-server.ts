import type { IncomingMessage } from 'node:http';
import { BlockList } from 'node:net';
import { fastify, LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';
import { acceptCorrelationId, correlationHeader, enterCorrelation } from '../correlation.ts';
import type { Logger } from '../logging.ts';
import { limitConnections, type ConnectionLimits, type ConnectionRefusal } from './connection-limits.ts';
import { readJsonAsUtf8 } from './json-text.ts';
import { shedLoad, type LoadShedding } from './load-shedding.ts';
import { isIn } from './network.ts';

/** Whether a process can serve requests now. */
export type Readiness = {
  readonly ready: () => Promise<boolean>;
  /** Details for operators, on the internal port. */
  readonly detail: () => Promise<ReadinessDetail>;
};

export type ReadinessDetail = Readonly<Record<string, unknown>> & {
  /** Names of parts that are unavailable. A process that is ready without them is `degraded`. */
  readonly missing: readonly string[];
};

export type HttpServerOptions = {
  readonly logger: Logger;
  /** Largest request body in bytes; more is answered with 413. */
  readonly bodyLimit: number;
  readonly readiness: Pick<Readiness, 'ready'>;
  readonly connections: ConnectionLimits;
  readonly onConnectionRefused: (why: ConnectionRefusal) => void;
  readonly shedding: LoadShedding;
  /** Proxies whose `X-Forwarded-For` identifies the client; for all other connections the peer address counts. */
  readonly trustedProxies?: BlockList | undefined;
  readonly timeouts?: Timeouts;
};

/** Timeouts for clients, in milliseconds. */
export type Timeouts = {
  /** For the head of a request. */
  readonly headersMs: number;
  /** For the whole request, its body included. */
  readonly requestMs: number;
  /** Without a byte in either direction during a request, such as a client that does not read its answer. */
  readonly idleMs: number;
  /** How often the first two are checked. */
  readonly checkMs: number;
};

export const defaultTimeouts: Timeouts = { headersMs: 10_000, requestMs: 20_000, idleMs: 60_000, checkMs: 2_000 };

/** The timeouts for a given request timeout. */
export function timeoutsOf(requestMs: number): Timeouts {
  return { ...defaultTimeouts, requestMs, headersMs: requestMs / 2, checkMs: requestMs / 10 };
}

/** After an early answer, up to this many bytes of the remaining body are read and discarded; for a longer one the connection is closed. */
const drainedBytes = 64 * 1024;

/**
 * An HTTP server with the common parts of every process: correlation ids, `/health/live`, `/health/ready` without details, bounds on
 * connections and on how long a request may take to arrive. It keeps idle connections longer than any of our clients does, so that a client
 * never writes into a closing one.
 */
export function createHttpServer(options: HttpServerOptions): FastifyInstance {
  const loggerInstance: FastifyBaseLogger = options.logger;
  const trusted = options.trustedProxies ?? new BlockList();
  const { headersMs, requestMs, idleMs, checkMs } = options.timeouts ?? defaultTimeouts;
  const server = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    // A line's correlation id comes from the asynchronous context, so that a request needs no logger of its own.
    childLoggerFactory: (logger) => logger,
    bodyLimit: options.bodyLimit,
    keepAliveTimeout: 65_000,
    requestTimeout: requestMs,
    connectionTimeout: idleMs,
    // Node's own interval is half a minute, whatever the limits are.
    http: { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: checkMs },
    forceCloseConnections: 'idle',
    trustProxy: options.trustedProxies === undefined ? false : (address) => isIn(trusted, address),
    genReqId: (request) => acceptCorrelationId(request.headers[correlationHeader]),
  });
  limitConnections(server.server, options.connections, { trusted, onRefused: options.onConnectionRefused });

  readJsonAsUtf8(server);

  server.addHook('onRequest', (request, reply, done) => {
    enterCorrelation(request.id);
    void reply.header(correlationHeader, request.id);
    done();
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    if (hasLongRest(request.raw)) void reply.header('connection', 'close');
    done(null, payload);
  });
  shedLoad(server, options.shedding);

  server.get('/health/live', () => ({ status: 'live' }));

  server.get('/health/ready', async (_request, reply) => {
    const ready = await options.readiness.ready();
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });

  return server;
}

/** Whether a request is answered before its body was read, and the remaining body is long or of unknown length. */
function hasLongRest({ complete, headers }: IncomingMessage): boolean {
  if (complete) return false;
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > drainedBytes;
}
