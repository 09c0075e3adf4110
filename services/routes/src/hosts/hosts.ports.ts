import type { OrganizationId, PortalId, SiteId } from '@promtour/kernel/id';
import type { HandlerContext } from '@promtour/messaging/subscription';
import type { OrganizationReplica, OrganizationStatus, PortalReplica, SiteReplica } from './hosts.domain.ts';

/** Organizations known from registry events. */
export interface OrganizationReplicas {
  find(id: OrganizationId): Promise<OrganizationReplica | undefined>;
  /** Inserts or updates an organization from its event; the status of a known one does not change unless given. */
  upsert(organization: Omit<OrganizationReplica, 'status'>, status?: OrganizationStatus): Promise<void>;
  /** @throws Error if the organization is unknown: its events arrive in order, so it must exist */
  changeStatus(id: OrganizationId, status: OrganizationStatus): Promise<void>;
}

/** Sites known from registry events. */
export interface SiteReplicas {
  find(id: SiteId): Promise<SiteReplica | undefined>;
  /** Like `find`, and locks the site until the transaction ends. */
  findForShare(id: SiteId): Promise<SiteReplica | undefined>;
  add(site: Omit<SiteReplica, 'readyUntil'>): Promise<void>;
  /** @throws Error if the site is unknown: its events arrive in order, so it must exist */
  setReady(id: SiteId, until: Date | null): Promise<void>;
  /** @throws Error if the site is unknown, like `setReady` */
  moveTo(id: SiteId, place: Pick<SiteReplica, 'timeZone' | 'latitude' | 'longitude'>): Promise<void>;
}

/** Portals known from registry events. */
export interface PortalReplicas {
  /** Those of the portals that are known. */
  findAll(ids: readonly PortalId[]): Promise<readonly PortalReplica[]>;
  /** Inserts a portal or updates the regions that it covers. */
  upsert(portal: PortalReplica): Promise<void>;
}

/** Runs inside the transaction that also records the event as applied. */
export type OrganizationsOf = (tx: HandlerContext['tx']) => OrganizationReplicas;
export type PortalsOf = (tx: HandlerContext['tx']) => PortalReplicas;
export type SitesOf = (tx: HandlerContext['tx']) => SiteReplicas;
