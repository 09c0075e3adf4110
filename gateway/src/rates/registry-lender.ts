import type { GatewayTokenSigner } from '@promtour/access/gateway-token';
import { anonymous } from '@promtour/access/viewer';
import type { Logger } from '@promtour/service-kit/logging';
import { Pool } from 'undici';
import { z } from 'zod';
import type { Lease, LeaseRequest, Lender } from './lender.ts';

/** Maximum wait of a client's request for the registry before this process decides alone, in milliseconds. */
const timeoutMs = 1_000;
/** Pause after the registry did not answer, in milliseconds. */
const awayMs = 2_000;
/** Window in which lease requests are batched, in milliseconds. */
const gatherMs = 2;
const maxBatch = 200;

/** Audience of the gateway's token for leases, which is not valid for the registry's graph. */
const audience = 'registry-rates';

const answerSchema = z.object({
  leases: z.array(z.object({ units: z.number().min(0), retryAfterMs: z.number().min(0) })),
});

type Waiting = { readonly request: LeaseRequest; readonly resolve: (lease: Lease) => void };

export type RegistryLender = Lender & { readonly close: () => Promise<void> };

/**
 * Leases from the registry, which keeps the buckets of all gateways. While it is down, a local lender is used: each gateway then grants the
 * full rate.
 */
export function createRegistryLender(options: {
  /** Origin of the registry. */
  readonly origin: string;
  readonly sign: GatewayTokenSigner;
  readonly standIn: Lender;
  readonly logger: Logger;
  readonly onAway: () => void;
}): RegistryLender {
  const { sign, standIn, logger } = options;
  const pool = new Pool(options.origin, {
    connections: 4,
    keepAliveTimeout: 30_000,
    keepAliveMaxTimeout: 30_000,
    connect: { timeout: timeoutMs },
  });
  let waiting: Waiting[] = [];
  let awayUntil = 0;

  async function ask(requests: readonly LeaseRequest[]): Promise<readonly Lease[]> {
    const { statusCode, body } = await pool.request({
      path: '/internal/rate-leases',
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await sign(anonymous, audience)}`,
      },
      body: JSON.stringify({ leases: requests }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`the registry answered ${statusCode}`);
    const { leases } = answerSchema.parse(JSON.parse(text));
    if (leases.length !== requests.length) throw new Error('the registry answered with another number of leases');
    return leases;
  }

  async function serve(batch: readonly Waiting[]): Promise<void> {
    const requests = batch.map(({ request }) => request);
    let leases: readonly Lease[];
    try {
      leases = await ask(requests);
    } catch (error) {
      if (performance.now() >= awayUntil)
        logger.warn({ err: error }, 'rate leases: registry unavailable, granting locally');
      awayUntil = performance.now() + awayMs;
      options.onAway();
      leases = await Promise.all(requests.map((request) => standIn.lease(request)));
    }
    for (const [index, { resolve }] of batch.entries()) resolve(leases[index] ?? { units: 0, retryAfterMs: 1_000 });
  }

  function flush(): void {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) void serve(batch);
  }

  return {
    lease(request) {
      if (performance.now() < awayUntil) return standIn.lease(request);
      return new Promise((resolve) => {
        waiting.push({ request, resolve });
        if (waiting.length === 1) setTimeout(flush, gatherMs);
        if (waiting.length === maxBatch) flush();
      });
    },
    close: () => pool.destroy(),
  };
}
