import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import type { CouncilDecisionId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { isPlainText } from '@promtour/kernel/text-rules';
import type { CouncilDecision, DecisionKind } from '../councils/decision.ts';
import { usableDecision } from '../councils/usable-decision.ts';
import { versionConflict, type VersionConflict } from '../failures.ts';
import {
  decisionNotUsable,
  transitionNotAllowed,
  type DecisionNotUsable,
  type TransitionNotAllowed,
} from './failures.ts';
import { entryMachine, type EntryState, type RegistryEntry } from './registry-entry.ts';

/** What the caller is to an entry: of the organisation's own people, one who reviews the region's registries, or both. */
export type Standing = { readonly applies: boolean; readonly reviews: boolean };

export type TransitionCommand = {
  readonly to: EntryState;
  /** The version that the caller has seen. */
  readonly expectedVersion: number;
  readonly reason: string | null;
  /** The decision that is named: undefined where none is, null where there is no such decision. */
  readonly decision: CouncilDecision | null | undefined;
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
  readonly by: keyof Standing;
  readonly reason?: true;
  readonly decision?: DecisionKind;
};

const demands: Readonly<Record<Exclude<EntryState, 'CANDIDATE'>, Demands>> = {
  APPLIED: { by: 'applies' },
  UNDER_REVIEW: { by: 'reviews' },
  RETURNED: { by: 'reviews', reason: true },
  REGISTERED: { by: 'reviews', decision: 'REGISTER' },
  // Danger does not wait for a meeting: whoever reviews may suspend at once, and says why.
  SUSPENDED: { by: 'reviews', reason: true },
  EXCLUDED: { by: 'reviews', decision: 'EXCLUDE' },
};

/** Where the caller may take the entry now. Who reviews may apply in the organisation's place. */
export function allowedFor({ state }: RegistryEntry, { applies, reviews }: Standing): readonly EntryState[] {
  return entryMachine.transitions[state].filter((to) =>
    to !== 'CANDIDATE' && demands[to].by === 'reviews' ? reviews : applies || reviews,
  );
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
  if (demands[to].reason === true && reason === null) return err(invalidInput(['reason'], missingReason));
  const decision = checkDecision(entry, command);
  if (!decision.ok) return decision;
  return ok({
    entry: { ...entry, state: to, version: entry.version + 1, updatedAt: at },
    transition: { from: entry.state, to, at, reason, decisionId: decision.value },
  });
}

function checkDecision(
  { state, regionCode }: RegistryEntry,
  { to, decision }: TransitionCommand,
): Result<CouncilDecisionId | null, DecisionNotUsable> {
  const wanted = to === 'CANDIDATE' ? undefined : demands[to].decision;
  // A suspension ends as it began, by those who review; only the first registration is the council's.
  const needed = wanted !== undefined && !(to === 'REGISTERED' && state === 'SUSPENDED');
  if (decision === undefined) return needed ? err(decisionNotUsable('MISSING')) : ok(null);
  return usableDecision(decision, regionCode, needed ? wanted : undefined);
}

const badReason = { ru: 'Причина: от 1 до 2000 знаков в одну строку', en: 'Reason: 1 to 2000 characters on one line' };
const missingReason = { ru: 'Назовите причину', en: 'Say why' };
