import { createGatewayTokenVerifier } from '@promtour/access/gateway-token';
import type { ServiceParts } from '@promtour/service-kit/service';
import type { FastifyInstance } from 'fastify';
import type { JSONWebKeySet } from 'jose';
import type { RegistryEnvironment } from '../environment.ts';
import { every } from '../shared/every.ts';
import { createRateBucketStore } from './rate-bucket.store.ts';
import { addLeaseRoute, leaseAudience } from './lease-route.ts';

const purgeMs = 600_000;

/** Keeps the rates of clients for all gateways. */
export function addRates(
  server: FastifyInstance,
  { environment, dataSource, logger }: ServiceParts<RegistryEnvironment>,
): void {
  const buckets = createRateBucketStore(dataSource);
  const keys = environment.GATEWAY_PUBLIC_KEYS as JSONWebKeySet;
  addLeaseRoute(server, { verifyToken: createGatewayTokenVerifier(keys, leaseAudience), buckets });
  const stopPurge = every(purgeMs, buckets.purge, (error) => {
    logger.warn({ err: error }, 'full rate buckets stay for now');
  });
  server.addHook('onClose', stopPurge);
}
