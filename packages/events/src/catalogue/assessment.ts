import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, date, id, mostDaysAfterEvent, ordinal, regionCode } from './fields.ts';

const topic = 'promtour.assessment';
const owner = 'registry';
const assessment = { assessmentId: id, siteId: id, organizationId: id };

export const assessmentRecorded = defineEvent({
  type: 'promtour.registry.assessment.recorded.v1',
  topic,
  owner,
  description: 'A site was assessed.',
  schema: z.object({
    ...assessment,
    regionCode,
    methodologyVersion: ordinal,
    total: z.int().nonnegative().meta(atMost('maximum')).describe('Sum of the scores; at most `maximum`'),
    maximum: z.int().positive().max(100_000),
    criticalsMet: z.boolean().describe('Whether every critical criterion scores 2'),
    assessedOn: date.meta(mostDaysAfterEvent(0)),
    validUntil: date.meta(mostDaysAfterEvent(1_100)).describe('Last day, in the zone of the site'),
  }),
});

export const assessmentWithdrawn = defineEvent({
  type: 'promtour.registry.assessment.withdrawn.v1',
  topic,
  owner,
  description: 'An assessment was taken back.',
  schema: z.object(assessment),
});

export const assessmentExpired = defineEvent({
  type: 'promtour.registry.assessment.expired.v1',
  topic,
  owner,
  description: 'The last day of an assessment is over.',
  schema: z.object(assessment),
});

export const methodologyPublished = defineEvent({
  type: 'promtour.registry.methodology.published.v1',
  topic: 'promtour.methodology',
  owner,
  description: 'There is another version of the methodology.',
  schema: z.object({ methodologyVersion: ordinal, criteria: z.int().positive().max(10_000).describe('How many') }),
});
