import type { Viewer } from '@promtour/access/viewer';
import type { ViewerResolvers } from '../../graphql/generated/resolvers.ts';

/** The viewer of a request with a token. */
export type ShownViewer = Viewer & { readonly kind: 'CLIENT' | 'PERSON'; readonly subject: string };

/** @returns null without a token */
export function shownViewer(viewer: Viewer): ShownViewer | null {
  const { kind, subject } = viewer;
  return (kind === 'CLIENT' || kind === 'PERSON') && subject !== null ? { ...viewer, kind, subject } : null;
}

export const viewerResolvers: ViewerResolvers = {
  scopes: ({ scopes }) => [...scopes].sort(),
  regions: async ({ regions }, _, { loaders }) => {
    if (regions === 'ALL') return null;
    const found = await Promise.all(regions.map((code) => loaders.region.load(code)));
    return found.filter((region) => region !== null);
  },
  organization: ({ organizationId }, _, { loaders }) =>
    organizationId === null ? null : loaders.organization.load(organizationId),
  portal: ({ portalId }, _, { loaders }) => (portalId === null ? null : loaders.portal.load(portalId)),
  expiresAt: ({ expiresAt }) => (expiresAt === null ? null : new Date(expiresAt * 1_000)),
};
