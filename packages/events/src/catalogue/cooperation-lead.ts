import { purposes } from '@promtour/kernel/purpose';
import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { code, id, money, regionCode } from './fields.ts';

const topic = 'promtour.cooperation-lead';

/** What every event of a lead tells, so that a projection needs no other event to make sense of it. */
const lead = {
  leadId: id,
  purpose: z.enum(purposes).exclude(['CONSUMER']).describe('What the two may become to each other'),
  hostOrganizationId: id.describe('Whom somebody wants to work with'),
  visitingOrganizationId: id.optional().describe('Who wants to, where that is known'),
  regionCode: regionCode.describe('ISO 3166-2 code of the host’s region'),
};

const value = money.optional().describe('What it is worth to the two, where somebody has said so');

export const cooperationLeadOpened = defineEvent({
  type: 'promtour.registry.cooperation-lead.opened.v1',
  topic,
  owner: 'registry',
  description: 'A visit, or what was said after it, may lead to cooperation. One lead a booking and purpose.',
  schema: z.object({
    ...lead,
    bookingId: id,
    source: code.describe('`VISIT`, or `INTENT` where it was stated after the visit'),
  }),
});

export const cooperationLeadVisitorNamed = defineEvent({
  type: 'promtour.registry.cooperation-lead.visitor-named.v1',
  topic,
  owner: 'registry',
  description: 'It became known which organisation wants to cooperate.',
  schema: z.object({ ...lead, visitingOrganizationId: id }),
});

export const cooperationLeadAdvanced = defineEvent({
  type: 'promtour.registry.cooperation-lead.advanced.v1',
  topic,
  owner: 'registry',
  description: 'A lead came a step further and is still open.',
  schema: z.object({ ...lead, from: code, to: code.describe('`CONTACTED`, `MEETING` or `AGREEMENT`'), value }),
});

export const cooperationLeadWon = defineEvent({
  type: 'promtour.registry.cooperation-lead.won.v1',
  topic,
  owner: 'registry',
  description: 'The two organisations cooperate.',
  schema: z.object({ ...lead, from: code, value }),
});

export const cooperationLeadLost = defineEvent({
  type: 'promtour.registry.cooperation-lead.lost.v1',
  topic,
  owner: 'registry',
  description: 'Nothing came of a lead.',
  schema: z.object({ ...lead, from: code.describe('How far it had come'), value }),
});

export const cooperationLeadValued = defineEvent({
  type: 'promtour.registry.cooperation-lead.valued.v1',
  topic,
  owner: 'registry',
  description: 'What a lead is worth was said, or said anew.',
  schema: z.object({ ...lead, value }),
});
