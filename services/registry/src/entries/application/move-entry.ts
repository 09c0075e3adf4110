import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { parseId, type RegistryEntryId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { EventSink } from '@promtour/service-kit/unit-of-work';
import type { DecisionWithSubjects } from '../../councils/domain/decision.ts';
import { statusOf, type RegistryEntry } from '../domain/registry-entry.ts';
import type { EntryPermissions, Transition } from '../domain/transition.ts';
import type { EntryRepositories, DecisionLookup } from './ports.ts';
import { entryEvent } from './entry-events.ts';
import { authorizeEntry } from './entry-permissions.policy.ts';
import { statusEvent } from './status-event.ts';

type Facts = {
  /** The decision in the input: undefined if none is given, null if it does not exist. */
  readonly decision: DecisionWithSubjects | null | undefined;
  readonly at: Date;
  readonly permissions: EntryPermissions;
};

type Decided = { readonly entry: RegistryEntry; readonly transition: Transition };

/**
 * Decides on an entry and writes the result: the entry with its history, the use of the council's decision, and the organization's
 * derived status. The organization's row is locked first, which serializes decisions on its entries.
 */
export async function moveEntry<Refusal>(
  id: RegistryEntryId,
  decision: string | null,
  at: Date,
  { entries, organizations, decisions, publish }: EntryRepositories & EventSink,
  { viewer, causation }: Caller,
  decide: (entry: RegistryEntry, facts: Facts) => Result<Decided, Refusal>,
): Promise<Result<RegistryEntry, Refusal | NotFound | Forbidden>> {
  const found = await entries.findForUpdate(id);
  if (found === undefined) return err(notFound('RegistryEntry', id));
  const { entry: before, organization } = found;
  const permissions = authorizeEntry(viewer, before, organization);
  if (!permissions.ok) return permissions;
  const decided = decide(before, { decision: await lookUp(decisions, decision), at, permissions: permissions.value });
  if (!decided.ok) return decided;
  const { entry, transition } = decided.value;
  await entries.update(entry, transition);
  if (transition.decisionId !== null) await decisions.use(transition.decisionId, organization.id, at);
  await publish(entryEvent(entry, transition, causation));

  const status = statusOf([entry, ...(await entries.statusesOfOthers(entry))]);
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
