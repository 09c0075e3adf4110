import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, date, id, maxDaysAfterEvent, ordinal, regionCode } from './fields.ts';

const topic = 'promtour.assessment';
const owner = 'registry';
/** Services follow the readiness of a site (`site.readied`, `site.unreadied`), not its assessments. */
const forAnalytics = {
  consumers: [],
  intendedFor: 'Analytics: share of ready sites, reasons for losing readiness.',
} as const;
const assessment = { assessmentId: id, siteId: id, organizationId: id };

export const assessmentRecorded = defineEvent({
  type: 'promtour.registry.assessment.recorded.v1',
  topic,
  owner,
  description: 'A readiness assessment of a site was recorded.',
  consumers: ['registry'],
  schema: z.object({
    ...assessment,
    regionCode,
    methodologyVersion: ordinal,
    total: z.int().nonnegative().meta(atMost('maximum')).describe('Sum of the scores; at most `maximum`'),
    maximum: z.int().positive().max(100_000),
    criticalsMet: z.boolean().describe('`true` if every critical criterion scores 2'),
    assessedOn: date.meta(maxDaysAfterEvent(0)),
    validUntil: date.meta(maxDaysAfterEvent(1_100)).describe('Last valid day, in the time zone of the site'),
  }),
});

export const assessmentWithdrawn = defineEvent({
  type: 'promtour.registry.assessment.withdrawn.v1',
  topic,
  owner,
  description: 'An assessment was withdrawn. If the site is no longer ready, `site.unreadied` follows.',
  ...forAnalytics,
  schema: z.object(assessment),
});

export const assessmentExpired = defineEvent({
  type: 'promtour.registry.assessment.expired.v1',
  topic,
  owner,
  description:
    'The last valid day of an assessment has passed. If the site is no longer ready, `site.unreadied` follows.',
  ...forAnalytics,
  schema: z.object(assessment),
});

export const methodologyPublished = defineEvent({
  type: 'promtour.registry.methodology.published.v1',
  topic: 'promtour.methodology',
  owner,
  description: 'A version of the methodology was published.',
  consumers: [],
  intendedFor: 'Analytics: assessments by methodology version. Plants: notice to reassess.',
  schema: z.object({
    methodologyVersion: ordinal,
    criteria: z.int().positive().max(10_000).describe('Number of criteria'),
  }),
});
