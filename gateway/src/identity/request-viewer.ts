import type { Viewer } from '@promtour/access/viewer';
import type { FastifyRequest } from 'fastify';

const viewers = new WeakMap<FastifyRequest, Viewer>();

export function setViewer(request: FastifyRequest, viewer: Viewer): void {
  viewers.set(request, viewer);
}

/** @throws Error for a request whose sender was never established: nobody is taken for anonymous by mistake */
export function viewerOfRequest(request: FastifyRequest): Viewer {
  const viewer = viewers.get(request);
  if (viewer === undefined) throw new Error('a request went past its authentication');
  return viewer;
}
