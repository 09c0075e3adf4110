import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import type { NotFound } from '@promtour/kernel/failure';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { EventSink, UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { LeadStatus } from '../domain/lead-machine.ts';
import type { Lead, LeadId, LeadPurpose, LeadTransition } from '../domain/lead.ts';
import type { Organization } from '../../organizations/domain/organization.ts';
import type { OrganizationRepository } from '../../organizations/application/ports.ts';

/** The repositories of one transaction. */
export type LeadRepositories = {
  readonly leads: LeadRepository;
  readonly organizations: Pick<OrganizationRepository, 'find'>;
};

export type LeadUnitOfWork = UnitOfWork<LeadRepositories>;

/** The transaction of a consumer. */
export type LeadTransaction = LeadRepositories & EventSink;

export interface LeadRepository {
  /** Locks the lead. Leads that the viewer may not see are not found. */
  findForUpdate(id: LeadId): Promise<Result<Lead, NotFound>>;
  /** Locks the lead of a booking, host and purpose. */
  findOfBooking(booking: BookingId, host: OrganizationId, purpose: LeadPurpose): Promise<Lead | undefined>;
  /** Returns false if the booking already has a lead of that purpose with the host. */
  add(lead: Lead, opening: LeadTransition): Promise<boolean>;
  update(lead: Lead, transition?: LeadTransition): Promise<void>;
}

/** The leads that a viewer may see. */
export interface LeadReader {
  leads(filter: LeadFilter, page: PageRequest): Promise<Lead[]>;
  countLeads(filter: LeadFilter): Promise<number>;
  /** The leads of many organizations, as host or as visitor, in one statement. */
  leadsOf(
    organizations: readonly OrganizationId[],
    filter: LeadFilter,
    page: PageRequest,
  ): Promise<ReadonlyMap<OrganizationId, readonly Lead[]>>;
  countLeadsOf(
    organizations: readonly OrganizationId[],
    filter: LeadFilter,
  ): Promise<ReadonlyMap<OrganizationId, number>>;
  leadsById(ids: readonly LeadId[]): Promise<Lead[]>;
  /** Organizations of leads that the viewer may see, including those that are not public. */
  partiesById(ids: readonly OrganizationId[]): Promise<Organization[]>;
  /** The histories of many leads, in one statement. */
  historiesOf(leads: readonly LeadId[]): Promise<ReadonlyMap<LeadId, readonly LeadTransition[]>>;
}

/** Undefined: no condition. */
export type LeadFilter = {
  readonly statuses: readonly LeadStatus[] | undefined;
  readonly purposes: readonly LeadPurpose[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly regions: readonly RegionCode[] | undefined;
};
