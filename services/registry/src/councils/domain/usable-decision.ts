import type { CouncilDecisionId, OrganizationId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { decisionNotUsable, type DecisionNotUsable } from './failures.ts';
import type { DecisionKind, DecisionWithSubjects } from './decision.ts';

/**
 * Checks that a decision exists, is not withdrawn and is of the region's council.
 * @param kind the required kind; undefined for any
 */
export function usableDecision(
  decision: DecisionWithSubjects | null | undefined,
  regionCode: RegionCode,
  kind: DecisionKind | undefined,
): Result<DecisionWithSubjects, DecisionNotUsable> {
  if (decision === null || decision === undefined) return err(decisionNotUsable('UNKNOWN'));
  if (decision.withdrawnAt !== null) return err(decisionNotUsable('WITHDRAWN'));
  if (decision.regionCode !== regionCode) return err(decisionNotUsable('OTHER_REGION'));
  if (kind !== undefined && decision.kind !== kind) return err(decisionNotUsable('OTHER_KIND'));
  return ok(decision);
}

/** As `usableDecision`; the decision must name the organization and must not have been used for it. */
export function usableFor(
  organizationId: OrganizationId,
  decision: DecisionWithSubjects | null,
  regionCode: RegionCode,
  kind: DecisionKind | undefined,
): Result<CouncilDecisionId, DecisionNotUsable> {
  const usable = usableDecision(decision, regionCode, kind);
  if (!usable.ok) return usable;
  const subject = usable.value.subjects.find((one) => one.organizationId === organizationId);
  if (subject === undefined) return err(decisionNotUsable('OTHER_ORGANIZATION'));
  return subject.usedAt === null ? ok(usable.value.id) : err(decisionNotUsable('ALREADY_USED'));
}
