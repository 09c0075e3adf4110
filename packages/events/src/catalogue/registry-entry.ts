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
const decided = { ...entry, decisionId: id.optional().describe('The decision of the council that it rests on') };

export const registryEntryOpened = defineEvent({
  type: 'promtour.registry.registry-entry.opened.v1',
  topic,
  owner,
  description: 'An organisation is a candidate for a registry.',
  schema: z.object(entry),
});

export const registryEntryApplied = defineEvent({
  type: 'promtour.registry.registry-entry.applied.v1',
  topic,
  owner,
  description: 'An organisation applied for a registry.',
  schema: z.object(entry),
});

export const registryEntryReviewed = defineEvent({
  type: 'promtour.registry.registry-entry.review-started.v1',
  topic,
  owner,
  description: 'The application is under review.',
  schema: z.object(entry),
});

export const registryEntryReturned = defineEvent({
  type: 'promtour.registry.registry-entry.returned.v1',
  topic,
  owner,
  description: 'The application was sent back to be mended.',
  schema: z.object(entry),
});

export const registryEntryRegistered = defineEvent({
  type: 'promtour.registry.registry-entry.registered.v1',
  topic,
  owner,
  description: 'The organisation stands in the registry.',
  schema: z.object(decided),
});

export const registryEntrySuspended = defineEvent({
  type: 'promtour.registry.registry-entry.suspended.v1',
  topic,
  owner,
  description: 'The entry rests until it is registered again.',
  schema: z.object({
    ...decided,
    by: code.optional().describe('Who declared it and alone can lift it, the agency besides: `REGION` or `AGENCY`'),
  }),
});

export const registryEntrySuspensionLifted = defineEvent({
  type: 'promtour.registry.registry-entry.suspension-lifted.v1',
  topic,
  owner,
  description:
    'The suspension that stood when the organisation was excluded is lifted: it binds the organisation no longer.',
  schema: z.object(decided),
});

export const registryEntryReinstated = defineEvent({
  type: 'promtour.registry.registry-entry.reinstated.v1',
  topic,
  owner,
  description: 'A suspended entry is registered again.',
  schema: z.object(decided),
});

export const registryEntryExcluded = defineEvent({
  type: 'promtour.registry.registry-entry.excluded.v1',
  topic,
  owner,
  description: 'The organisation is out of the registry for good.',
  schema: z.object(decided),
});
