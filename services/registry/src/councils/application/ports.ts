import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type {
  CouncilDecisionId,
  CouncilId,
  CouncilMeetingId,
  CouncilMemberId,
  OrganizationId,
} from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Council, CouncilMeeting, CouncilMember } from '../domain/council.ts';
import type { CouncilDecision, DecisionSubject, DecisionWithSubjects } from '../domain/decision.ts';
import type { RegionRepository } from '../../regions/regions.ports.ts';

/** The repositories of one transaction. */
export type CouncilRepositories = {
  readonly regions: RegionRepository;
  readonly councils: CouncilRepository;
  readonly decisions: DecisionRepository;
};

export type CouncilUnitOfWork = UnitOfWork<CouncilRepositories>;

type Found<Value> = Promise<Result<Value, NotFound | Forbidden>>;

export interface CouncilRepository {
  /** Returns the existing council if the region has one. */
  add(council: Council): Promise<{ readonly added: true } | { readonly added: false; readonly existing: CouncilId }>;
  /** Locks the council, which serializes all changes of it. */
  findForUpdate(id: CouncilId): Found<Council>;
  members(council: CouncilId): Promise<readonly CouncilMember[]>;
  /** Locks the member's council. */
  findMember(id: CouncilMemberId): Found<{ readonly member: CouncilMember; readonly council: Council }>;
  addMember(member: CouncilMember): Promise<void>;
  endTerm(member: CouncilMember): Promise<void>;
  addMeeting(meeting: CouncilMeeting, present: readonly CouncilMemberId[]): Promise<void>;
  /** Locks the meeting's council. */
  findMeeting(id: CouncilMeetingId): Found<{ readonly meeting: CouncilMeeting; readonly council: Council }>;
}

export interface DecisionRepository {
  /** Locks the decision, so that it is used once. Does not check access: the use case does. */
  find(id: CouncilDecisionId): Promise<DecisionWithSubjects | undefined>;
  findForUpdate(id: CouncilDecisionId): Found<CouncilDecision>;
  /** The next number of a region's year. Concurrent callers wait for this transaction, so that there are no gaps. */
  nextNumber(region: RegionCode, year: number): Promise<number>;
  /** The first organization that neither is located in the region nor has an entry in its registries. */
  notOfRegion(organizations: readonly OrganizationId[], region: RegionCode): Promise<OrganizationId | undefined>;
  add(decision: CouncilDecision, organizations: readonly OrganizationId[]): Promise<void>;
  /** Marks the decision as used for one of its organizations. */
  use(id: CouncilDecisionId, organization: OrganizationId, at: Date): Promise<void>;
  withdraw(decision: CouncilDecision): Promise<void>;
}

/** Everything is public except the members. */
export interface CouncilReader {
  councilsById(ids: readonly CouncilId[]): Promise<Council[]>;
  councilsOf(regions: readonly RegionCode[]): Promise<Council[]>;
  /** Members in term on the region's day of an instant, in regions that the viewer has access to. */
  membersOf(councils: readonly CouncilId[], at: Date): Promise<ReadonlyMap<CouncilId, readonly CouncilMember[]>>;
  sizesOf(councils: readonly CouncilId[], at: Date): Promise<ReadonlyMap<CouncilId, number>>;
  meetingsOf(
    councils: readonly CouncilId[],
    page: PageRequest,
  ): Promise<ReadonlyMap<CouncilId, readonly CouncilMeeting[]>>;
  countMeetingsOf(councils: readonly CouncilId[]): Promise<ReadonlyMap<CouncilId, number>>;
  decisionsOf(
    councils: readonly CouncilId[],
    page: PageRequest,
  ): Promise<ReadonlyMap<CouncilId, readonly CouncilDecision[]>>;
  countDecisionsOf(councils: readonly CouncilId[]): Promise<ReadonlyMap<CouncilId, number>>;
  decisionsById(ids: readonly CouncilDecisionId[]): Promise<CouncilDecision[]>;
  /** Ordered by organization id. */
  subjectsOf(
    decisions: readonly CouncilDecisionId[],
  ): Promise<ReadonlyMap<CouncilDecisionId, readonly DecisionSubject[]>>;
}
