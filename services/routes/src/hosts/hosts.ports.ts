import type { OrganizationId, SiteId } from '@promtour/kernel/id';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { HandlerContext } from '@promtour/messaging/subscription';
import type { OrganizationReplica, SiteReplica, OrganizationStatus } from './hosts.domain.ts';

/** What the registry's events have told of organisations. */
export interface OrganizationReplicas {
  find(id: OrganizationId): Promise<OrganizationReplica | undefined>;
  /** Adds it, or writes anew what its event tells; the status of one that is known stays unless it is given. */
  upsert(organization: Omit<OrganizationReplica, 'status'>, status?: OrganizationStatus): Promise<void>;
  /** @throws Error where the organisation is not known: its events come in their order, so it should be */
  changeStatus(id: OrganizationId, status: OrganizationStatus): Promise<void>;
}

/** What the registry's events have told of sites. */
export interface SiteReplicas {
  find(id: SiteId): Promise<SiteReplica | undefined>;
  /** As `find`; nothing of it changes until the transaction ends. */
  findForShare(id: SiteId): Promise<SiteReplica | undefined>;
  add(site: Omit<SiteReplica, 'readyUntil'>): Promise<void>;
  /** @throws Error where the site is not known: its events come in their order, so it should be */
  setReady(id: SiteId, until: Date | null): Promise<void>;
  /** @throws Error where the site is not known, as `setReady` */
  moveTo(id: SiteId, timeZone: TimeZone): Promise<void>;
}

/** Inside the transaction that also records the event as applied. */
export type OrganizationsOf = (tx: HandlerContext['tx']) => OrganizationReplicas;
export type SitesOf = (tx: HandlerContext['tx']) => SiteReplicas;
