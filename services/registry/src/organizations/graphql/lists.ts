import type { BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { filterList, filterText, invalidArgument } from '@promtour/service-kit/graphql/arguments';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
  type PageArguments,
} from '@promtour/service-kit/pagination/page';
import type { RegionCode } from '@promtour/kernel/region-code';
import type {
  OrganizationReader,
  OrganizationFacets,
  OrganizationFound,
  OrganizationFilter,
  OrganizationOrder,
} from '../application/ports.ts';
import type { Organization } from '../domain/organization.ts';
import { classesOfSection } from '@promtour/kernel/okved-classifier';
import { filterBox, filterNear } from '@promtour/service-kit/graphql/geo-arguments';
import type {
  OrganizationFilter as OrganizationFilterInput,
  RegionOrganizationFilter as RegionOrganizationFilterInput,
} from '../../graphql/generated/resolvers.ts';

export type OrganizationConnection = Connection<Organization> & {
  /** Counted only if selected. */
  readonly facets?: () => Promise<OrganizationFacets>;
};

/** The cursor's sort key in each order. */
const organizationOrders: Readonly<
  Record<OrganizationOrder, ListOrder<Organization & { readonly score?: number | null }>>
> = {
  NAME: { name: 'organizations:NAME', keys: 2, position: ({ name, id }) => [name.ru, id] },
  NEWEST: { name: 'organizations:NEWEST', keys: 1, position: ({ id }) => [id] },
  RELEVANCE: { name: 'organizations:RELEVANCE', keys: 2, position: ({ score, id }) => [score ?? 0, id] },
  DISTANCE: { name: 'organizations:DISTANCE', keys: 2, position: ({ score, id }) => [score ?? 0, id] },
};

type OrganizationListArguments<Filter> = PageArguments & {
  readonly filter?: Filter | null | undefined;
  readonly orderBy: OrganizationOrder;
};

/** Organizations of all regions. */
export async function listOrganizations(
  reader: OrganizationReader,
  { filter, orderBy, ...page }: OrganizationListArguments<OrganizationFilterInput>,
): Promise<OrganizationConnection> {
  const wanted = {
    ...readFilter(filter),
    regions: filterList('filter.regions', filter?.regions),
    districts: filterList('filter.districts', filter?.districts),
  };
  const order = orderOf(orderBy, wanted);
  const request = readPageArguments(order, page);
  const rows = await reader.organizations(wanted, orderBy, request);
  if (rows.length === 0 && wanted.text !== undefined && !(await reader.hasWords(wanted.text))) throw noWords();
  return {
    ...connectionOf(order, request, rows, () => reader.countOrganizations(wanted)),
    facets: () => reader.facets(wanted),
  };
}

/** Filter and order of the organizations of a region. */
export type OrganizationListQuery = { readonly filter: OrganizationFilter; readonly orderBy: OrganizationOrder };

type OrganizationsOfRegion = {
  readonly organizationsOfRegion: BatchedList<RegionCode, OrganizationListQuery, OrganizationFound>;
  readonly hasWords: { load(text: string): Promise<boolean> };
};

/** Organizations of one region, batched with those of other regions. */
export async function listOrganizationsOfRegion(
  { organizationsOfRegion, hasWords }: OrganizationsOfRegion,
  region: RegionCode,
  { filter, orderBy, ...page }: OrganizationListArguments<RegionOrganizationFilterInput>,
): Promise<OrganizationConnection> {
  const wanted = { ...readFilter(filter), regions: undefined, districts: undefined };
  // Run both queries at once so that lists without a match are batched with the others, counts included.
  const [found, words] = await Promise.all([
    organizationsOfRegion(region, orderOf(orderBy, wanted), { filter: wanted, orderBy }, page),
    wanted.text === undefined || hasWords.load(wanted.text),
  ]);
  if (found.nodes.length === 0 && !words) throw noWords();
  return found;
}

/**
 * A cursor is bound to filter and order: its position is meaningless in another list.
 * @throws ClientError `INPUT.INVALID` if the filter lacks what the order requires
 */
function orderOf(orderBy: OrganizationOrder, wanted: OrganizationFilter) {
  if (orderBy === 'RELEVANCE' && wanted.text === undefined)
    throw invalidArgument('orderBy', {
      code: 'INCONSISTENT',
      ru: 'для порядка по соответствию нужен текст поиска (filter.text)',
      en: 'RELEVANCE requires filter.text',
    });
  if (orderBy === 'DISTANCE' && wanted.near === undefined)
    throw invalidArgument('orderBy', {
      code: 'INCONSISTENT',
      ru: 'для порядка по расстоянию нужна точка (filter.near)',
      en: 'DISTANCE requires filter.near',
    });
  const { name, ...rest } = organizationOrders[orderBy];
  return { ...rest, name: `${name} ${JSON.stringify(wanted)}` };
}

const noWords = () =>
  invalidArgument('filter.text', {
    code: 'TOO_SHORT',
    ru: 'в тексте одни стоп-слова',
    en: 'a text of stop words only',
  });

/** The conditions shared by lists of all regions and of one region. */
function readFilter(filter: RegionOrganizationFilterInput | null | undefined) {
  return {
    kinds: filterList('filter.kinds', filter?.kinds),
    okved: filterList('filter.okved', filter?.okved),
    classes: readSections(filter?.sections),
    text: filterText('filter.text', filter?.text),
    registries: filterList('filter.registries', filter?.registries),
    entryStatuses: filterList('filter.entryStatuses', filter?.entryStatuses),
    hazardClasses: filterList('filter.hazardClasses', filter?.hazardClasses),
    near: filterNear(filter?.near),
    box: filterBox(filter?.box),
  };
}

function readSections(sections: readonly string[] | null | undefined): readonly string[] | undefined {
  return filterList('filter.sections', sections)?.flatMap((section) => {
    const classes = classesOfSection(section);
    if (classes.length === 0)
      throw invalidArgument('filter.sections', {
        code: 'UNKNOWN_REFERENCE',
        ru: 'буквы разделов ОКВЭД-2, от A до U',
        en: 'letters of OKVED-2 sections, A to U',
      });
    return classes;
  });
}
