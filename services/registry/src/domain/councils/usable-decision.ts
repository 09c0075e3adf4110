import type { CouncilDecisionId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { decisionNotUsable, type DecisionNotUsable } from '../entries/failures.ts';
import type { CouncilDecision, DecisionKind } from './decision.ts';

/**
 * Whether something of a region may rest on a decision: one that is there, stands, and is of that region's council.
 * @param kind what it has to be about; undefined for anything
 */
export function usableDecision(
  decision: CouncilDecision | null | undefined,
  regionCode: RegionCode,
  kind: DecisionKind | undefined,
): Result<CouncilDecisionId, DecisionNotUsable> {
  if (decision === null || decision === undefined) return err(decisionNotUsable('UNKNOWN'));
  if (decision.withdrawnAt !== null) return err(decisionNotUsable('WITHDRAWN'));
  if (decision.regionCode !== regionCode) return err(decisionNotUsable('OTHER_REGION'));
  if (kind !== undefined && decision.kind !== kind) return err(decisionNotUsable('OTHER_KIND'));
  return ok(decision.id);
}
