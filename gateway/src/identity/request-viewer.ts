import type { Viewer } from '@promtour/access/viewer';
import type { FastifyRequest } from 'fastify';

export type Sender = {
  readonly viewer: Viewer;
  /** The key for rate limits (http/client-key.ts). */
  readonly clientKey: string;
};

declare module 'fastify' {
  interface FastifyRequest {
    /** Undefined until the request has been authenticated; read it through {@link senderOf}. */
    sender?: Sender;
  }
}

/** @throws Error if the request was not authenticated, so that it is not mistaken for an anonymous one */
export function senderOf(request: FastifyRequest): Sender {
  const { sender } = request;
  if (sender === undefined) throw new Error('The request was not authenticated');
  return sender;
}
