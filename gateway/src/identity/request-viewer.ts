import type { Viewer } from '@promtour/access/viewer';
import type { FastifyRequest } from 'fastify';

export type Sender = {
  readonly viewer: Viewer;
  /** The key under which the request is counted (http/client-key.ts). */
  readonly clientKey: string;
};

const senders = new WeakMap<FastifyRequest, Sender>();

export function setSender(request: FastifyRequest, sender: Sender): void {
  senders.set(request, sender);
}

/** @throws Error if the request was not authenticated: it must not be taken for an anonymous one */
export function senderOf(request: FastifyRequest): Sender {
  const sender = senders.get(request);
  if (sender === undefined) throw new Error('The request was not authenticated');
  return sender;
}
