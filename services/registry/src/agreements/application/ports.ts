import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { AgreementId, CouncilDecisionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { DateRange, TimeZone } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Agreement, AgreementStatus } from '../domain/agreement.ts';
import type { Fact, Milestone, MilestoneStatus } from '../domain/milestone.ts';
import type { ProposedExtension } from '../domain/extension.ts';
import type { AgreementSignature } from '../domain/signature.ts';
import type { Party } from '../../shared/domain/party.ts';
import type { DecisionRepository } from '../../councils/application/ports.ts';
import type { RegionRepository } from '../../regions/regions.ports.ts';

/** The repositories of one transaction. */
export type AgreementRepositories = {
  readonly regions: RegionRepository;
  readonly decisions: Pick<DecisionRepository, 'find'>;
  readonly agreements: AgreementRepository;
  readonly milestones: MilestoneRepository;
};

export type AgreementUnitOfWork = UnitOfWork<AgreementRepositories>;

/** The first and last day of an agreement. */
export type Term = { readonly signedOn: string; readonly validUntil: string };

/** A record with the time zone of its region. */
export type Dated<Value> = { readonly value: Value; readonly timeZone: TimeZone };

export interface AgreementRepository {
  add(agreement: Agreement): Promise<void>;
  findForUpdate(id: AgreementId): Promise<Result<Dated<Agreement>, NotFound | Forbidden>>;
  /** @param due the instant of the next change by time; undefined if none */
  update(agreement: Agreement, due: Date | undefined, reason?: string): Promise<void>;
  findByDecision(decision: CouncilDecisionId): Promise<AgreementId | undefined>;
  /** The caller holds the lock on the agreement. */
  signaturesOf(id: AgreementId): Promise<readonly AgreementSignature[]>;
  addSignature(agreement: Agreement, signature: AgreementSignature): Promise<void>;
  removeSignature(id: AgreementId, party: Party): Promise<void>;
  /** The extension that one party has signed. The caller holds the lock on the agreement. */
  proposedExtension(id: AgreementId): Promise<ProposedExtension | undefined>;
  /** Replaces an earlier proposal. */
  proposeExtension(agreement: Agreement, extension: ProposedExtension): Promise<void>;
  deleteExtension(id: AgreementId): Promise<void>;
  updateTerms(draft: Agreement): Promise<void>;
  /** Locks the agreements whose change is due, in the order of their due dates, and skips those that are locked. */
  lockDue(now: Date, limit: number): Promise<readonly Dated<Agreement>[]>;
}

export interface MilestoneRepository {
  /** Adds the milestones of an agreement. Returns the overlapping agreement instead if one covers a measure on a day of the term. */
  add(milestones: readonly Milestone[], term: Term): Promise<AgreementId | undefined>;
  /** Moves the end of the term. Returns the overlapping agreement instead if there is one. */
  extendTerm(agreement: AgreementId, validUntil: string): Promise<AgreementId | undefined>;
  update(milestone: Milestone, due: Date | undefined): Promise<void>;
  lockDue(now: Date, limit: number): Promise<readonly Dated<Milestone>[]>;
  /** Ends the term on a day, which frees the measures for other agreements, and stops changes of the milestones by time. */
  clearDueDates(agreement: AgreementId, from: string): Promise<void>;
  /**
   * Stores a fact for agreements that are signed later, or recorded as signed earlier. Waits for concurrent signings in the region, so
   * that `lockOpen` finds their milestones.
   */
  addFact(fact: Fact): Promise<void>;
  /**
   * Per measure, the region's first fact and its first one since an instant, in this order. Blocks `addFact` for the region until the
   * transaction ends.
   */
  firstFacts(region: RegionCode, since: Date): Promise<readonly Fact[]>;
  /** Locks the milestones that a fact may close; each with the date of its agreement's signature. */
  lockOpen(fact: Fact): Promise<readonly (Dated<Milestone> & { readonly signedOn: string })[]>;
}

/** Undefined: no condition. */
export type AgreementFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly statuses: readonly AgreementStatus[] | undefined;
  readonly milestoneStatuses: readonly MilestoneStatus[] | undefined;
  /** Has a milestone that is not done and due on one of these days. */
  readonly due: DateRange;
  /** Whether it has an overdue milestone. */
  readonly overdue: boolean | undefined;
};

/** The agreements that a viewer may see. */
export interface AgreementReader {
  agreements(filter: AgreementFilter, page: PageRequest): Promise<Agreement[]>;
  countAgreements(filter: AgreementFilter): Promise<number>;
  agreementsById(ids: readonly AgreementId[]): Promise<Agreement[]>;
  agreementsOf(
    regions: readonly RegionCode[],
    filter: AgreementFilter,
    page: PageRequest,
  ): Promise<ReadonlyMap<RegionCode, readonly Agreement[]>>;
  countAgreementsOf(regions: readonly RegionCode[], filter: AgreementFilter): Promise<ReadonlyMap<RegionCode, number>>;
  milestonesOf(agreements: readonly AgreementId[]): Promise<ReadonlyMap<AgreementId, readonly Milestone[]>>;
  signaturesOf(agreements: readonly AgreementId[]): Promise<ReadonlyMap<AgreementId, readonly AgreementSignature[]>>;
  extensionsOf(agreements: readonly AgreementId[]): Promise<ReadonlyMap<AgreementId, ProposedExtension>>;
  /** The instant of the next change by time. */
  nextDue(): Promise<Date | undefined>;
}
