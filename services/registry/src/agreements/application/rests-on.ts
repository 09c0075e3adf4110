import type { InvalidInput } from '@promtour/kernel/failure';
import type { AgreementId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { unknownRegion, type AgreementTerms } from '../domain/terms.ts';
import { usableDecision } from '../../councils/domain/usable-decision.ts';
import { decisionNotUsable, type DecisionNotUsable } from '../../councils/domain/failures.ts';
import type { AgreementRepositories } from './ports.ts';

/**
 * Whether the region is there, and its council's decision one that carries an agreement and carries none yet.
 * @param itself the agreement that is asked about, where it is there already
 */
export async function restsOn(
  { regionCode, decisionId }: AgreementTerms,
  { regions, decisions, agreements }: AgreementRepositories,
  itself?: AgreementId,
): Promise<Result<null, InvalidInput | DecisionNotUsable>> {
  if ((await regions.find(regionCode)) === undefined) return err(unknownRegion);
  if (decisionId === null) return ok(null);
  const usable = usableDecision(await decisions.find(decisionId), regionCode, 'AGREEMENT');
  if (!usable.ok) return usable;
  // The decision is locked: nobody else comes to rest on it meanwhile.
  const resting = await agreements.restingOn(decisionId);
  return resting === undefined || resting === itself ? ok(null) : err(decisionNotUsable('ALREADY_USED'));
}
