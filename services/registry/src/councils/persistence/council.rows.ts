import type {
  CouncilDecisionId,
  CouncilId,
  CouncilMeetingId,
  CouncilMemberId,
  OrganizationId,
} from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';
import { EntitySchema } from 'typeorm';
import type { Council, CouncilMeeting, CouncilMember, CouncilRole } from '../domain/council.ts';
import type { CouncilDecision, DecisionKind } from '../domain/decision.ts';

export const councilSchema = new EntitySchema<Council>({
  name: 'council',
  columns: {
    id: { type: 'uuid', primary: true },
    regionCode: { name: 'region_code', type: 'text' },
    establishedOn: { name: 'established_on', type: 'date' },
  },
});

export type CouncilMemberRow = {
  id: CouncilMemberId;
  councilId: CouncilId;
  regionCode: RegionCode;
  name: string;
  role: CouncilRole;
  fromDate: string;
  toDate: string | null;
};

export const councilMemberSchema = new EntitySchema<CouncilMemberRow>({
  name: 'council_member',
  columns: {
    id: { type: 'uuid', primary: true },
    councilId: { name: 'council_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    name: { type: 'text' },
    role: { type: 'text' },
    fromDate: { name: 'from_date', type: 'date' },
    toDate: { name: 'to_date', type: 'date', nullable: true },
  },
});

export function memberFromRow({ id, councilId, name, role, fromDate, toDate }: CouncilMemberRow): CouncilMember {
  return { id, councilId, name, role, from: fromDate, to: toDate };
}

export type CouncilMeetingRow = {
  id: CouncilMeetingId;
  councilId: CouncilId;
  regionCode: RegionCode;
  heldOn: string;
  members: number;
  present: number;
  presentMembers: CouncilMemberId[];
  agenda: string[];
};

export const councilMeetingSchema = new EntitySchema<CouncilMeetingRow>({
  name: 'council_meeting',
  columns: {
    id: { type: 'uuid', primary: true },
    councilId: { name: 'council_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    heldOn: { name: 'held_on', type: 'date' },
    members: { type: 'int' },
    present: { type: 'int' },
    presentMembers: { name: 'present_members', type: 'uuid', array: true },
    agenda: { type: 'text', array: true },
  },
});

export function meetingFromRow(row: CouncilMeetingRow): CouncilMeeting {
  const { id, councilId, heldOn, members, present, agenda } = row;
  return { id, councilId, heldOn, members, present, agenda };
}

export type CouncilDecisionRow = {
  id: CouncilDecisionId;
  councilId: CouncilId;
  meetingId: CouncilMeetingId;
  regionCode: RegionCode;
  year: number;
  number: number;
  kind: DecisionKind;
  takenOn: string;
  summary: LocalizedText;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
};

export const councilDecisionSchema = new EntitySchema<CouncilDecisionRow>({
  name: 'council_decision',
  columns: {
    id: { type: 'uuid', primary: true },
    councilId: { name: 'council_id', type: 'uuid' },
    meetingId: { name: 'meeting_id', type: 'uuid' },
    regionCode: { name: 'region_code', type: 'text' },
    year: { type: 'int' },
    number: { type: 'int' },
    kind: { type: 'text' },
    takenOn: { name: 'taken_on', type: 'date' },
    summary: { type: 'jsonb' },
    withdrawnAt: { name: 'withdrawn_at', type: 'timestamptz', nullable: true },
    withdrawnReason: { name: 'withdrawn_reason', type: 'text', nullable: true },
  },
});

export function decisionFromRow(row: CouncilDecisionRow): CouncilDecision {
  return row;
}

export type DecisionSubjectRow = {
  decisionId: CouncilDecisionId;
  organizationId: OrganizationId;
  regionCode: RegionCode;
  usedAt: Date | null;
};

export const decisionSubjectSchema = new EntitySchema<DecisionSubjectRow>({
  name: 'council_decision_organization',
  columns: {
    decisionId: { name: 'decision_id', type: 'uuid', primary: true },
    organizationId: { name: 'organization_id', type: 'uuid', primary: true },
    regionCode: { name: 'region_code', type: 'text' },
    usedAt: { name: 'used_at', type: 'timestamptz', nullable: true },
  },
});
