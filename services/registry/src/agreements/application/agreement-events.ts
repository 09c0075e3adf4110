import * as events from '@promtour/events/catalogue/agreement';
import type { CloudEvent } from '@promtour/events/envelope';
import { makeEvent, type Causation } from '@promtour/events/make-event';
import { newId } from '@promtour/kernel/id';
import type { Agreement } from '../domain/agreement.ts';
import type { Milestone } from '../domain/milestone.ts';
import type { ProposedExtension } from '../domain/extension.ts';
import type { AgreementSignature } from '../domain/signature.ts';
import type { Party } from '../../shared/domain/party.ts';

function about(agreement: Pick<Agreement, 'id' | 'regionCode'>, at: Date) {
  const { id: agreementId, regionCode } = agreement;
  return { event: { id: newId(at), at, subject: agreementId }, data: { agreementId, regionCode } };
}

export function agreementCreatedEvent(agreement: Agreement, at: Date, causation: Causation): CloudEvent {
  return makeEvent(events.agreementCreated, asDraft(agreement, at), causation);
}

export function agreementUpdatedEvent(agreement: Agreement, at: Date, causation: Causation): CloudEvent {
  return makeEvent(events.agreementUpdated, asDraft(agreement, at), causation);
}

function asDraft(agreement: Agreement, at: Date) {
  const { event, data } = about(agreement, at);
  const { measures, validUntil } = agreement;
  return { ...event, data: { ...data, measures: [...measures], validUntil } };
}

export function signatureGiven(
  agreement: Agreement,
  { party, signedOn, recordedAt }: AgreementSignature,
  causation: Causation,
): CloudEvent {
  const { event, data } = about(agreement, recordedAt);
  return makeEvent(events.agreementSignatureGiven, { ...event, data: { ...data, party, signedOn } }, causation);
}

export function signatureWithdrawn(agreement: Agreement, party: Party, at: Date, causation: Causation): CloudEvent {
  const { event, data } = about(agreement, at);
  return makeEvent(events.agreementSignatureWithdrawn, { ...event, data: { ...data, party } }, causation);
}

export function extensionProposed(
  agreement: Agreement,
  { party, validUntil, proposedAt }: ProposedExtension,
  causation: Causation,
): CloudEvent {
  const { event, data } = about(agreement, proposedAt);
  return makeEvent(events.agreementExtensionProposed, { ...event, data: { ...data, party, validUntil } }, causation);
}

export function signed(
  agreement: Agreement & { readonly signedOn: string },
  milestones: readonly Milestone[],
  at: Date,
  causation: Causation,
): CloudEvent {
  const { event, data } = about(agreement, at);
  const { signedOn, validUntil } = agreement;
  const due = milestones.map(({ measure, dueOn }) => ({ measure, dueOn }));
  return makeEvent(
    events.agreementSigned,
    { ...event, data: { ...data, signedOn, validUntil, milestones: due } },
    causation,
  );
}

/** The event of a later step of a signed agreement. */
export function ended(
  what: 'EXPIRING' | 'EXTENDED' | 'EXPIRED' | 'TERMINATED',
  agreement: Agreement,
  at: Date,
  causation: Causation,
): CloudEvent {
  const { event, data } = about(agreement, at);
  const { validUntil } = agreement;
  switch (what) {
    case 'EXPIRING':
      return makeEvent(events.agreementExpiring, { ...event, data: { ...data, validUntil } }, causation);
    case 'EXTENDED':
      return makeEvent(events.agreementExtended, { ...event, data: { ...data, validUntil } }, causation);
    case 'EXPIRED':
      return makeEvent(events.agreementExpired, { ...event, data }, causation);
    case 'TERMINATED':
      return makeEvent(events.agreementTerminated, { ...event, data }, causation);
  }
}

/** Statuses that time sets, up to and including the current one. Each is published, so that the events alone give the history. */
const passedThrough: Readonly<Record<Agreement['status'], readonly ('EXPIRING' | 'EXPIRED')[]>> = {
  DRAFT: [],
  SIGNED: [],
  EXPIRING: ['EXPIRING'],
  EXPIRED: ['EXPIRING', 'EXPIRED'],
  TERMINATED: [],
};

/** The events of an agreement that was already past some of its dates when it was recorded. */
export function endedByTime(after: Agreement, at: Date, causation: Causation): readonly CloudEvent[] {
  return passedThrough[after.status].map((status) => ended(status, after, at, causation));
}

/** The event of a milestone's new status; undefined for statuses that depend on the due date only. */
export function milestoneEvent(milestone: Milestone, at: Date, causation: Causation): CloudEvent | undefined {
  const { agreementId, regionCode, measure, dueOn, doneOn, evidence, status } = milestone;
  const { event, data } = about({ id: agreementId, regionCode }, at);
  if (status === 'OVERDUE')
    return makeEvent(events.milestoneOverdue, { ...event, data: { ...data, measure, dueOn } }, causation);
  if (status !== 'DONE' || doneOn === null || evidence === null) return undefined;
  const shown = { evidenceId: evidence.eventId, evidenceTime: evidence.time.toISOString() };
  return makeEvent(events.milestoneDone, { ...event, data: { ...data, measure, dueOn, doneOn, ...shown } }, causation);
}
