import type { BookingId, OrganizationId } from '@promtour/kernel/id';
import type { NotFound } from '@promtour/kernel/failure';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { EventSink, UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { LeadState } from '../domain/lead-machine.ts';
import type { Lead, LeadId, LeadPurpose, LeadTransition } from '../domain/lead.ts';
import type { Organization } from '../../organizations/domain/organization.ts';
import type { OrganizationRepository } from '../../organizations/application/ports.ts';

/** What one transaction around leads can read and write. */
export type LeadRepositories = {
  readonly leads: LeadRepository;
  readonly organizations: Pick<OrganizationRepository, 'find'>;
};

export type LeadUnitOfWork = UnitOfWork<LeadRepositories>;

/** Within the transaction of a consumer. */
export type LeadTransaction = LeadRepositories & EventSink;

export interface LeadRepository {
  /** Locks it until the transaction ends. What does not concern the viewer is not there for them. */
  findForUpdate(id: LeadId): Promise<Result<Lead, NotFound>>;
  /** The one lead of a booking and purpose, locked. */
  findOfBooking(booking: BookingId, purpose: LeadPurpose): Promise<Lead | undefined>;
  /** Adds it with the first step of its history; false where its booking has one of that purpose already. */
  add(lead: Lead, opening: LeadTransition): Promise<boolean>;
  update(lead: Lead, transition?: LeadTransition): Promise<void>;
}

/** Leads outside transactions, bounded by what a viewer reaches. */
export interface LeadReader {
  leads(filter: LeadFilter, page: PageRequest): Promise<Lead[]>;
  countLeads(filter: LeadFilter): Promise<number>;
  /** The leads of each of many organisations, as host or as visitor, in one statement. */
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
  /**
   * Organisations of leads that concern the viewer, also those that take no part in the programme yet and are nobody else's to see:
   * whoever works a lead sees with whom.
   */
  partiesById(ids: readonly OrganizationId[]): Promise<Organization[]>;
  /** The histories of many leads, in one statement. */
  historiesOf(leads: readonly LeadId[]): Promise<ReadonlyMap<LeadId, readonly LeadTransition[]>>;
}

/** Undefined means: any. */
export type LeadFilter = {
  readonly states: readonly LeadState[] | undefined;
  readonly purposes: readonly LeadPurpose[] | undefined;
  readonly organizations: readonly OrganizationId[] | undefined;
  readonly regions: readonly RegionCode[] | undefined;
};
