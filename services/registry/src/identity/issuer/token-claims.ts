import { scopesOfClientKind, scopesOfRole } from '@promtour/access/roles';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { AccessGrant } from '../domain/access-grant.ts';
import type { ApiClient } from '../domain/api-client.ts';

/** The claims of `packages/access/src/claims.ts` that the provider does not set. */
export type GraphClaims = {
  readonly actor: 'CLIENT' | 'PERSON';
  readonly scope: string;
  readonly regions: readonly string[];
  readonly rate_class: string;
  readonly organization?: string;
  readonly portal?: string;
  readonly grant?: string;
};

/** @param asked the scopes that the request named; undefined if it named none, which means all */
export function claimsOfClient(client: ApiClient, asked: readonly string[] | undefined): GraphClaims {
  const { kind, organizationId, portalId, regions, rateClass } = client;
  const most: readonly string[] = scopesOfClientKind[kind];
  return {
    actor: 'CLIENT',
    scope: named(
      client.scopes.filter((scope) => most.includes(scope)),
      asked,
    ),
    // A client of an organization is bounded by the organization, not by regions.
    regions: claimed(organizationId === null ? regions : null),
    rate_class: rateClass,
    ...(organizationId === null ? {} : { organization: organizationId }),
    ...(portalId === null ? {} : { portal: portalId }),
  };
}

/**
 * A person's permissions through a client: those of the role, where it was given. A third-party client limits them to its own scopes and
 * regions, so that no page can use an official's permissions, and no portal of one region an organization's rows in another.
 */
export function claimsOfPerson(
  grant: AccessGrant,
  client: ApiClient,
  asked: readonly string[] | undefined,
): GraphClaims {
  const ofRole: readonly string[] = scopesOfRole[grant.role];
  const { firstParty } = client;
  const regions = grant.organizationId === null ? grant.regions : null;
  return {
    actor: 'PERSON',
    scope: named(firstParty ? ofRole : ofRole.filter((scope) => client.scopes.includes(scope)), asked),
    regions: claimed(firstParty ? regions : inBoth(regions, client.regions)),
    rate_class: 'STANDARD',
    ...(grant.organizationId === null ? {} : { organization: grant.organizationId }),
    grant: grant.id,
  };
}

function named(scopes: readonly string[], asked: readonly string[] | undefined): string {
  return (asked === undefined ? scopes : scopes.filter((scope) => asked.includes(scope))).join(' ');
}

function claimed(regions: readonly RegionCode[] | null): readonly string[] {
  return regions ?? ['*'];
}

function inBoth(one: readonly RegionCode[] | null, other: readonly RegionCode[] | null): readonly RegionCode[] | null {
  if (one === null) return other;
  return other === null ? one : one.filter((region) => other.includes(region));
}
