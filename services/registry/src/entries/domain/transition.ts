import {
  invalidInput,
  type InvalidInput,
  versionConflict,
  type VersionConflict,
  type InputRule,
} from '@promtour/kernel/failure';
import type { CouncilDecisionId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkReason } from '@promtour/kernel/text-rules';
import type { DecisionKind, DecisionWithSubjects } from '../../councils/domain/decision.ts';
import { usableFor } from '../../councils/domain/usable-decision.ts';
import type { Party } from '../../shared/domain/party.ts';
import {
  suspensionNotLiftable,
  transitionNotAllowed,
  type SuspensionNotLiftable,
  type TransitionNotAllowed,
} from './failures.ts';
import { decisionNotUsable, type DecisionNotUsable } from '../../councils/domain/failures.ts';
import { entryMachine, type RegistryEntry } from './registry-entry.ts';
import type { EntryStatus } from '../../shared/domain/registries.ts';

/** What the caller may do with an entry. */
export type EntryPermissions = {
  /** May apply: the organization's own people, its home region's coordinator, the agency. */
  readonly mayApply: boolean;
  /** May review the registries of the entry's region. */
  readonly mayReview: boolean;
  /** Acts for the national agency, not for a region. */
  readonly isAgency: boolean;
};

export type TransitionCommand = {
  readonly to: EntryStatus;
  /** The version that the caller has read. */
  readonly expectedVersion: number;
  readonly reason: string | null;
  /** The decision in the input: undefined if none is given, null if it does not exist. */
  readonly decision: DecisionWithSubjects | null | undefined;
  readonly at: Date;
};

export type Transition = {
  readonly from: EntryStatus | null;
  readonly to: EntryStatus;
  readonly at: Date;
  readonly reason: string | null;
  readonly decisionId: CouncilDecisionId | null;
};

/** What a transition to a status requires. */
type Demands = {
  readonly by: 'mayApply' | 'mayReview';
  readonly reason?: true;
  readonly decision?: DecisionKind;
};

const demands: Readonly<Record<Exclude<EntryStatus, 'CANDIDATE'>, Demands>> = {
  APPLIED: { by: 'mayApply' },
  UNDER_REVIEW: { by: 'mayReview' },
  RETURNED: { by: 'mayReview', reason: true },
  REGISTERED: { by: 'mayReview', decision: 'REGISTER' },
  // A reviewer may suspend at once, without a meeting of the council (docs/adr/0126).
  SUSPENDED: { by: 'mayReview', reason: true },
  EXCLUDED: { by: 'mayReview', decision: 'EXCLUDE' },
};

/** A region lifts a suspension by its council's decision, the agency with a reason. */
function demandsOf(from: EntryStatus, to: Exclude<EntryStatus, 'CANDIDATE'>, { isAgency }: EntryPermissions): Demands {
  if (from !== 'SUSPENDED' || to !== 'REGISTERED') return demands[to];
  return isAgency ? { by: 'mayReview', reason: true } : { by: 'mayReview', decision: 'REINSTATE' };
}

/**
 * Statuses to which the caller may move the entry now.
 */
export function nextStatusesFor(entry: RegistryEntry, permissions: EntryPermissions): readonly EntryStatus[] {
  return entryMachine.transitions[entry.status].filter(
    (to) =>
      to !== 'CANDIDATE' &&
      permissions[demandsOf(entry.status, to, permissions).by] &&
      (to !== 'REGISTERED' || mayLift(entry, permissions)),
  );
}

/** A region cannot lift a suspension declared by the agency. */
function mayLift({ suspendedBy }: RegistryEntry, { isAgency }: EntryPermissions): boolean {
  return isAgency || suspendedBy !== 'AGENCY';
}

export type TransitionRefusal = InvalidInput | TransitionNotAllowed | VersionConflict | DecisionNotUsable;

/** Decides a transition. */
export function decideTransition(
  entry: RegistryEntry,
  command: TransitionCommand,
  permissions: EntryPermissions,
): Result<{ readonly entry: RegistryEntry; readonly transition: Transition }, TransitionRefusal> {
  const { to, reason, at } = command;
  const nextStatuses = nextStatusesFor(entry, permissions);
  if (command.expectedVersion !== entry.version) return err(versionConflict(entry.version));
  if (to === 'CANDIDATE' || !nextStatuses.includes(to))
    return err(transitionNotAllowed(entry.status, to, nextStatuses));
  const checked = checkReason(reason, 2_000);
  if (!checked.ok) return checked;
  const demanded = demandsOf(entry.status, to, permissions);
  if (demanded.reason === true && reason === null) return err(invalidInput(['reason'], missingReason));
  const decision = checkDecision(entry, command.decision, demanded.decision);
  if (!decision.ok) return decision;
  const suspendedBy = suspensionAfter(entry, to, permissions);
  return ok({
    entry: { ...entry, status: to, suspendedBy, version: entry.version + 1, updatedAt: at },
    transition: { from: entry.status, to, at, reason, decisionId: decision.value },
  });
}

/** An exclusion keeps the suspension: the organization stays suspended in other regions. */
function suspensionAfter(
  { suspendedBy }: RegistryEntry,
  to: EntryStatus,
  { isAgency }: EntryPermissions,
): Party | null {
  if (to === 'SUSPENDED') return isAgency ? 'AGENCY' : 'REGION';
  return to === 'EXCLUDED' ? suspendedBy : null;
}

export type LiftCommand = Pick<TransitionCommand, 'expectedVersion' | 'reason' | 'decision' | 'at'>;

export type LiftRefusal = InvalidInput | SuspensionNotLiftable | VersionConflict | DecisionNotUsable;

/** Lifts the suspension of an excluded entry. The entry stays excluded; the organization is no longer suspended by it. */
export function decideLift(
  entry: RegistryEntry,
  command: LiftCommand,
  permissions: EntryPermissions,
): Result<{ readonly entry: RegistryEntry; readonly transition: Transition }, LiftRefusal> {
  const { reason, at } = command;
  const { status, suspendedBy } = entry;
  if (command.expectedVersion !== entry.version) return err(versionConflict(entry.version));
  if (status !== 'EXCLUDED' || suspendedBy === null || !mayLift(entry, permissions))
    return err(suspensionNotLiftable(entry));
  const checked = reason === null ? err(invalidInput(['reason'], missingReason)) : checkReason(reason, 2_000);
  if (!checked.ok) return checked;
  const decision = checkDecision(entry, command.decision, permissions.isAgency ? undefined : 'REINSTATE');
  if (!decision.ok) return decision;
  return ok({
    entry: { ...entry, suspendedBy: null, version: entry.version + 1, updatedAt: at },
    transition: { from: status, to: status, at, reason, decisionId: decision.value },
  });
}

/** @param kind the required kind; undefined if no decision is required, but a given one must still be usable */
function checkDecision(
  { organizationId, regionCode }: RegistryEntry,
  decision: DecisionWithSubjects | null | undefined,
  kind: DecisionKind | undefined,
): Result<CouncilDecisionId | null, DecisionNotUsable> {
  if (decision === undefined) return kind === undefined ? ok(null) : err(decisionNotUsable('MISSING'));
  return usableFor(organizationId, decision, regionCode, kind);
}

const missingReason: InputRule = { code: 'REQUIRED', ru: 'Укажите причину', en: 'A reason is required' };
