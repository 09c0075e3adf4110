import { reachesRegion, type Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { CouncilId, CouncilDecisionId, OrganizationId, RegistryEntryId, SiteId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import type { RequestContext } from '@promtour/service-kit/graphql/context';
import { createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { CouncilReader } from '../application/councils/ports.ts';
import type { RecordedTransition, RegistryEntryReader } from '../application/entries/ports.ts';
import type { PortalReader } from '../application/portals/ports.ts';
import type { RegistryReader } from '../application/ports.ts';
import type { Council, CouncilMeeting, CouncilMember } from '../domain/councils/council.ts';
import type { CouncilDecision } from '../domain/councils/decision.ts';
import type { RegistryEntry } from '../domain/entries/registry-entry.ts';
import type { Organization } from '../domain/organization.ts';
import type { Portal, PortalId } from '../domain/portals/portal.ts';
import type { Region } from '../domain/region.ts';
import type { Site } from '../domain/site.ts';
import type { OrganizationListQuery } from './lists.ts';

/** Everything that a request reads by, made for its viewer. */
export type Readers = {
  readonly reader: RegistryReader;
  readonly entryReader: RegistryEntryReader;
  readonly councilReader: CouncilReader;
  readonly portalReader: PortalReader;
};

/** Look-ups and lists that one request shares: however many records it has, one query a field. */
export type Loaders = Readers & {
  readonly reachesRegion: (region: RegionCode) => boolean;
  readonly region: DataLoader<RegionCode, Region | null>;
  readonly organization: DataLoader<OrganizationId, Organization | null>;
  /** Also one that is not listed: for records that the viewer sees and that belong to it. */
  readonly anyOrganization: DataLoader<OrganizationId, Organization | null>;
  readonly site: DataLoader<SiteId, Site | null>;
  readonly organizationsOfRegion: BatchedList<RegionCode, OrganizationListQuery, Organization>;
  readonly sitesOfOrganization: BatchedList<OrganizationId, undefined, Site>;
  readonly registryEntry: DataLoader<RegistryEntryId, RegistryEntry | null>;
  readonly entriesOfOrganization: DataLoader<OrganizationId, readonly RegistryEntry[] | null>;
  readonly entryHistory: DataLoader<RegistryEntryId, readonly RecordedTransition[] | null>;
  readonly council: DataLoader<CouncilId, Council | null>;
  readonly councilOfRegion: DataLoader<RegionCode, Council | null>;
  readonly councilMembers: DataLoader<CouncilId, readonly CouncilMember[] | null>;
  readonly councilSize: DataLoader<CouncilId, number | null>;
  readonly meetingsOfCouncil: BatchedList<CouncilId, undefined, CouncilMeeting>;
  readonly decisionsOfCouncil: BatchedList<CouncilId, undefined, CouncilDecision>;
  readonly decision: DataLoader<CouncilDecisionId, CouncilDecision | null>;
  readonly portal: DataLoader<PortalId, Portal | null>;
};

export type Context = RequestContext<Loaders>;

const idOf = <Key>({ id }: { readonly id: Key }): Key => id;

export function createLoaders(readers: Readers, viewer: Viewer, clock: Clock): Loaders {
  const { reader, entryReader, councilReader, portalReader } = readers;
  const today = clock.now().toISOString().slice(0, 10);
  return {
    ...readers,
    reachesRegion: (region) => reachesRegion(viewer, region),
    region: createLoader(
      (codes) => reader.regionsByCode(codes),
      ({ code }) => code,
    ),
    organization: createLoader((ids) => reader.organizationsById(ids), idOf),
    anyOrganization: createLoader((ids) => reader.anyOrganizationsById(ids), idOf),
    site: createLoader((ids) => reader.sitesById(ids), idOf),
    organizationsOfRegion: createBatchedList({
      read: (regions, { filter, orderBy }, page) => reader.organizationsIn(regions, filter, orderBy, page),
      count: (regions, { filter }) => reader.countOrganizationsIn(regions, filter),
    }),
    sitesOfOrganization: createBatchedList({
      read: (organizations, _, page) => reader.sitesOf(organizations, page),
      count: (organizations) => reader.countSitesOf(organizations),
    }),
    registryEntry: createLoader((ids) => entryReader.entriesById(ids), idOf),
    entriesOfOrganization: createMapLoader((ids) => entryReader.entriesOf(ids)),
    entryHistory: createMapLoader((ids) => entryReader.historiesOf(ids)),
    council: createLoader((ids) => councilReader.councilsById(ids), idOf),
    councilOfRegion: createLoader(
      (regions) => councilReader.councilsOf(regions),
      ({ regionCode }) => regionCode,
    ),
    councilMembers: createMapLoader((ids) => councilReader.membersOf(ids, today)),
    councilSize: createMapLoader((ids) => councilReader.sizesOf(ids, today)),
    meetingsOfCouncil: createBatchedList({
      read: (councils, _, page) => councilReader.meetingsOf(councils, page),
      count: (councils) => councilReader.countMeetingsOf(councils),
    }),
    decisionsOfCouncil: createBatchedList({
      read: (councils, _, page) => councilReader.decisionsOf(councils, page),
      count: (councils) => councilReader.countDecisionsOf(councils),
    }),
    decision: createLoader((ids) => councilReader.decisionsById(ids), idOf),
    portal: createLoader((ids) => portalReader.portalsById(ids), idOf),
  };
}
