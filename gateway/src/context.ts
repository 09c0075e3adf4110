import type { Viewer } from '@promtour/access/viewer';

/** What the graph knows of a request. Nothing of it is said by the client but its token and the language it reads. */
export type GatewayContext = {
  readonly correlationId: string;
  /** Who asks, by a token that was verified. */
  readonly viewer: Viewer;
  /** The opaque key under which the request is counted: the program's, the person's or the address's (http/client-key.ts). */
  readonly clientKey: string;
  readonly acceptLanguage: string | undefined;
  /** When the request came, by the monotonic clock: what its subgraphs have left of its time goes by it. */
  readonly askedAt: number;
  /** Aborted when the client has gone: nobody waits for the rest of a query. */
  readonly signal: AbortSignal;
};
