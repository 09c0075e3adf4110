import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** `Retry-After` of a shed request, in seconds. */
const shedRetryAfterSeconds = 2;

export type LoadShedding = {
  /** Mean event loop delay, in milliseconds, beyond which requests are rejected; 0: never. Default 1,000. */
  readonly maxEventLoopDelayMs?: number | undefined;
  /** How often the delay is sampled, in milliseconds. Default 2,000. */
  readonly sampleMs?: number | undefined;
  /** Requests that are never shed. Health checks never are. */
  readonly exempt?: (request: FastifyRequest) => boolean;
  /** Answers 503 in the format of the route; `Retry-After` is already set. */
  readonly refuse: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
};

/**
 * Answers 503 while the event loop lags, so that requests in progress can finish. It uses the mean of two seconds rather than a single
 * pause: a growing queue counts, a garbage collection does not.
 */
export function shedLoad(server: FastifyInstance, options: LoadShedding): void {
  void server.register(underPressure, {
    maxEventLoopDelay: options.maxEventLoopDelayMs ?? 1_000,
    sampleInterval: options.sampleMs ?? 2_000,
    pressureHandler: async (request, reply) => {
      if (request.url.startsWith('/health/') || options.exempt?.(request) === true) return;
      await options.refuse(request, reply.code(503).header('retry-after', String(shedRetryAfterSeconds)));
    },
  });
}
