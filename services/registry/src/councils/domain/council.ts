import type { CouncilId, CouncilMeetingId, CouncilMemberId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';

export type Council = {
  readonly id: CouncilId;
  readonly regionCode: RegionCode;
  /** `YYYY-MM-DD` */
  readonly establishedOn: string;
};

export type CouncilRole = 'CHAIR' | 'DEPUTY' | 'SECRETARY' | 'MEMBER';

export type CouncilMember = {
  readonly id: CouncilMemberId;
  readonly councilId: CouncilId;
  /** Personal data: excluded from events, logs and the audit log. */
  readonly name: string;
  readonly role: CouncilRole;
  /** First and last day of the term, `YYYY-MM-DD`; null if it is open. */
  readonly from: string;
  readonly to: string | null;
};

export type CouncilMeeting = {
  readonly id: CouncilMeetingId;
  readonly councilId: CouncilId;
  readonly heldOn: string;
  /** Members in term on that day, and how many were present. */
  readonly members: number;
  readonly present: number;
  readonly agenda: readonly string[];
};

export function isInTerm({ from, to }: Pick<CouncilMember, 'from' | 'to'>, on: string): boolean {
  return from <= on && (to === null || on <= to);
}

export function termsOverlap(
  one: Pick<CouncilMember, 'from' | 'to'>,
  other: Pick<CouncilMember, 'from' | 'to'>,
): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}

export type Quorum = {
  readonly members: number;
  readonly present: number;
  readonly needed: number;
  readonly met: boolean;
};

/** More than half of the members in term that day, including the chair or a deputy. */
export function quorumOf(members: readonly CouncilMember[], present: ReadonlySet<CouncilMemberId>, on: string): Quorum {
  const inTerm = members.filter((member) => isInTerm(member, on));
  const there = inTerm.filter(({ id }) => present.has(id));
  const needed = Math.floor(inTerm.length / 2) + 1;
  const led = there.some(({ role }) => role === 'CHAIR' || role === 'DEPUTY');
  return { members: inTerm.length, present: there.length, needed, met: led && there.length >= needed };
}
