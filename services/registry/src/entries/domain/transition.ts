import { invalidInput, type InvalidInput, versionConflict, type VersionConflict } from '@promtour/kernel/failure';
import type { CouncilDecisionId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { isPlainText } from '@promtour/kernel/text-rules';
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
import type { EntryState } from '../../shared/domain/registries.ts';

/** What the caller is to an entry. */
export type Standing = {
  /** Speaks for the organisation: its own people, and who enters organisations of its home region. */
  readonly applies: boolean;
  /** Reviews the registries of the entry's region. */
  readonly reviews: boolean;
  /** Acts for the national agency, not for a region. */
  readonly agency: boolean;
};

export type TransitionCommand = {
  readonly to: EntryState;
  /** The version that the caller has seen. */
  readonly expectedVersion: number;
  readonly reason: string | null;
  /** The decision that is named: undefined where none is, null where there is no such decision. */
  readonly decision: DecisionWithSubjects | null | undefined;
  readonly at: Date;
};

export type Transition = {
  readonly from: EntryState | null;
  readonly to: EntryState;
  readonly at: Date;
  readonly reason: string | null;
  readonly decisionId: CouncilDecisionId | null;
};

/** What a state can only be entered with. */
type Demands = {
  readonly by: 'applies' | 'reviews';
  readonly reason?: true;
  readonly decision?: DecisionKind;
};

const demands: Readonly<Record<Exclude<EntryState, 'CANDIDATE'>, Demands>> = {
  APPLIED: { by: 'applies' },
  UNDER_REVIEW: { by: 'reviews' },
  RETURNED: { by: 'reviews', reason: true },
  REGISTERED: { by: 'reviews', decision: 'REGISTER' },
  // Danger does not wait for a meeting: whoever reviews may suspend at once, and says why. Its end does (docs/adr/0126).
  SUSPENDED: { by: 'reviews', reason: true },
  EXCLUDED: { by: 'reviews', decision: 'EXCLUDE' },
};

/** A suspension ends by the council's decision; by the agency's word where the agency ends it. */
function demandsOf(from: EntryState, to: Exclude<EntryState, 'CANDIDATE'>, { agency }: Standing): Demands {
  if (from !== 'SUSPENDED' || to !== 'REGISTERED') return demands[to];
  return agency ? { by: 'reviews', reason: true } : { by: 'reviews', decision: 'REINSTATE' };
}

/**
 * Where the caller may take the entry now. Whoever only reviews does not apply in the organisation's place: it applies by its own
 * people, or by those who enter organisations of its home region for it.
 */
export function allowedFor(entry: RegistryEntry, standing: Standing): readonly EntryState[] {
  return entryMachine.transitions[entry.state].filter(
    (to) =>
      to !== 'CANDIDATE' &&
      standing[demandsOf(entry.state, to, standing).by] &&
      (to !== 'REGISTERED' || mayLift(entry, standing)),
  );
}

/** A suspension is lifted by who declared it, and by the agency; a region does not lift the agency's. */
function mayLift({ suspendedBy }: RegistryEntry, { agency }: Standing): boolean {
  return agency || suspendedBy !== 'AGENCY';
}

export type TransitionRefusal = InvalidInput | TransitionNotAllowed | VersionConflict | DecisionNotUsable;

/** Takes an entry to another state, or says why not. Writes nothing and asks nobody. */
export function decideTransition(
  entry: RegistryEntry,
  command: TransitionCommand,
  standing: Standing,
): Result<{ readonly entry: RegistryEntry; readonly transition: Transition }, TransitionRefusal> {
  const { to, reason, at } = command;
  const allowed = allowedFor(entry, standing);
  if (command.expectedVersion !== entry.version) return err(versionConflict(entry.version));
  if (to === 'CANDIDATE' || !allowed.includes(to)) return err(transitionNotAllowed(entry.state, to, allowed));
  if (reason !== null && !isPlainText(reason, 2_000)) return err(invalidInput(['reason'], badReason));
  const demanded = demandsOf(entry.state, to, standing);
  if (demanded.reason === true && reason === null) return err(invalidInput(['reason'], missingReason));
  const decision = checkDecision(entry, command.decision, demanded.decision);
  if (!decision.ok) return decision;
  const suspendedBy = suspensionAfter(entry, to, standing);
  return ok({
    entry: { ...entry, state: to, suspendedBy, version: entry.version + 1, updatedAt: at },
    transition: { from: entry.state, to, at, reason, decisionId: decision.value },
  });
}

/** An exclusion ends no suspension: what was dangerous in one region is so in the others. */
function suspensionAfter({ suspendedBy }: RegistryEntry, to: EntryState, { agency }: Standing): Party | null {
  if (to === 'SUSPENDED') return agency ? 'AGENCY' : 'REGION';
  return to === 'EXCLUDED' ? suspendedBy : null;
}

export type LiftCommand = Pick<TransitionCommand, 'expectedVersion' | 'reason' | 'decision' | 'at'>;

export type LiftRefusal = InvalidInput | SuspensionNotLiftable | VersionConflict | DecisionNotUsable;

/** Lifts the suspension that stayed when a suspended entry was excluded: the entry stays excluded, the organisation is free of it. */
export function decideLift(
  entry: RegistryEntry,
  command: LiftCommand,
  standing: Standing,
): Result<{ readonly entry: RegistryEntry; readonly transition: Transition }, LiftRefusal> {
  const { reason, at } = command;
  const { state, suspendedBy } = entry;
  if (command.expectedVersion !== entry.version) return err(versionConflict(entry.version));
  if (state !== 'EXCLUDED' || suspendedBy === null || !mayLift(entry, standing))
    return err(suspensionNotLiftable(entry));
  if (reason === null || !isPlainText(reason, 2_000)) return err(invalidInput(['reason'], badReason));
  const decision = checkDecision(entry, command.decision, standing.agency ? undefined : 'REINSTATE');
  if (!decision.ok) return decision;
  return ok({
    entry: { ...entry, suspendedBy: null, version: entry.version + 1, updatedAt: at },
    transition: { from: state, to: state, at, reason, decisionId: decision.value },
  });
}

/** @param kind the kind that is needed; undefined where none is: what is named must be usable all the same */
function checkDecision(
  { organizationId, regionCode }: RegistryEntry,
  decision: DecisionWithSubjects | null | undefined,
  kind: DecisionKind | undefined,
): Result<CouncilDecisionId | null, DecisionNotUsable> {
  if (decision === undefined) return kind === undefined ? ok(null) : err(decisionNotUsable('MISSING'));
  return usableFor(organizationId, decision, regionCode, kind);
}

const badReason = { ru: 'Причина: от 1 до 2000 знаков в одну строку', en: 'Reason: 1 to 2000 characters on one line' };
const missingReason = { ru: 'Назовите причину', en: 'Say why' };
