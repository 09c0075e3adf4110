import type { InvalidInput } from '@promtour/kernel/failure';
import type { AgreementId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { unknownRegion, type AgreementTerms } from '../domain/terms.ts';
import { usableDecision } from '../../councils/domain/usable-decision.ts';
import { decisionNotUsable, type DecisionNotUsable } from '../../councils/domain/failures.ts';
import type { AgreementRepositories } from './ports.ts';

/**
 * Checks that the region exists, and that its council's decision is about an agreement and is not used by another one.
 * @param agreement the agreement to check, if it exists already
 */
export async function checkDecision(
  { regionCode, decisionId }: AgreementTerms,
  { regions, decisions, agreements }: AgreementRepositories,
  agreement?: AgreementId,
): Promise<Result<null, InvalidInput | DecisionNotUsable>> {
  if ((await regions.find(regionCode)) === undefined) return err(unknownRegion);
  if (decisionId === null) return ok(null);
  const usable = usableDecision(await decisions.find(decisionId), regionCode, 'AGREEMENT');
  if (!usable.ok) return usable;
  // The decision is locked, so no concurrent transaction can use it.
  const user = await agreements.findByDecision(decisionId);
  return user === undefined || user === agreement ? ok(null) : err(decisionNotUsable('ALREADY_USED'));
}
