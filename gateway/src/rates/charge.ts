import { HeaderMap } from '@apollo/server';
import type { RateClass } from '@promtour/access/roles';
import type { Viewer } from '@promtour/access/viewer';
import { negotiateLanguage } from '@promtour/service-kit/language';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../context.ts';
import { rateLimited } from '../http/refusal.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { Rates } from './rates.ts';

/** Units charged for every request before its body is read. */
export const unitsOfRequest = 1;

/** Static cost covered by one unit: about 25 ms of a subgraph's core. */
const costPerUnit = 1_000;

/** Units charged for the static cost beyond the first unit. */
export function unitsOfCost(cost: number | undefined): number {
  if (cost === undefined) return 0;
  return Math.max(0, Math.ceil(cost / costPerUnit) - unitsOfRequest);
}

/** The metric label of a viewer's rate limit. */
export function limitOf({ kind, rateClass }: Viewer): 'ANONYMOUS' | RateClass {
  return kind === 'ANONYMOUS' ? 'ANONYMOUS' : rateClass;
}

/**
 * Charges an operation for its static cost, before it is planned.
 * @returns a function that throws a `GraphQLError` (429, `RATE.LIMITED`, `Retry-After`) if the sender's rate is exhausted
 */
export function chargeCost(
  rates: Pick<Rates, 'take'>,
  metrics: Pick<GatewayMetrics, 'rateLimited'>,
): (cost: number, context: Pick<GatewayContext, 'viewer' | 'clientKey' | 'acceptLanguage'>) => Promise<void> {
  return async (cost, { viewer, clientKey, acceptLanguage }) => {
    const units = unitsOfCost(cost);
    if (units === 0) return;
    const decision = await rates.take(viewer, clientKey, units);
    if (decision.allowed) return;
    metrics.rateLimited.inc({ limit: limitOf(viewer) });
    const headers = new HeaderMap([['retry-after', String(decision.retryAfterSeconds)]]);
    throw new GraphQLError(rateLimited.message[negotiateLanguage(acceptLanguage)], {
      extensions: { code: rateLimited.code, http: { status: 429, headers } },
    });
  };
}
