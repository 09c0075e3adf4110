import type { Viewer } from '@promtour/access/viewer';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Authenticate } from '../identity/authenticate.ts';
import { refuse } from './refusal.ts';

const viewers = new WeakMap<FastifyRequest, Viewer>();

/**
 * Finds out who sent a request, or answers it with 401 (RFC 6750), or 503 where nobody can say.
 * @returns whether it goes on
 */
export async function authenticateRequest(
  authenticate: Authenticate,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> {
  const result = await authenticate(request.headers.authorization);
  if (result.ok) {
    viewers.set(request, result.value);
    return true;
  }
  if (result.error.code === 'UNAUTHENTICATED') {
    void reply.header('www-authenticate', 'Bearer error="invalid_token"');
    await refuse(request, reply, 401, result.error);
  } else {
    await refuse(request, reply.header('retry-after', '5'), 503, result.error);
  }
  return false;
}

/** @throws Error where the request was never asked for its sender */
export function viewerOfRequest(request: FastifyRequest): Viewer {
  const viewer = viewers.get(request);
  if (viewer === undefined) throw new Error('a request went past the check of its token');
  return viewer;
}
