import type { CouncilDecisionId, CouncilId, CouncilMeetingId, OrganizationId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';

export const decisionKinds = ['REGISTER', 'EXCLUDE', 'SUSPEND', 'REINSTATE', 'AGREEMENT', 'OTHER'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** Decisions of these kinds name at least one organization. */
export const kindsAboutOrganizations: readonly DecisionKind[] = ['REGISTER', 'EXCLUDE', 'SUSPEND', 'REINSTATE'];

export type CouncilDecision = {
  readonly id: CouncilDecisionId;
  readonly councilId: CouncilId;
  readonly meetingId: CouncilMeetingId;
  readonly regionCode: RegionCode;
  readonly year: number;
  /** Unique per region and year, without gaps. */
  readonly number: number;
  readonly kind: DecisionKind;
  /** `YYYY-MM-DD` in the region's time zone. */
  readonly takenOn: string;
  readonly summary: LocalizedText;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
};

/** An organization that a decision is about, and when the decision was used for it. */
export type DecisionSubject = { readonly organizationId: OrganizationId; readonly usedAt: Date | null };

export type DecisionWithSubjects = CouncilDecision & { readonly subjects: readonly DecisionSubject[] };
