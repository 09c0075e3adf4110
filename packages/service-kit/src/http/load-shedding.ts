import underPressure from '@fastify/under-pressure';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Seconds after which a request that was shed is worth another try. */
export const shedRetryAfterSeconds = 2;

export type LoadShedding = {
  /** Mean lateness of the event loop, in milliseconds, beyond which requests are refused; 0: never. Default 1,000. */
  readonly maxEventLoopDelayMs?: number | undefined;
  /** How often it is looked at, in milliseconds. Default 2,000. */
  readonly sampleMs?: number | undefined;
  /** What is answered all the same. Health checks are, in any case. */
  readonly exempt?: (request: FastifyRequest) => boolean;
  /** Answers 503 in the form of whoever asks; `Retry-After` is set already. */
  readonly refuse: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>;
};

/**
 * Answers 503 while the event loop lags, so that what is under way gets done. What counts is the mean of two seconds, not a single pause:
 * a queue that grows, not a collection of garbage.
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
