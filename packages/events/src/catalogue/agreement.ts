import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, date, id, instant, regionCode } from './fields.ts';

const topic = 'promtour.agreement';
const owner = 'registry';
const agreement = { agreementId: id, regionCode };
const measure = code.describe('Such as `REGIONAL_ROUTES`');

export const agreementDrafted = defineEvent({
  type: 'promtour.registry.agreement.drafted.v1',
  topic,
  owner,
  description: 'An agreement of a region with the agency is being prepared.',
  schema: z.object({ ...agreement, measures: z.array(measure), validUntil: date }),
});

export const agreementRedrafted = defineEvent({
  type: 'promtour.registry.agreement.redrafted.v1',
  topic,
  owner,
  description: 'The terms of an agreement that is being prepared were changed; here is how they stand.',
  schema: z.object({ ...agreement, measures: z.array(measure), validUntil: date }),
});

const party = code.describe('Whose signature: `REGION` or `AGENCY`');

export const agreementSignatureGiven = defineEvent({
  type: 'promtour.registry.agreement.signature-given.v1',
  topic,
  owner,
  description: 'A party signed the terms of a draft. The agreement holds when both have: `agreement.signed`.',
  schema: z.object({ ...agreement, party, signedOn: date }),
});

export const agreementSignatureWithdrawn = defineEvent({
  type: 'promtour.registry.agreement.signature-withdrawn.v1',
  topic,
  owner,
  description: 'A party took its signature back before the other signed.',
  schema: z.object({ ...agreement, party }),
});

export const agreementSigned = defineEvent({
  type: 'promtour.registry.agreement.signed.v1',
  topic,
  owner,
  description:
    'Both parties have signed: the agreement holds and its milestones begin, from the day of the later signature.',
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
  description: 'The end of the agreement is less than 60 days away.',
  schema: z.object({ ...agreement, validUntil: date }),
});

export const agreementExtensionProposed = defineEvent({
  type: 'promtour.registry.agreement.extension-proposed.v1',
  topic,
  owner,
  description: 'A party signed a later end of the agreement. It is moved when the other has too: `agreement.extended`.',
  schema: z.object({ ...agreement, party, validUntil: date }),
});

export const agreementExtended = defineEvent({
  type: 'promtour.registry.agreement.extended.v1',
  topic,
  owner,
  description: 'The end of the agreement was moved further.',
  schema: z.object({ ...agreement, validUntil: date }),
});

export const agreementExpired = defineEvent({
  type: 'promtour.registry.agreement.expired.v1',
  topic,
  owner,
  description: 'The last day of the agreement is over.',
  schema: z.object(agreement),
});

export const agreementTerminated = defineEvent({
  type: 'promtour.registry.agreement.terminated.v1',
  topic,
  owner,
  description: 'The agreement was ended before its time.',
  schema: z.object(agreement),
});

export const milestoneDone = defineEvent({
  type: 'promtour.registry.agreement.milestone-done.v1',
  topic,
  owner,
  description: 'A promise of the agreement was kept: the event that shows it is named.',
  schema: z.object({
    ...agreement,
    measure,
    dueOn: date,
    doneOn: date,
    evidenceId: id.describe('The event that shows it'),
    evidenceTime: instant,
  }),
});

export const milestoneOverdue = defineEvent({
  type: 'promtour.registry.agreement.milestone-overdue.v1',
  topic,
  owner,
  description: 'The last day of a promise is over and it has not been kept.',
  schema: z.object({ ...agreement, measure, dueOn: date }),
});
