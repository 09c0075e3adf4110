import type { Readiness } from '@promtour/service-kit/http/http-server';
import type { RevocationFeed } from './identity/revocation-feed.ts';
import type { SubgraphClient } from './subgraphs/subgraph-client.ts';

export type ReadinessOptions = {
  readonly clients: ReadonlyMap<string, Pick<SubgraphClient, 'readiness'>>;
  readonly feed: Pick<RevocationFeed, 'state'>;
  readonly stopping: () => boolean;
  readonly detail: () => { readonly supergraph: string; readonly keysReadAt: unknown };
};

type SubgraphState = 'ready' | 'not ready' | 'unreachable';

/** How long the subgraphs' state is cached, in milliseconds: readiness is public and may be requested at any rate. */
const freshMs = 1_000;

/**
 * The gateway is ready while at least one subgraph is: an outage of the others affects their fields only, and taking all gateways out of
 * service would turn it into an outage of the graph. The detail lists what is missing.
 */
export function createReadiness({ clients, feed, stopping, detail }: ReadinessOptions): Readiness {
  let asked: { readonly at: number; readonly states: Promise<ReadonlyMap<string, SubgraphState>> } | undefined;

  function subgraphs(): Promise<ReadonlyMap<string, SubgraphState>> {
    const now = performance.now();
    if (asked === undefined || now - asked.at > freshMs) asked = { at: now, states: statesOf(clients) };
    return asked.states;
  }

  return {
    ready: async () => !stopping() && [...(await subgraphs()).values()].includes('ready'),
    detail: async () => {
      const states = await subgraphs();
      const revocations = feed.state();
      const { supergraph, keysReadAt } = detail();
      const missing = [...states].filter(([, state]) => state !== 'ready').map(([name]) => `subgraph ${name}`);
      if (revocations.state === 'STALE' || revocations.state === 'CATCHING_UP') missing.push('revocations');
      return {
        missing,
        supergraph,
        issuer: { keysReadAt, revocations },
        subgraphs: Object.fromEntries(states),
      };
    },
  };
}

async function statesOf(clients: ReadinessOptions['clients']): Promise<ReadonlyMap<string, SubgraphState>> {
  const states = await Promise.all(
    [...clients].map(async ([name, client]) => {
      const status = await client.readiness();
      return [name, status === 200 ? 'ready' : status === undefined ? 'unreachable' : 'not ready'] as const;
    }),
  );
  return new Map(states);
}
