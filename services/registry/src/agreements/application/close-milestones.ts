import type { Causation } from '@promtour/events/make-event';
import type { EventSink } from '@promtour/service-kit/unit-of-work';
import { localDate } from '@promtour/kernel/time-zone';
import type { Fact } from '../domain/milestone.ts';
import { advance, closeByFacts } from './keep-milestones.ts';
import type { AgreementRepositories } from './ports.ts';

/** Stores a fact and closes the open milestones that it proves. Runs in the inbox transaction, so that an event takes effect once. */
export async function closeMilestones(
  fact: Fact,
  at: Date,
  causation: Causation,
  { milestones, regions, publish }: Pick<AgreementRepositories, 'milestones' | 'regions'> & EventSink,
): Promise<void> {
  // There are no agreements with regions of other countries.
  if ((await regions.find(fact.regionCode)) === undefined) return;
  await milestones.addFact(fact);
  for (const { value: before, timeZone, signedOn } of await milestones.lockOpen(fact)) {
    const closed = closeByFacts(before, [fact], signedOn, timeZone);
    if (closed === undefined) continue;
    const moment = { at, today: localDate(at, timeZone), timeZone };
    await publish(...(await advance(closed, before, moment, milestones, causation)));
  }
}
