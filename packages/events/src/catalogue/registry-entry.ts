import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, regionCode } from './fields.ts';

const topic = 'promtour.registry-entry';
const owner = 'registry';
const entry = {
  entryId: id,
  organizationId: id,
  registry: code.describe('Such as `INDUSTRIAL_ENTERPRISE`'),
  regionCode: regionCode.describe('ISO 3166-2 code of the region whose registry it is'),
};
const decided = {
  ...entry,
  decisionId: id.optional().describe('The council decision that the transition is based on'),
};

/** Services follow the status of the organization (`organization.suspended` and so on), not of its entries. */
const forAnalytics = {
  consumers: [],
  intendedFor: 'Analytics: registration funnel and entries by status, region and registry.',
} as const;

export const registryEntryOpened = defineEvent({
  type: 'promtour.registry.registry-entry.opened.v1',
  topic,
  owner,
  description: 'An organization became a candidate for a registry.',
  ...forAnalytics,
  schema: z.object(entry),
});

export const registryEntryApplied = defineEvent({
  type: 'promtour.registry.registry-entry.applied.v1',
  topic,
  owner,
  description: 'An organization applied for a registry.',
  ...forAnalytics,
  schema: z.object(entry),
});

export const registryEntryReviewed = defineEvent({
  type: 'promtour.registry.registry-entry.review-started.v1',
  topic,
  owner,
  description: 'The review of an application started.',
  ...forAnalytics,
  schema: z.object(entry),
});

export const registryEntryReturned = defineEvent({
  type: 'promtour.registry.registry-entry.returned.v1',
  topic,
  owner,
  description: 'An application was returned for correction.',
  ...forAnalytics,
  schema: z.object(entry),
});

export const registryEntryRegistered = defineEvent({
  type: 'promtour.registry.registry-entry.registered.v1',
  topic,
  owner,
  description: 'An entry was registered. If it is the first of the organization, `organization.registered` follows.',
  consumers: ['registry', 'analytics'],
  schema: z.object(decided),
});

export const registryEntrySuspended = defineEvent({
  type: 'promtour.registry.registry-entry.suspended.v1',
  topic,
  owner,
  description:
    'An entry was suspended. Services do not act on this event: a suspension applies to the organization as a whole, so `organization.suspended` is published in the same transaction, unless the organization is suspended already.',
  consumers: ['analytics'],
  schema: z.object({
    ...decided,
    by: code
      .optional()
      .describe('Who suspended it, `REGION` or `AGENCY`. Only the same party or the agency can lift the suspension'),
  }),
});

export const registryEntrySuspensionLifted = defineEvent({
  type: 'promtour.registry.registry-entry.suspension-lifted.v1',
  topic,
  owner,
  description:
    'The suspension of an entry that was excluded while suspended was lifted. If no other suspension remains and an entry is REGISTERED, `organization.reinstated` is published in the same transaction.',
  ...forAnalytics,
  schema: z.object(decided),
});

export const registryEntryReinstated = defineEvent({
  type: 'promtour.registry.registry-entry.reinstated.v1',
  topic,
  owner,
  description:
    'A suspended entry is registered again. If no other suspension remains, `organization.reinstated` is published in the same transaction.',
  consumers: ['analytics'],
  schema: z.object(decided),
});

export const registryEntryExcluded = defineEvent({
  type: 'promtour.registry.registry-entry.excluded.v1',
  topic,
  owner,
  description:
    'An entry was excluded permanently. If no other entry of the organization is REGISTERED, `organization.suspended` is published in the same transaction.',
  consumers: ['analytics'],
  schema: z.object(decided),
});
