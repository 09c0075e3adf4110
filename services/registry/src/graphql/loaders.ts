import { reachesOrganization, reachesRegion, type Viewer } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type {
  AgreementId,
  AssessmentId,
  CouncilId,
  CouncilDecisionId,
  OrganizationId,
  RegistryEntryId,
  SiteId,
} from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { createBatchedList, type BatchedList } from '@promtour/service-kit/graphql/batched-list';
import type { RequestContext } from '@promtour/service-kit/graphql/context';
import { createBatchLoader, createLoader, createMapLoader } from '@promtour/service-kit/graphql/reference';
import type DataLoader from 'dataloader';
import type { AgreementReader } from '../agreements/application/ports.ts';
import type { CouncilReader } from '../councils/application/ports.ts';
import type { RecordedTransition, RegistryEntryReader } from '../entries/application/ports.ts';
import type { PortalReader } from '../portals/application/ports.ts';
import type { ReadinessReader } from '../readiness/application/ports.ts';
import type { OrganizationFound, RecordedChange, RegistryReader } from '../application/ports.ts';
import type { OrganizationContact } from '../organizations/domain/contact.ts';
import type { Agreement } from '../agreements/domain/agreement.ts';
import type { Milestone } from '../agreements/domain/milestone.ts';
import type { ProposedExtension } from '../agreements/domain/extension.ts';
import type { AgreementSignature } from '../agreements/domain/signature.ts';
import type { Council, CouncilMeeting, CouncilMember } from '../councils/domain/council.ts';
import type { CouncilDecision, DecisionSubject } from '../councils/domain/decision.ts';
import type { RegistryEntry } from '../entries/domain/registry-entry.ts';
import type { Organization } from '../organizations/domain/organization.ts';
import type { Portal, PortalId } from '../portals/domain/portal.ts';
import type { ReadinessAssessment } from '../readiness/domain/assessment.ts';
import type { Region } from '../regions/domain/region.ts';
import type { Site } from '../sites/domain/site.ts';
import type { LeadLoaders } from '../leads/graphql/loaders.ts';
import type { AuditLoaders } from '../audit/audit-trail.resolvers.ts';
import type { OrganizationListQuery } from '../organizations/graphql/lists.ts';

/** Everything that a request reads by, made for its viewer. */
export type Readers = {
  readonly reader: RegistryReader;
  readonly entryReader: RegistryEntryReader;
  readonly councilReader: CouncilReader;
  readonly portalReader: PortalReader;
  readonly readinessReader: ReadinessReader;
  readonly agreementReader: AgreementReader;
};

/** Look-ups and lists that one request shares: however many records it has, one query a field. */
export type Loaders = RegistryLoaders & LeadLoaders & AuditLoaders;

export type RegistryLoaders = Readers & {
  readonly reachesRegion: (region: RegionCode) => boolean;
  readonly reachesOrganization: (owner: { organizationId: OrganizationId; regionCode: RegionCode }) => boolean;
  readonly region: DataLoader<RegionCode, Region | null>;
  readonly organization: DataLoader<OrganizationId, Organization | null>;
  /** Also one that is not listed: for records that the viewer sees and that belong to it. */
  readonly anyOrganization: DataLoader<OrganizationId, Organization | null>;
  readonly site: DataLoader<SiteId, Site | null>;
  /** As `anyOrganization`. */
  readonly anySite: DataLoader<SiteId, Site | null>;
  readonly organizationsOfRegion: BatchedList<RegionCode, OrganizationListQuery, OrganizationFound>;
  /** Whether a text has a word to look for. */
  readonly hasWords: DataLoader<string, boolean>;
  readonly sitesOfOrganization: BatchedList<OrganizationId, undefined, Site>;
  readonly contactsOfOrganization: DataLoader<OrganizationId, readonly OrganizationContact[] | null>;
  readonly changesOfOrganization: BatchedList<OrganizationId, undefined, RecordedChange>;
  readonly changesOfSite: BatchedList<SiteId, undefined, RecordedChange>;
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
  readonly subjectsOfDecision: DataLoader<CouncilDecisionId, readonly DecisionSubject[] | null>;
  readonly portal: DataLoader<PortalId, Portal | null>;
  readonly portalByCode: DataLoader<string, Portal | null>;
  readonly assessment: DataLoader<AssessmentId, ReadinessAssessment | null>;
  readonly latestAssessment: DataLoader<SiteId, ReadinessAssessment | null>;
  readonly agreement: DataLoader<AgreementId, Agreement | null>;
  readonly agreementsOfRegion: DataLoader<RegionCode, readonly Agreement[] | null>;
  readonly signaturesOfAgreement: DataLoader<AgreementId, readonly AgreementSignature[] | null>;
  readonly extensionOfAgreement: DataLoader<AgreementId, ProposedExtension | null>;
  readonly milestonesOfAgreement: DataLoader<AgreementId, readonly Milestone[] | null>;
};

export type Context = RequestContext<Loaders>;

const idOf = <Key>({ id }: { readonly id: Key }): Key => id;

export function createLoaders(readers: Readers, viewer: Viewer, clock: Clock): RegistryLoaders {
  const { reader, entryReader, councilReader, portalReader, readinessReader, agreementReader } = readers;
  const now = clock.now();
  return {
    ...readers,
    reachesRegion: (region) => reachesRegion(viewer, region),
    reachesOrganization: (owner) => reachesOrganization(viewer, owner),
    region: createLoader(
      (codes) => reader.regionsByCode(codes),
      ({ code }) => code,
    ),
    organization: createLoader((ids) => reader.organizationsById(ids), idOf),
    anyOrganization: createLoader((ids) => reader.anyOrganizationsById(ids), idOf),
    site: createLoader((ids) => reader.sitesById(ids), idOf),
    anySite: createLoader((ids) => reader.anySitesById(ids), idOf),
    organizationsOfRegion: createBatchedList({
      read: (regions, { filter, orderBy }, page) => reader.organizationsIn(regions, filter, orderBy, page),
      count: (regions, { filter }) => reader.countOrganizationsIn(regions, filter),
    }),
    hasWords: createBatchLoader((texts) => Promise.all(texts.map((text) => reader.hasWords(text)))),
    sitesOfOrganization: createBatchedList({
      read: (organizations, _, page) => reader.sitesOf(organizations, page),
      count: (organizations) => reader.countSitesOf(organizations),
    }),
    contactsOfOrganization: createMapLoader((ids) => reader.contactsOf(ids)),
    changesOfOrganization: createBatchedList({
      read: (organizations, _, page) => reader.changesOf(organizations, page),
      count: (organizations) => reader.countChangesOf(organizations),
    }),
    changesOfSite: createBatchedList({
      read: (sites, _, page) => reader.siteChangesOf(sites, page),
      count: (sites) => reader.countSiteChangesOf(sites),
    }),
    registryEntry: createLoader((ids) => entryReader.entriesById(ids), idOf),
    entriesOfOrganization: createMapLoader((ids) => entryReader.entriesOf(ids)),
    entryHistory: createMapLoader((ids) => entryReader.historiesOf(ids)),
    council: createLoader((ids) => councilReader.councilsById(ids), idOf),
    councilOfRegion: createLoader(
      (regions) => councilReader.councilsOf(regions),
      ({ regionCode }) => regionCode,
    ),
    councilMembers: createMapLoader((ids) => councilReader.membersOf(ids, now)),
    councilSize: createMapLoader((ids) => councilReader.sizesOf(ids, now)),
    meetingsOfCouncil: createBatchedList({
      read: (councils, _, page) => councilReader.meetingsOf(councils, page),
      count: (councils) => councilReader.countMeetingsOf(councils),
    }),
    decisionsOfCouncil: createBatchedList({
      read: (councils, _, page) => councilReader.decisionsOf(councils, page),
      count: (councils) => councilReader.countDecisionsOf(councils),
    }),
    decision: createLoader((ids) => councilReader.decisionsById(ids), idOf),
    subjectsOfDecision: createMapLoader((ids) => councilReader.subjectsOf(ids)),
    portal: createLoader((ids) => portalReader.portalsById(ids), idOf),
    portalByCode: createLoader(
      (codes) => portalReader.portalsByCode(codes),
      ({ code }) => code,
    ),
    assessment: createLoader((ids) => readinessReader.assessmentsById(ids), idOf),
    latestAssessment: createMapLoader((ids) => readinessReader.latestOf(ids)),
    agreement: createLoader((ids) => agreementReader.agreementsById(ids), idOf),
    agreementsOfRegion: createMapLoader((regions) => agreementReader.agreementsOf(regions)),
    signaturesOfAgreement: createMapLoader((ids) => agreementReader.signaturesOf(ids)),
    extensionOfAgreement: createMapLoader((ids) => agreementReader.extensionsOf(ids)),
    milestonesOfAgreement: createMapLoader((ids) => agreementReader.milestonesOf(ids)),
  };
}
