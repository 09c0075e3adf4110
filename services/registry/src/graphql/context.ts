import type { RequestContext } from '@promtour/service-kit/graphql/context';
import type { AgreementLoaders } from '../agreements/graphql/loaders.ts';
import type { AuditLoaders } from '../audit/audit-log.resolvers.ts';
import type { CouncilLoaders } from '../councils/graphql/loaders.ts';
import type { EntryLoaders } from '../entries/graphql/loaders.ts';
import type { LeadLoaders } from '../leads/graphql/loaders.ts';
import type { OrganizationLoaders } from '../organizations/graphql/loaders.ts';
import type { PortalLoaders } from '../portals/graphql/loaders.ts';
import type { ReadinessLoaders } from '../readiness/graphql/loaders.ts';
import type { RegionLoaders } from '../regions/graphql/loaders.ts';
import type { SiteLoaders } from '../sites/graphql/loaders.ts';

/** The loaders of all features, created for each request. */
export type Loaders = RegionLoaders &
  OrganizationLoaders &
  SiteLoaders &
  EntryLoaders &
  CouncilLoaders &
  ReadinessLoaders &
  AgreementLoaders &
  LeadLoaders &
  PortalLoaders &
  AuditLoaders;

export type Context = RequestContext<Loaders>;
