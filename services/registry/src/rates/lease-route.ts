import type { GatewayTokenVerifier } from '@promtour/access/gateway-token';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { RateBucketStore } from './persistence/rate-bucket.store.ts';

/** The audience of the gateway's token for leases: its token for the graph is not accepted here. */
export const leaseAudience = 'registry-rates';

const quantity = z.number().positive().max(1e9);
const units = z.number().int().min(1).max(1e9);

const requestSchema = z.object({
  leases: z
    .array(z.object({ key: z.string().min(1).max(400), perSecond: quantity, burst: quantity, units, atLeast: units }))
    .min(1)
    .max(200)
    .refine((leases) => new Set(leases.map(({ key }) => key)).size === leases.length, 'each key once'),
});

/**
 * `POST /internal/rate-leases`: leases parts of the clients' rates to the gateways. It requires the gateway's token, and no gateway
 * forwards client requests to it.
 */
export function addLeaseRoute(
  server: FastifyInstance,
  options: { readonly verifyToken: GatewayTokenVerifier; readonly buckets: RateBucketStore },
): void {
  server.route({
    method: 'POST',
    url: '/internal/rate-leases',
    bodyLimit: 128 * 1024,
    onRequest: async ({ headers: { authorization } }, reply) => {
      const token = /^Bearer (\S{1,8000})$/i.exec(authorization ?? '')?.[1];
      if (token !== undefined && (await options.verifyToken(token)) !== undefined) return undefined;
      return reply.code(401).send({ error: 'UNAUTHENTICATED' });
    },
    handler: async (request, reply) => {
      const parsed = requestSchema.safeParse(request.body);
      if (!parsed.success) return reply.code(400).send({ error: 'INPUT.INVALID' });
      return { leases: await options.buckets.lease(parsed.data.leases) };
    },
  });
}
