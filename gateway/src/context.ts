/** What the graph knows of a request. Nothing of it is said by the client but the language it reads. */
export type GatewayContext = {
  readonly correlationId: string;
  readonly acceptLanguage: string | undefined;
  /** Aborted when the client has gone: nobody waits for the rest of a query. */
  readonly signal: AbortSignal;
};
