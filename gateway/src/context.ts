import type { Viewer } from '@promtour/access/viewer';

/** The context of a request. Only the token and the language come from the client. */
export type GatewayContext = {
  readonly correlationId: string;
  /** The caller, from a verified token. */
  readonly viewer: Viewer;
  /** The opaque key for rate limits: by client, person or address (http/client-key.ts). */
  readonly clientKey: string;
  readonly acceptLanguage: string | undefined;
  /** Arrival time, by the monotonic clock; the deadline of subgraph calls counts from it. */
  readonly askedAt: number;
  /** Aborted when the client disconnects. */
  readonly signal: AbortSignal;
};
