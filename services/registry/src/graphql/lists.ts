import { filterList, filterText, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import type { BatchedList } from '@promtour/service-kit/graphql/batched-list';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import { parseId, type Id } from '@promtour/kernel/id';
import { parseRegionCode, type RegionCode } from '@promtour/kernel/region-code';
import type { OrganizationFilter, OrganizationOrder, RegistryReader } from '../application/ports.ts';
import type { Agreement } from '../domain/agreements/agreement.ts';
import type { CouncilMeeting } from '../domain/councils/council.ts';
import type { CouncilDecision } from '../domain/councils/decision.ts';
import type { Portal } from '../domain/portals/portal.ts';
import type { Organization } from '../domain/organization.ts';
import type { Region } from '../domain/region.ts';
import type { Site } from '../domain/site.ts';
import type { OrganizationFilter as OrganizationFilterInput } from './generated/resolvers.ts';

export type RegionConnection = Connection<Region>;
export type OrganizationConnection = Connection<Organization>;
export type SiteConnection = Connection<Site>;
export type CouncilMeetingConnection = Connection<CouncilMeeting>;
export type CouncilDecisionConnection = Connection<CouncilDecision>;
export type AgreementConnection = Connection<Agreement>;
export type PortalConnection = Connection<Portal>;

/** The orders of the registry's lists: what a cursor of each holds. */
export const regionOrder: ListOrder<Region> = { name: 'regions', keys: 1, position: ({ code }) => [code] };

export const siteOrder: ListOrder<Site> = { name: 'sites', keys: 1, position: ({ id }) => [id] };

const organizationOrders: Readonly<Record<OrganizationOrder, ListOrder<Organization>>> = {
  NAME: { name: 'organizations:NAME', keys: 2, position: ({ name, id }) => [name.ru, id] },
  NEWEST: { name: 'organizations:NEWEST', keys: 1, position: ({ id }) => [id] },
};

type OrganizationListArguments = {
  readonly filter?: OrganizationFilterInput | null | undefined;
  readonly orderBy: OrganizationOrder;
  readonly first: number;
  readonly after?: string | null | undefined;
};

/** Organisations of all regions. */
export async function listOrganizations(
  reader: RegistryReader,
  { filter, orderBy, ...page }: OrganizationListArguments,
): Promise<Connection<Organization>> {
  const order = organizationOrders[orderBy];
  const request = readPageArguments(order, page);
  const wanted = readFilter(filter);
  const rows = await reader.organizations(wanted, orderBy, request);
  return connectionOf(order, request, rows, () => reader.countOrganizations(wanted));
}

/** The organisations of a region: a filter and which of the orders they are read in. */
export type OrganizationListQuery = { readonly filter: OrganizationFilter; readonly orderBy: OrganizationOrder };

/** Organisations of one of many regions. */
export async function listOrganizationsOfRegion(
  list: BatchedList<RegionCode, OrganizationListQuery, Organization>,
  region: RegionCode,
  { filter, orderBy, ...page }: OrganizationListArguments,
): Promise<Connection<Organization>> {
  return list(region, organizationOrders[orderBy], { filter: readFilter(filter), orderBy }, page);
}

function readFilter(filter: OrganizationListArguments['filter']): OrganizationFilter {
  return {
    regions: readRegions(filter?.regions),
    kinds: filterList('filter.kinds', filter?.kinds),
    okved: filterList('filter.okved', filter?.okved),
    text: filterText('filter.text', filter?.text),
  };
}

/** @throws ClientError `INPUT.INVALID` */
export function readRegions(codes: readonly string[] | null | undefined): readonly RegionCode[] | undefined {
  return filterList('filter.regions', codes)?.map((text) => {
    const code = parseRegionCode(text);
    if (code === undefined) throw invalidArgument('filter.regions', 'ISO 3166-2 codes such as RU-SMO');
    return code;
  });
}

/**
 * Ids of a filter: what is no id at all is nobody's, so that it finds nothing.
 * @throws ClientError `INPUT.INVALID`
 */
export function readIds<Entity extends string>(
  name: string,
  texts: readonly string[] | null | undefined,
): readonly Id<Entity>[] | undefined {
  return filterList(name, texts)?.flatMap((text) => parseId<Entity>(text) ?? []);
}
