import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Portal, PortalId } from '../domain/portal.ts';

/** What one transaction around portals can read and write. */
export type PortalRepositories = {
  readonly portals: PortalRepository;
};

export type PortalUnitOfWork = UnitOfWork<PortalRepositories>;

export interface PortalRepository {
  /** Whether the caller reaches all of these regions. */
  reachesAll(regions: readonly RegionCode[]): boolean;
  /** @returns false where another portal has the code */
  add(portal: Portal): Promise<boolean>;
  findForUpdate(id: PortalId): Promise<Result<Portal, NotFound | Forbidden>>;
  /** @returns false where another portal has the code */
  update(portal: Portal): Promise<boolean>;
}

/** Portals are public. */
export interface PortalReader {
  portals(region: RegionCode | undefined, page: PageRequest): Promise<Portal[]>;
  countPortals(region: RegionCode | undefined): Promise<number>;
  portalsById(ids: readonly PortalId[]): Promise<Portal[]>;
  portalsByCode(codes: readonly string[]): Promise<Portal[]>;
}
