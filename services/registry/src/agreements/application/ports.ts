import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { AgreementId, CouncilDecisionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { Agreement, AgreementState } from '../domain/agreement.ts';
import type { Fact, Milestone, MilestoneState } from '../domain/milestone.ts';
import type { ProposedExtension } from '../domain/extension.ts';
import type { AgreementSignature } from '../domain/signature.ts';
import type { Party } from '../../shared/domain/party.ts';
import type { DecisionRepository } from '../../councils/application/ports.ts';
import type { RegionRepository } from '../../regions/regions.ports.ts';

/** What one transaction around agreements can read and write. */
export type AgreementRepositories = {
  readonly regions: RegionRepository;
  readonly decisions: Pick<DecisionRepository, 'find'>;
  readonly agreements: AgreementRepository;
  readonly milestones: MilestoneRepository;
};

export type AgreementUnitOfWork = UnitOfWork<AgreementRepositories>;

/** The days on which an agreement holds, both inclusive. */
export type Term = { readonly signedOn: string; readonly validUntil: string };

/** An agreement with what time needs to know of it. */
export type Dated<Value> = { readonly value: Value; readonly timeZone: TimeZone };

export interface AgreementRepository {
  add(agreement: Agreement): Promise<void>;
  findForUpdate(id: AgreementId): Promise<Result<Dated<Agreement>, NotFound | Forbidden>>;
  /** @param due the instant at which time changes it next; undefined for never */
  update(agreement: Agreement, due: Date | undefined, reason?: string): Promise<void>;
  /** The agreement that rests on a decision. */
  restingOn(decision: CouncilDecisionId): Promise<AgreementId | undefined>;
  /** Of an agreement that is locked. */
  signaturesOf(id: AgreementId): Promise<readonly AgreementSignature[]>;
  addSignature(agreement: Agreement, signature: AgreementSignature): Promise<void>;
  removeSignature(id: AgreementId, party: Party): Promise<void>;
  /** A later end that one party has signed; of an agreement that is locked. */
  proposedExtension(id: AgreementId): Promise<ProposedExtension | undefined>;
  /** In place of what was proposed before. */
  proposeExtension(agreement: Agreement, extension: ProposedExtension): Promise<void>;
  dropExtension(id: AgreementId): Promise<void>;
  /** Writes the terms of a draft anew. */
  rewrite(draft: Agreement): Promise<void>;
  /** Those that time is to change, longest due first, locked; those that somebody else has locked are left to them. */
  lockDue(now: Date, limit: number): Promise<readonly Dated<Agreement>[]>;
}

export interface MilestoneRepository {
  /**
   * Begins the milestones of an agreement that is being signed, unless another agreement of the region has one of their measures
   * on a day of the term: then that is the answer.
   */
  begin(milestones: readonly Milestone[], term: Term): Promise<AgreementId | undefined>;
  /** Moves the end of the term, unless another agreement is in the way: then that is the answer. */
  extendTerm(agreement: AgreementId, validUntil: string): Promise<AgreementId | undefined>;
  update(milestone: Milestone, due: Date | undefined): Promise<void>;
  lockDue(now: Date, limit: number): Promise<readonly Dated<Milestone>[]>;
  /** The agreement has ended: its measures are free from this day on, and time changes none of its milestones any more. */
  rest(agreement: AgreementId, from: string): Promise<void>;
  /**
   * Keeps a fact, for agreements that are signed, or said to have been, after its event arrived. Waits for signings in its region
   * that are under way: what is looked for afterwards is there.
   */
  remember(fact: Fact): Promise<void>;
  /**
   * Of each measure a region's first fact, and its first since a moment: in this order. Facts that arrive until the transaction
   * ends wait for it: they find the milestones that were added.
   */
  remembered(region: RegionCode, since: Date): Promise<readonly Fact[]>;
  /** Milestones that a fact may close, locked, with the day their agreement was signed on. */
  lockOpen(fact: Fact): Promise<readonly (Dated<Milestone> & { readonly signedOn: string })[]>;
}

/** Undefined means: any. */
export type AgreementFilter = {
  readonly regions: readonly RegionCode[] | undefined;
  readonly states: readonly AgreementState[] | undefined;
  readonly milestoneStates: readonly MilestoneState[] | undefined;
  /** `YYYY-MM-DD`: something that is not done falls due before. */
  readonly dueBefore: string | undefined;
  /** Whether something is overdue. */
  readonly overdue: boolean | undefined;
};

/** What a viewer may see of agreements: drafts are shown to those who prepare them. */
export interface AgreementReader {
  agreements(filter: AgreementFilter, page: PageRequest): Promise<Agreement[]>;
  countAgreements(filter: AgreementFilter): Promise<number>;
  agreementsById(ids: readonly AgreementId[]): Promise<Agreement[]>;
  agreementsOf(regions: readonly RegionCode[]): Promise<ReadonlyMap<RegionCode, readonly Agreement[]>>;
  milestonesOf(agreements: readonly AgreementId[]): Promise<ReadonlyMap<AgreementId, readonly Milestone[]>>;
  signaturesOf(agreements: readonly AgreementId[]): Promise<ReadonlyMap<AgreementId, readonly AgreementSignature[]>>;
  extensionsOf(agreements: readonly AgreementId[]): Promise<ReadonlyMap<AgreementId, ProposedExtension>>;
  /** When time changes an agreement or milestone next. */
  nextDue(): Promise<Date | undefined>;
}
