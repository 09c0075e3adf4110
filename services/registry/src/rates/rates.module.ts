import { createGatewayTokenVerifier } from '@promtour/access/gateway-token';
import type { FeatureModule } from '@promtour/service-kit/feature';
import type { JSONWebKeySet } from 'jose';
import type { RegistryEnvironment } from '../environment.ts';
import { every } from '../shared/every.ts';
import { addLeaseRoute, leaseAudience } from './lease-route.ts';
import { createRateBucketStore } from './persistence/rate-bucket.store.ts';
import { CreateRates1700000001110 } from './persistence/migrations/1700000001110-create-rates.ts';

const purgeMs = 600_000;

/** Stores the clients' rates, shared by all gateways. */
export const rates: FeatureModule<RegistryEnvironment> = {
  name: 'rates',
  migrations: [CreateRates1700000001110],
  exemptTables: {
    rate_bucket: 'transient counts of requests, used for rate limits only',
  },
  compose: ({ environment, dataSource, logger }) => ({
    http(server) {
      const buckets = createRateBucketStore(dataSource);
      const keys = environment.GATEWAY_PUBLIC_KEYS as JSONWebKeySet;
      addLeaseRoute(server, { verifyToken: createGatewayTokenVerifier(keys, leaseAudience), buckets });
      const stopPurge = every(purgeMs, buckets.purge, (error) => {
        logger.warn({ err: error }, 'purge of full rate buckets failed');
      });
      server.addHook('onClose', stopPurge);
    },
  }),
};
