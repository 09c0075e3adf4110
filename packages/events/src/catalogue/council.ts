import { z } from 'zod';
import { defineEvent } from '../define-event.ts';
import { atMost, code, date, id, ordinal, regionCode, seats, year } from './fields.ts';

const topic = 'promtour.council';
const owner = 'registry';
const council = { councilId: id, regionCode };
const forAnalytics = {
  consumers: [],
  intendedFor: 'Analytics, program scoreboard: activity of the councils.',
} as const;

export const councilEstablished = defineEvent({
  type: 'promtour.registry.council.established.v1',
  topic,
  owner,
  description: 'A region established its council.',
  consumers: ['registry', 'analytics'],
  schema: z.object({ ...council, establishedOn: date }),
});

export const councilMeetingRecorded = defineEvent({
  type: 'promtour.registry.council.meeting-recorded.v1',
  topic,
  owner,
  description: 'A meeting of the council with a quorum was recorded.',
  consumers: ['analytics'],
  schema: z.object({ ...council, meetingId: id, heldOn: date, members: seats, present: seats.meta(atMost('members')) }),
});

export const councilDecisionRecorded = defineEvent({
  type: 'promtour.registry.council.decision-recorded.v1',
  topic,
  owner,
  description: 'The council took a decision.',
  ...forAnalytics,
  schema: z.object({
    ...council,
    decisionId: id,
    kind: code.describe('Such as `REGISTER`'),
    year,
    number: ordinal.describe('Unique per region and year, without gaps'),
    takenOn: date,
    organizationIds: z
      .array(id)
      .optional()
      .describe('The organizations that the decision is about; it can be used once for each of them'),
  }),
});

export const councilDecisionWithdrawn = defineEvent({
  type: 'promtour.registry.council.decision-withdrawn.v1',
  topic,
  owner,
  description: 'A decision was withdrawn. It can no longer be used.',
  ...forAnalytics,
  schema: z.object({ ...council, decisionId: id }),
});

export const councilMemberAppointed = defineEvent({
  type: 'promtour.registry.council.member-appointed.v1',
  topic,
  owner,
  description: 'A member was appointed to the council.',
  ...forAnalytics,
  schema: z.object({ ...council, memberId: id, role: code, from: date }),
});

export const councilTermEnded = defineEvent({
  type: 'promtour.registry.council.term-ended.v1',
  topic,
  owner,
  description: 'The term of a member was given its last day.',
  ...forAnalytics,
  schema: z.object({ ...council, memberId: id, to: date.describe('Last day of the term') }),
});
