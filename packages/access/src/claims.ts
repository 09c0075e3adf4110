import { parseId } from '@promtour/kernel/id';
import { parseRegionCode, type RegionCode } from '@promtour/kernel/region-code';
import { z } from 'zod';
import { rateClasses } from './roles.ts';
import { isScope, type Scope } from './scopes.ts';
import { anonymous, type Regions, type Viewer } from './viewer.ts';

/** The claims that identify the viewer, in the issuer's access tokens (RFC 9068) and in the gateway's tokens. */
export type ViewerClaims = z.infer<typeof claimsSchema>;

/** `regions` of a token without a regional restriction. */
const everyRegion = '*';

export const claimsSchema = z.object({
  sub: z.string().min(1).max(256),
  client_id: z.string().min(1).max(128).optional(),
  /** For people: the grant that the role is based on. */
  grant: z.uuid().optional(),
  /** Space-separated (RFC 6749, 3.3). */
  scope: z.string().max(2_000).default(''),
  actor: z.enum(['ANONYMOUS', 'CLIENT', 'PERSON']),
  organization: z.uuid().optional(),
  portal: z.uuid().optional(),
  /** ISO 3166-2 codes, or `["*"]`. */
  regions: z.array(z.string().max(8)).max(200).default([]),
  rate_class: z.enum(rateClasses).default('BASIC'),
  /** In an access token: its expiry (RFC 7519). */
  exp: z.number().optional(),
  /** In the gateway's tokens: the expiry of the underlying access token. */
  token_exp: z.number().optional(),
});

const anonymousSubject = 'anonymous';

/** @throws Error for a service's own viewer, which has no claims */
export function claimsOf(viewer: Viewer): Omit<ViewerClaims, 'exp'> {
  if (viewer.kind === 'SYSTEM') throw new Error('a system viewer has no token');
  return {
    sub: viewer.subject ?? anonymousSubject,
    ...(viewer.clientId === null ? {} : { client_id: viewer.clientId }),
    ...(viewer.grantId === null ? {} : { grant: viewer.grantId }),
    scope: [...viewer.scopes].join(' '),
    actor: viewer.kind,
    ...(viewer.organizationId === null ? {} : { organization: viewer.organizationId }),
    ...(viewer.portalId === null ? {} : { portal: viewer.portalId }),
    regions: viewer.regions === 'ALL' ? [everyRegion] : [...viewer.regions],
    rate_class: viewer.rateClass,
    ...(viewer.expiresAt === null ? {} : { token_exp: viewer.expiresAt }),
  };
}

/** The viewer that verified claims identify; undefined if they are malformed. Unknown scopes and regions grant nothing. */
export function viewerOf(payload: unknown): Viewer | undefined {
  const parsed = claimsSchema.safeParse(payload);
  if (!parsed.success) return undefined;
  const claims = parsed.data;
  if (claims.actor === 'ANONYMOUS') return anonymous;
  return {
    kind: claims.actor,
    subject: claims.sub,
    clientId: claims.client_id ?? null,
    grantId: claims.grant === undefined ? null : (parseId<'AccessGrant'>(claims.grant) ?? null),
    scopes: new Set(claims.scope.split(' ').filter((name): name is Scope => isScope(name))),
    organizationId: claims.organization === undefined ? null : (parseId<'Organization'>(claims.organization) ?? null),
    portalId: claims.portal === undefined ? null : (parseId<'Portal'>(claims.portal) ?? null),
    regions: regionsOf(claims.regions),
    rateClass: claims.rate_class,
    expiresAt: claims.token_exp ?? claims.exp ?? null,
  };
}

function regionsOf(codes: readonly string[]): Regions {
  if (codes.includes(everyRegion)) return 'ALL';
  return codes.map(parseRegionCode).filter((code): code is RegionCode => code !== undefined);
}
