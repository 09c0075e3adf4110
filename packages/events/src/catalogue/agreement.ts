import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, date, id, instant, regionCode } from './fields.ts';

const topic = 'promtour.agreement';
const owner = 'registry';
const agreement = { agreementId: id, regionCode };
const measure = code.describe('Such as `REGIONAL_ROUTES`');
const party = code.describe('Who signed: `REGION` or `AGENCY`');

/** No service acts on agreements outside the registry. */
const forAnalytics = {
  consumers: [],
  intendedFor:
    'Analytics, program scoreboard: agreements by status, days from signature to the first route, milestones on time.',
} as const;

export const agreementCreated = defineEvent({
  type: 'promtour.registry.agreement.created.v1',
  topic,
  owner,
  description: 'A draft agreement between a region and the agency was created.',
  consumers: ['analytics'],
  schema: z.object({ ...agreement, measures: z.array(measure), validUntil: date }),
});

export const agreementUpdated = defineEvent({
  type: 'promtour.registry.agreement.updated.v1',
  topic,
  owner,
  description: 'The terms of a draft agreement were updated. The event carries the current terms.',
  ...forAnalytics,
  schema: z.object({ ...agreement, measures: z.array(measure), validUntil: date }),
});

export const agreementSignatureGiven = defineEvent({
  type: 'promtour.registry.agreement.signature-given.v1',
  topic,
  owner,
  description: 'One party signed a draft. When both have signed, `agreement.signed` follows.',
  ...forAnalytics,
  schema: z.object({ ...agreement, party, signedOn: date }),
});

export const agreementSignatureWithdrawn = defineEvent({
  type: 'promtour.registry.agreement.signature-withdrawn.v1',
  topic,
  owner,
  description: 'One party withdrew its signature before the other party signed.',
  ...forAnalytics,
  schema: z.object({ ...agreement, party }),
});

export const agreementSigned = defineEvent({
  type: 'promtour.registry.agreement.signed.v1',
  topic,
  owner,
  description:
    'Both parties have signed. The agreement is in force, and its milestones run from the date of the later signature.',
  consumers: ['analytics'],
  schema: z.object({
    ...agreement,
    signedOn: date,
    validUntil: date,
    milestones: z.array(z.object({ measure, dueOn: date })),
  }),
});

export const agreementExpiring = defineEvent({
  type: 'promtour.registry.agreement.expiring.v1',
  topic,
  owner,
  description: 'The agreement expires in less than 60 days.',
  consumers: ['analytics'],
  schema: z.object({ ...agreement, validUntil: date }),
});

export const agreementExtensionProposed = defineEvent({
  type: 'promtour.registry.agreement.extension-proposed.v1',
  topic,
  owner,
  description:
    'One party signed a later expiry date. When the other party has signed it, `agreement.extended` follows.',
  ...forAnalytics,
  schema: z.object({ ...agreement, party, validUntil: date }),
});

export const agreementExtended = defineEvent({
  type: 'promtour.registry.agreement.extended.v1',
  topic,
  owner,
  description: 'Both parties signed a later expiry date.',
  consumers: ['analytics'],
  schema: z.object({ ...agreement, validUntil: date }),
});

export const agreementExpired = defineEvent({
  type: 'promtour.registry.agreement.expired.v1',
  topic,
  owner,
  description: 'The last day of the agreement has passed.',
  consumers: ['analytics'],
  schema: z.object(agreement),
});

export const agreementTerminated = defineEvent({
  type: 'promtour.registry.agreement.terminated.v1',
  topic,
  owner,
  description: 'The agreement was terminated before its expiry date.',
  consumers: ['analytics'],
  schema: z.object(agreement),
});

export const milestoneDone = defineEvent({
  type: 'promtour.registry.agreement.milestone-done.v1',
  topic,
  owner,
  description: 'A milestone was completed. `evidenceId` names the event that completed it.',
  consumers: ['analytics'],
  schema: z.object({
    ...agreement,
    measure,
    dueOn: date,
    doneOn: date,
    evidenceId: id.describe('Id of the event that completed the milestone'),
    evidenceTime: instant.describe('Time of that event; RFC 3339, UTC'),
  }),
});

export const milestoneOverdue = defineEvent({
  type: 'promtour.registry.agreement.milestone-overdue.v1',
  topic,
  owner,
  description: 'The due date of a milestone has passed and the milestone is not completed.',
  consumers: ['analytics'],
  schema: z.object({ ...agreement, measure, dueOn: date }),
});
