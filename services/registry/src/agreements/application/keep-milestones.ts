import type { CloudEvent } from '@promtour/events/envelope';
import type { Causation } from '@promtour/events/make-event';
import { localDate, startOfDay, type TimeZone } from '@promtour/kernel/time-zone';
import { close, nextStep, stepByTime, type Fact, type Milestone } from '../domain/milestone.ts';
import { milestoneEvent } from './agreement-events.ts';
import type { MilestoneRepository } from './ports.ts';

/** Closes a milestone by the first fact that counts; undefined if none does. */
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

/** Applies all changes by time that are due, writes the milestone and returns the events. */
export async function advance(
  milestone: Milestone,
  before: Milestone,
  { at, today, timeZone }: { readonly at: Date; readonly today: string; readonly timeZone: TimeZone },
  milestones: MilestoneRepository,
  causation: Causation,
): Promise<readonly CloudEvent[]> {
  const events: CloudEvent[] = [];
  const record = (status: Milestone): void => {
    const event = milestoneEvent(status, at, causation);
    if (event !== undefined) events.push(event);
  };
  let current = milestone;
  if (current.status !== before.status) record(current);
  for (let status = stepByTime(current, today); status !== undefined; status = stepByTime(current, today)) {
    current = { ...current, status };
    record(current);
  }
  const next = nextStep(current);
  await milestones.update(current, next === undefined ? undefined : startOfDay(next, timeZone));
  return events;
}
