import type { CloudEvent } from '@promtour/events/envelope';
import type { Causation } from '@promtour/events/make-event';
import { localDate, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import { close, nextStep, stepByTime, type Fact, type Milestone } from '../domain/milestone.ts';
import { milestoneEvent } from './agreement-events.ts';
import type { MilestoneRepository } from './ports.ts';

/** The milestone closed by the first of the facts that count; undefined where none does. */
export function closeByFacts(
  milestone: Milestone,
  facts: readonly Fact[],
  signedOn: string,
  timeZone: TimeZone,
): Milestone | undefined {
  for (const fact of facts) {
    if (fact.measure !== milestone.measure) continue;
    const closed = close(milestone, fact, signedOn, localDate(fact.evidence.time, timeZone));
    if (closed !== undefined) return closed;
  }
  return undefined;
}

/** Takes a milestone through every step that time has for it, writes it where it changed, and gives the events of the steps. */
export async function advance(
  milestone: Milestone,
  before: Milestone,
  { at, today, timeZone }: { readonly at: Date; readonly today: string; readonly timeZone: TimeZone },
  milestones: MilestoneRepository,
  causation: Causation,
): Promise<readonly CloudEvent[]> {
  const events: CloudEvent[] = [];
  const tell = (state: Milestone): void => {
    const event = milestoneEvent(state, at, causation);
    if (event !== undefined) events.push(event);
  };
  let current = milestone;
  if (current.state !== before.state) tell(current);
  for (let state = stepByTime(current, today); state !== undefined; state = stepByTime(current, today)) {
    current = { ...current, state };
    tell(current);
  }
  const next = nextStep(current);
  await milestones.update(current, next === undefined ? undefined : startOfDay(next, timeZone));
  return events;
}
