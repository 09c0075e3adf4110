import { purposes } from '@promtour/kernel/purpose';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, money, regionCode } from './fields.ts';

const topic = 'promtour.cooperation-lead';
const owner = 'registry';
const consumers = ['analytics'] as const;

/** Carried by every event of a lead, so that a consumer needs no earlier event of it. */
const lead = {
  leadId: id,
  purpose: z.enum(purposes).exclude(['CONSUMER']).describe('The kind of cooperation'),
  hostOrganizationId: id.describe('The organization that was visited'),
  visitingOrganizationId: id.optional().describe('The organization that wants to cooperate, if known'),
  regionCode: regionCode.describe('ISO 3166-2 code of the region of the host'),
};

const value = money.optional().describe('Value of the cooperation, if stated');

export const cooperationLeadOpened = defineEvent({
  type: 'promtour.registry.cooperation-lead.opened.v1',
  topic,
  owner,
  description:
    'A cooperation lead was opened, by a visit or by a stated intent. There is one lead per booking, host and purpose.',
  consumers,
  schema: z.object({
    ...lead,
    bookingId: id,
    source: code.describe('`VISIT` or `INTENT`'),
  }),
});

export const cooperationLeadVisitorSet = defineEvent({
  type: 'promtour.registry.cooperation-lead.visitor-set.v1',
  topic,
  owner,
  description: 'The organization that wants to cooperate was identified.',
  consumers,
  schema: z.object({ ...lead, visitingOrganizationId: id }),
});

export const cooperationLeadAdvanced = defineEvent({
  type: 'promtour.registry.cooperation-lead.advanced.v1',
  topic,
  owner,
  description: 'An open lead moved to a later status.',
  consumers,
  schema: z.object({ ...lead, from: code, to: code.describe('`CONTACTED`, `MEETING` or `AGREEMENT`'), value }),
});

export const cooperationLeadWon = defineEvent({
  type: 'promtour.registry.cooperation-lead.won.v1',
  topic,
  owner,
  description: 'The two organizations cooperate.',
  consumers,
  schema: z.object({ ...lead, from: code.describe('The previous status'), value }),
});

export const cooperationLeadLost = defineEvent({
  type: 'promtour.registry.cooperation-lead.lost.v1',
  topic,
  owner,
  description: 'A lead was closed without cooperation.',
  consumers,
  schema: z.object({ ...lead, from: code.describe('The previous status'), value }),
});

export const cooperationLeadValueSet = defineEvent({
  type: 'promtour.registry.cooperation-lead.value-set.v1',
  topic,
  owner,
  description: 'The value of a lead was set.',
  consumers,
  schema: z.object({ ...lead, value }),
});
