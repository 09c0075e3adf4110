import type { CouncilDecisionId, CouncilId, CouncilMeetingId, OrganizationId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';

export const decisionKinds = ['REGISTER', 'EXCLUDE', 'SUSPEND', 'REINSTATE', 'AGREEMENT', 'OTHER'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Kinds that are about organisations: such a decision names at least one. The council's word on an agreement names none. */
export const kindsAboutOrganizations: readonly DecisionKind[] = ['REGISTER', 'EXCLUDE', 'SUSPEND', 'REINSTATE'];

export type CouncilDecision = {
  readonly id: CouncilDecisionId;
  readonly councilId: CouncilId;
  readonly meetingId: CouncilMeetingId;
  readonly regionCode: RegionCode;
  readonly year: number;
  /** Unique a region and year, without gaps. */
  readonly number: number;
  readonly kind: DecisionKind;
  /** `YYYY-MM-DD` in the region's zone. */
  readonly takenOn: string;
  readonly summary: LocalizedText;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
};

/** An organisation that a decision is about, and when the decision was used for it: once. */
export type DecisionSubject = { readonly organizationId: OrganizationId; readonly usedAt: Date | null };

/** A decision with what may rest on it. */
export type DecisionWithSubjects = CouncilDecision & { readonly subjects: readonly DecisionSubject[] };
