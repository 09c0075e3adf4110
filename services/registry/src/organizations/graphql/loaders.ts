import { reachesOrganization, type Viewer } from '@promtour/access/viewer';
import type { OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import { createBatchLoader, createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { RecordedChange } from '../../shared/domain/changes.ts';
import type { OrganizationFound, OrganizationReader } from '../application/ports.ts';
import type { OrganizationContact } from '../domain/contact.ts';
import type { Organization } from '../domain/organization.ts';
import type { OrganizationListQuery } from './lists.ts';

/** Look-ups and lists of one request: one query per field, however many records. */
export type OrganizationLoaders = {
  readonly organizationReader: OrganizationReader;
  readonly reachesOrganization: (owner: { organizationId: OrganizationId; regionCode: RegionCode }) => boolean;
  readonly organization: DataLoader<OrganizationId, Organization | null>;
  /** Regardless of visibility: for the owners of records that the viewer sees. */
  readonly anyOrganization: DataLoader<OrganizationId, Organization | null>;
  readonly organizationsOfRegion: BatchedList<RegionCode, OrganizationListQuery, OrganizationFound>;
  /** Whether a text contains anything but stop words. */
  readonly hasWords: DataLoader<string, boolean>;
  readonly contactsOfOrganization: DataLoader<OrganizationId, readonly OrganizationContact[] | null>;
  readonly changesOfOrganization: BatchedList<OrganizationId, undefined, RecordedChange>;
};

const idOf = <Key>({ id }: { readonly id: Key }): Key => id;

export function createOrganizationLoaders(organizationReader: OrganizationReader, viewer: Viewer): OrganizationLoaders {
  return {
    organizationReader,
    reachesOrganization: (owner) => reachesOrganization(viewer, owner),
    organization: createLoader((ids) => organizationReader.organizationsById(ids), idOf),
    anyOrganization: createLoader((ids) => organizationReader.anyOrganizationsById(ids), idOf),
    organizationsOfRegion: createBatchedList({
      read: (regions, { filter, orderBy }, page) => organizationReader.organizationsIn(regions, filter, orderBy, page),
      count: (regions, { filter }) => organizationReader.countOrganizationsIn(regions, filter),
    }),
    hasWords: createBatchLoader((texts) => Promise.all(texts.map((text) => organizationReader.hasWords(text)))),
    contactsOfOrganization: createMapLoader((ids) => organizationReader.contactsOf(ids)),
    changesOfOrganization: createBatchedList({
      read: (organizations, _, page) => organizationReader.changesOf(organizations, page),
      count: (organizations) => organizationReader.countChangesOf(organizations),
    }),
  };
}
