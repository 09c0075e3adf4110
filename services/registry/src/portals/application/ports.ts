import type { PortalId } from '@promtour/kernel/id';
import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Portal } from '../domain/portal.ts';

/** What a transaction of portals reads and writes. */
export type PortalRepositories = {
  readonly portals: PortalRepository;
};

export type PortalUnitOfWork = UnitOfWork<PortalRepositories>;

export interface PortalRepository {
  /** @returns false if another portal has the code */
  add(portal: Portal): Promise<boolean>;
  findForUpdate(id: PortalId): Promise<Result<Portal, NotFound | Forbidden>>;
  /** @returns false if another portal has the code */
  update(portal: Portal): Promise<boolean>;
}

/** Portals are public. */
export interface PortalReader {
  /** @param regions of which a portal covers at least one */
  portals(regions: readonly RegionCode[] | undefined, page: PageRequest): Promise<Portal[]>;
  countPortals(regions: readonly RegionCode[] | undefined): Promise<number>;
  portalsById(ids: readonly PortalId[]): Promise<Portal[]>;
  portalsByCode(codes: readonly string[]): Promise<Portal[]>;
}
