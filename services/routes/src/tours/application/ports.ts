import type { AdmissionRules } from '@promtour/kernel/admission/rules';
import type { ExcursionId, OrganizationId, PortalId, RouteId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { OrganizationReplicas, PortalReplicas } from '../../hosts/hosts.ports.ts';
import type { RouteApproval } from '../domain/approval.ts';
import type { FactsOfExcursions } from '../domain/excursion-facts.ts';
import type { RouteKind } from '../domain/route-kind.ts';
import type { Route, RouteStatus, RouteTheme } from '../domain/route.ts';

/** What one transaction can read and write. */
export type RouteRepositories = {
  readonly routes: RouteRepository;
  readonly excursions: ExcursionFactsReader;
  readonly organizations: Pick<OrganizationReplicas, 'find'>;
  readonly portals: Pick<PortalReplicas, 'findAll'>;
};

export type RouteUnitOfWork = UnitOfWork<RouteRepositories>;

export interface ExcursionFactsReader {
  /** The excursions that exist, without regard to the viewer. */
  factsOf(ids: readonly ExcursionId[]): Promise<FactsOfExcursions>;
}

/** Routes of everyone: the use cases check who may read and change them. */
export interface RouteRepository {
  find(id: RouteId): Promise<Route | undefined>;
  /** Like `find`, and locks the route until the transaction ends. */
  findForUpdate(id: RouteId): Promise<Route | undefined>;
  add(route: Route): Promise<void>;
  update(route: Route): Promise<void>;
  /** The decisions about the present stops. */
  approvalsOf(route: Route): Promise<readonly RouteApproval[]>;
  /** Records a region's decision about the present stops, in place of an earlier one. */
  decide(route: Route, approval: RouteApproval): Promise<void>;
  /** Removes the decisions to return the present stops: the regions decide again. */
  clearReturns(route: Route): Promise<void>;
}

/** Lists and look-ups outside transactions, limited to what the viewer may see. */
export interface RouteReader {
  routes(filter: RouteFilter, order: RouteOrder, page: PageRequest): Promise<Route[]>;
  countRoutes(filter: RouteFilter): Promise<number>;
  /** The same list under each of many parents, in one statement. */
  routesUnder<Parent extends RouteParent>(
    parents: RouteParents<Parent>,
    filter: RouteFilter,
    order: RouteOrder,
    page: PageRequest,
  ): Promise<ReadonlyMap<RouteParentKeys[Parent], readonly Route[]>>;
  countRoutesUnder<Parent extends RouteParent>(
    parents: RouteParents<Parent>,
    filter: RouteFilter,
  ): Promise<ReadonlyMap<RouteParentKeys[Parent], number>>;
  routesById(ids: readonly RouteId[]): Promise<Route[]>;
  /** The decisions about the present stops of routes. */
  approvalsOf(ids: readonly RouteId[]): Promise<ReadonlyMap<RouteId, readonly RouteApproval[]>>;
}

/** Published routes with what their brochures show of the excursions. */
export interface BrochureReader {
  /** Undefined unless the route is published. */
  find(id: RouteId): Promise<{ readonly route: Route; readonly excursions: ExcursionContents } | undefined>;
}

export type ExcursionContents = ReadonlyMap<ExcursionId, ExcursionWords>;

/** The published version of an excursion in words. */
export type ExcursionWords = {
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly admission: AdmissionRules;
};

export type RouteOrder = 'TITLE' | 'NEWEST';

/** The parents of routes and the types of their keys. */
export type RouteParentKeys = {
  readonly excursion: ExcursionId;
  readonly region: RegionCode;
  readonly operator: OrganizationId;
};
export type RouteParent = keyof RouteParentKeys;
export type RouteParents<Parent extends RouteParent> = {
  readonly kind: Parent;
  readonly keys: readonly RouteParentKeys[Parent][];
};

/** Undefined fields do not filter, except that without statuses only routes on offer match. */
export type RouteFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly themes: readonly RouteTheme[] | undefined;
  readonly kinds: readonly RouteKind[] | undefined;
  readonly statuses: readonly RouteStatus[] | undefined;
  readonly languages: readonly string[] | undefined;
  readonly operators: readonly OrganizationId[] | undefined;
  readonly excursions: readonly ExcursionId[] | undefined;
  readonly portals: readonly PortalId[] | undefined;
  readonly text: string | undefined;
};
