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

/** What one transaction around councils can read and write. */
export type CouncilRepositories = {
  readonly regions: RegionRepository;
  readonly councils: CouncilRepository;
  readonly decisions: DecisionRepository;
};

export type CouncilUnitOfWork = UnitOfWork<CouncilRepositories>;

type Found<Value> = Promise<Result<Value, NotFound | Forbidden>>;

export interface CouncilRepository {
  /** Adds it, unless the region has one: then that is the answer. */
  add(council: Council): Promise<{ readonly added: true } | { readonly added: false; readonly existing: CouncilId }>;
  /** Locks it until the transaction ends, where its region is the caller's: whatever changes in a council takes turns. */
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
  /** Any region's: whoever may use it is for the use case to say. Locked until the transaction ends: it is used once. */
  find(id: CouncilDecisionId): Promise<DecisionWithSubjects | undefined>;
  findForUpdate(id: CouncilDecisionId): Found<CouncilDecision>;
  /** The next number of a region's year; whoever asks next waits for this transaction, so that none is left out. */
  nextNumber(region: RegionCode, year: number): Promise<number>;
  /** The first of them that is not there for a region: neither of it by its home, nor by an entry in its registries. */
  notOfRegion(organizations: readonly OrganizationId[], region: RegionCode): Promise<OrganizationId | undefined>;
  add(decision: CouncilDecision, organizations: readonly OrganizationId[]): Promise<void>;
  /** Marks it as used for an organisation that it names. */
  use(id: CouncilDecisionId, organization: OrganizationId, at: Date): Promise<void>;
  withdraw(decision: CouncilDecision): Promise<void>;
}

/** What a viewer reads of councils: all but the members' names is public. */
export interface CouncilReader {
  councilsById(ids: readonly CouncilId[]): Promise<Council[]>;
  councilsOf(regions: readonly RegionCode[]): Promise<Council[]>;
  /** Members in term on the day that a moment falls on in the council's region; of councils whose region the viewer reaches. */
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
  /** What decisions are about, in the order of their organisations' ids. */
  subjectsOf(
    decisions: readonly CouncilDecisionId[],
  ): Promise<ReadonlyMap<CouncilDecisionId, readonly DecisionSubject[]>>;
}
