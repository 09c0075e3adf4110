import type { Forbidden, NotFound } from '@promtour/kernel/failure';
import { parseId, type RegistryEntryId } from '@promtour/kernel/id';
import { ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { EventSink } from '@promtour/service-kit/unit-of-work';
import type { DecisionWithSubjects } from '../../councils/domain/decision.ts';
import { statusOf, type RegistryEntry } from '../domain/registry-entry.ts';
import type { Standing, Transition } from '../domain/transition.ts';
import type { EntryRepositories, DecisionLookup } from './ports.ts';
import { entryEvent } from './entry-events.ts';
import { statusEvent } from './follow-entries.ts';

type Known = {
  /** The decision that is named: undefined where none is, null where there is no such decision. */
  readonly decision: DecisionWithSubjects | null | undefined;
  readonly at: Date;
  readonly standing: Standing;
};

type Moved = { readonly entry: RegistryEntry; readonly transition: Transition };

/**
 * Decides about an entry and writes what was decided: the entry with its history, the decision as used, and the organisation's
 * status where it follows. The organisation's row is locked first, so that its entries are decided one after another.
 */
export async function moveEntry<Refusal>(
  id: RegistryEntryId,
  decision: string | null,
  at: Date,
  { entries, organizations, decisions, publish }: EntryRepositories & EventSink,
  { causation }: Caller,
  decide: (entry: RegistryEntry, known: Known) => Result<Moved, Refusal>,
): Promise<Result<RegistryEntry, Refusal | NotFound | Forbidden>> {
  const found = await entries.findForUpdate(id);
  if (!found.ok) return found;
  const { entry: before, organization } = found.value;
  const standing = entries.standing(organization, before.regionCode);
  const decided = decide(before, { decision: await lookUp(decisions, decision), at, standing });
  if (!decided.ok) return decided;
  const { entry, transition } = decided.value;
  await entries.update(entry, transition);
  if (transition.decisionId !== null) await decisions.use(transition.decisionId, organization.id, at);
  await publish(entryEvent(entry, transition, causation));

  const status = statusOf([entry, ...(await entries.standingsOfOthers(entry))]);
  const event = statusEvent(organization, status, at, causation);
  if (event !== undefined) {
    await organizations.update({ ...organization, status });
    await publish(event);
  }
  return ok(entry);
}

async function lookUp(decisions: DecisionLookup, text: string | null) {
  if (text === null) return undefined;
  const id = parseId<'CouncilDecision'>(text);
  return (id === undefined ? undefined : await decisions.find(id)) ?? null;
}
