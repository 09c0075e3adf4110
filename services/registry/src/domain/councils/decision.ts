import type { CouncilDecisionId, CouncilId, CouncilMeetingId } from '@promtour/kernel/id';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { RegionCode } from '@promtour/kernel/region-code';

export const decisionKinds = ['REGISTER', 'EXCLUDE', 'SUSPEND', 'AGREEMENT', 'OTHER'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

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
