import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import type { AgreementId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Result } from '@promtour/kernel/result';
import type { TimeZone } from '@promtour/kernel/time-zone';
import type { PageRequest } from '@promtour/service-kit/pagination/page';
import type { Agreement, AgreementState } from '../../domain/agreements/agreement.ts';
import type { Fact, Milestone, MilestoneState } from '../../domain/agreements/milestone.ts';

/** An agreement with what time needs to know of it. */
export type Dated<Value> = { readonly value: Value; readonly timeZone: TimeZone };

export interface AgreementRepository {
  add(agreement: Agreement): Promise<void>;
  findForUpdate(id: AgreementId): Promise<Result<Dated<Agreement>, NotFound | Forbidden>>;
  /** @param due the instant at which time changes it next; undefined for never */
  update(agreement: Agreement, due: Date | undefined, reason?: string): Promise<void>;
  /** Writes the terms of a draft anew. */
  rewrite(draft: Agreement): Promise<void>;
  /** Those that time is to change, longest due first, locked; those that somebody else has locked are left to them. */
  lockDue(now: Date, limit: number): Promise<readonly Dated<Agreement>[]>;
}

export interface MilestoneRepository {
  add(milestone: Milestone, due: Date | undefined): Promise<void>;
  update(milestone: Milestone, due: Date | undefined): Promise<void>;
  lockDue(now: Date, limit: number): Promise<readonly Dated<Milestone>[]>;
  /** Time changes no milestone of this agreement any more. */
  rest(agreement: AgreementId): Promise<void>;
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
  /** When time changes an agreement or milestone next. */
  nextDue(): Promise<Date | undefined>;
}
