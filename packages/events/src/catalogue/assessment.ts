import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { date, id, regionCode } from './fields.ts';

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
    methodologyVersion: z.int().positive(),
    total: z.int().nonnegative().describe('Sum of the scores'),
    maximum: z.int().positive(),
    criticalsMet: z.boolean().describe('Whether every critical criterion scores 2'),
    assessedOn: date,
    validUntil: date.describe('Last day, in the zone of the site'),
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
  schema: z.object({ methodologyVersion: z.int().positive(), criteria: z.int().positive().describe('How many') }),
});
