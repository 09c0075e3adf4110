import type { OrganizationId } from '@promtour/kernel/id';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createBatchLoader, createLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { LeadFilter, LeadReader } from '../application/ports.ts';
import type { Lead, LeadId, LeadTransition } from '../domain/lead.ts';
import type { Organization } from '../../organizations/domain/organization.ts';

/** Lookups of leads shared by one request. */
export type LeadLoaders = {
  readonly leadReader: LeadReader;
  readonly lead: DataLoader<LeadId, Lead | null>;
  /** The organizations of leads that the viewer may see. */
  readonly leadParty: DataLoader<OrganizationId, Organization | null>;
  readonly leadsOfOrganization: BatchedList<OrganizationId, LeadFilter, Lead>;
  readonly historyOfLead: DataLoader<LeadId, readonly LeadTransition[]>;
};

export function createLeadLoaders(leadReader: LeadReader): LeadLoaders {
  return {
    leadReader,
    lead: createLoader(
      (ids) => leadReader.leadsById(ids),
      ({ id }) => id,
    ),
    leadParty: createLoader(
      (ids) => leadReader.partiesById(ids),
      ({ id }) => id,
    ),
    leadsOfOrganization: createBatchedList({
      read: (organizations, filter, page) => leadReader.leadsOf(organizations, filter, page),
      count: (organizations, filter) => leadReader.countLeadsOf(organizations, filter),
    }),
    historyOfLead: createBatchLoader(async (ids) => {
      const histories = await leadReader.historiesOf(ids);
      return ids.map((id) => histories.get(id) ?? []);
    }),
  };
}
