import { cooperationIntentStated } from '@promtour/events/catalogue/cooperation-intent';
import { feedbackSubmitted } from '@promtour/events/catalogue/feedback';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import { cooperationIntents, topics, type Feedback } from '../domain/feedback.ts';

/** The answers as figures, and each intent to cooperate. */
export function feedbackEvents(feedback: Feedback, causation: Causation): readonly CloudEvent[] {
  const { id: feedbackId, bookingId, itemId, excursionId, organizationId, regionCode, submittedAt: at } = feedback;
  const { purpose, originRegion, visitedOn, nps, visitingOrganizationId } = feedback;
  const ratings = topics.flatMap((topic) => {
    const rating = feedback.ratings[topic];
    return rating === null ? [] : [[topic, rating] as const];
  });
  const data = { feedbackId, bookingId, itemId, excursionId, organizationId, regionCode, purpose, originRegion };
  const submitted = makeEvent(
    feedbackSubmitted,
    {
      id: newId(at),
      at,
      subject: feedbackId,
      data: { ...data, visitedOn, nps, ratings: Object.fromEntries(ratings), intents: [...feedback.intents] },
    },
    causation,
  );
  const stated = cooperationIntents(feedback).map((intent) => {
    const intentId = newId(at);
    const visitor = visitingOrganizationId === null ? {} : { visitingOrganizationId };
    const about = { intentId, bookingId, hostOrganizationId: organizationId, ...visitor, purpose: intent };
    return makeEvent(cooperationIntentStated, { id: newId(at), at, subject: intentId, data: about }, causation);
  });
  return [submitted, ...stated];
}
