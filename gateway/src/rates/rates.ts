import type { Viewer } from '@promtour/access/viewer';
import { createClientRates } from './client-rates.ts';
import { allowed, type RateDecision } from './decision.ts';
import type { Lender } from './lender.ts';
import type { RateLimits } from './rate-limits.ts';
import { createWindow } from './windows.ts';

/** The exceeded limit, for metrics. */
export type IssuerLimit = 'ISSUER' | 'SIGN_INS' | 'WRONG_SECRETS';

export type IssuerDecision = RateDecision & { readonly limit?: IssuerLimit };

export type Rates = {
  /** Takes units of the sender's rate at the graph. */
  readonly take: (viewer: Viewer, key: string, units: number) => RateDecision | Promise<RateDecision>;
  readonly issuer: {
    /** @param key of the address */
    readonly request: (key: string) => Promise<IssuerDecision>;
    readonly signIn: (key: string) => Promise<IssuerDecision>;
    /**
     * Whether a secret may be tried. After too many wrong secrets for a client, only addresses without a wrong attempt may proceed, so that
     * guessing cannot lock the client out.
     */
    readonly secret: (key: string, clientId: string | undefined) => Promise<IssuerDecision>;
    readonly wrongSecret: (key: string, clientId: string | undefined) => Promise<void>;
  };
  readonly stop: () => void;
};

export function createRates(limits: RateLimits, lender: Lender): Rates {
  const clients = createClientRates(lender, limits.classes);
  const anonymous = createWindow(limits.anonymous);
  const issuer = createWindow(limits.issuer);
  const signIns = createWindow(limits.signIns);
  const wrongOfAddress = createWindow(limits.wrongSecretsOfAddress);
  const wrongOfClient = createWindow(limits.wrongSecretsOfClient);
  return {
    take: (viewer, key, units) =>
      viewer.kind === 'ANONYMOUS' ? anonymous.take(key, units) : clients.take(key, viewer.rateClass, units),
    issuer: {
      request: async (key) => ({ ...(await issuer.take(key)), limit: 'ISSUER' }),
      signIn: async (key) => ({ ...(await signIns.take(key)), limit: 'SIGN_INS' }),
      secret: async (key, clientId) => {
        const address = await wrongOfAddress.look(key);
        if (!address.allowed) return { ...address, limit: 'WRONG_SECRETS' };
        if (clientId === undefined || address.counted === 0) return allowed;
        return { ...(await wrongOfClient.look(clientId)), limit: 'WRONG_SECRETS' };
      },
      wrongSecret: async (key, clientId) => {
        await wrongOfAddress.take(key);
        if (clientId !== undefined) await wrongOfClient.take(clientId);
      },
    },
    stop: clients.stop,
  };
}
