import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, code, date, id, ordinal, regionCode, seats, year } from './fields.ts';

const topic = 'promtour.council';
const owner = 'registry';
const council = { councilId: id, regionCode };

export const councilEstablished = defineEvent({
  type: 'promtour.registry.council.established.v1',
  topic,
  owner,
  description: 'A region has a council.',
  schema: z.object({ ...council, establishedOn: date }),
});

export const councilMeetingHeld = defineEvent({
  type: 'promtour.registry.council.meeting-held.v1',
  topic,
  owner,
  description: 'The council met with quorum.',
  schema: z.object({ ...council, meetingId: id, heldOn: date, members: seats, present: seats.meta(atMost('members')) }),
});

export const councilDecisionTaken = defineEvent({
  type: 'promtour.registry.council.decision-taken.v1',
  topic,
  owner,
  description: 'The council decided.',
  schema: z.object({
    ...council,
    decisionId: id,
    kind: code.describe('Such as `REGISTER`'),
    year,
    number: ordinal.describe('Unique a region and year, without gaps'),
    takenOn: date,
    organizationIds: z.array(id).optional().describe('The organisations that it is about, and usable for once each'),
  }),
});

export const councilDecisionWithdrawn = defineEvent({
  type: 'promtour.registry.council.decision-withdrawn.v1',
  topic,
  owner,
  description: 'A decision was taken back: nothing new can rest on it.',
  schema: z.object({ ...council, decisionId: id }),
});

export const councilTermBegun = defineEvent({
  type: 'promtour.registry.council.term-begun.v1',
  topic,
  owner,
  description: 'Somebody was appointed to the council.',
  schema: z.object({ ...council, memberId: id, role: code, from: date }),
});

export const councilTermEnded = defineEvent({
  type: 'promtour.registry.council.term-ended.v1',
  topic,
  owner,
  description: 'A term in the council has its last day.',
  schema: z.object({ ...council, memberId: id, to: date }),
});
