import type {
  CouncilDecisionId,
  CouncilId,
  CouncilMeetingId,
  CouncilMemberId,
  OrganizationId,
} from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import {
  array,
  date,
  integer,
  jsonb,
  nullable,
  primary,
  table,
  text,
  timestamptz,
  uuid,
  type RowOf,
} from '@promtour/postgres/table';
import type { CouncilMeeting, CouncilMember, CouncilRole } from '../domain/council.ts';
import type { DecisionKind } from '../domain/decision.ts';

export const councilSchema = table('council', {
  id: primary(uuid<CouncilId>()),
  regionCode: text<RegionCode>(),
  establishedOn: date(),
});

export const councilMemberSchema = table('council_member', {
  id: primary(uuid<CouncilMemberId>()),
  councilId: uuid<CouncilId>(),
  regionCode: text<RegionCode>(),
  name: text(),
  role: text<CouncilRole>(),
  fromDate: date(),
  toDate: nullable(date()),
});

export type CouncilMemberRow = RowOf<typeof councilMemberSchema>;

export function memberFromRow({ id, councilId, name, role, fromDate, toDate }: CouncilMemberRow): CouncilMember {
  return { id, councilId, name, role, from: fromDate, to: toDate };
}

export const councilMeetingSchema = table('council_meeting', {
  id: primary(uuid<CouncilMeetingId>()),
  councilId: uuid<CouncilId>(),
  regionCode: text<RegionCode>(),
  heldOn: date(),
  members: integer(),
  present: integer(),
  presentMembers: array(uuid<CouncilMemberId>()),
  agenda: array(text()),
});

export type CouncilMeetingRow = RowOf<typeof councilMeetingSchema>;

export function meetingFromRow(row: CouncilMeetingRow): CouncilMeeting {
  const { id, councilId, heldOn, members, present, agenda } = row;
  return { id, councilId, heldOn, members, present, agenda };
}

export const councilDecisionSchema = table('council_decision', {
  id: primary(uuid<CouncilDecisionId>()),
  councilId: uuid<CouncilId>(),
  meetingId: uuid<CouncilMeetingId>(),
  regionCode: text<RegionCode>(),
  year: integer(),
  number: integer(),
  kind: text<DecisionKind>(),
  takenOn: date(),
  summary: jsonb<LocalizedText>(),
  withdrawnAt: nullable(timestamptz()),
  withdrawnReason: nullable(text()),
});

export type CouncilDecisionRow = RowOf<typeof councilDecisionSchema>;

export const decisionSubjectSchema = table('council_decision_organization', {
  decisionId: primary(uuid<CouncilDecisionId>()),
  organizationId: primary(uuid<OrganizationId>()),
  regionCode: text<RegionCode>(),
  usedAt: nullable(timestamptz()),
});
