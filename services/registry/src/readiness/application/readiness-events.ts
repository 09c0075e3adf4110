import { siteReadied, siteUnreadied } from '@promtour/events/catalogue/site';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { ReadinessAssessment } from '../domain/assessment.ts';
import type { ReadinessReason } from '../domain/may-publish.ts';

/** Published when a site becomes ready or its readiness is extended; other services publish and sell excursions by it. */
export function readied(assessment: ReadinessAssessment, at: Date, causation: Causation): CloudEvent {
  const { id: assessmentId, siteId, organizationId, dueAt } = assessment;
  const data = { siteId, organizationId, assessmentId, validUntil: dueAt.toISOString() };
  return makeEvent(siteReadied, { id: newId(at), at, subject: siteId, data }, causation);
}

export function unreadied(
  { siteId, organizationId }: ReadinessAssessment,
  reasons: readonly ReadinessReason[],
  at: Date,
  causation: Causation,
): CloudEvent {
  const data = { siteId, organizationId, reasons: [...reasons] };
  return makeEvent(siteUnreadied, { id: newId(at), at, subject: siteId, data }, causation);
}
