import type { InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { unknownRegion, type AgreementTerms } from '../../domain/agreements/terms.ts';
import { usableDecision } from '../../domain/councils/usable-decision.ts';
import type { DecisionNotUsable } from '../../domain/entries/failures.ts';
import type { RegistryRepositories } from '../ports.ts';

/** Whether the region is there, and its council's decision one that carries an agreement. */
export async function restsOn(
  { regionCode, decisionId }: AgreementTerms,
  { regions, decisions }: RegistryRepositories,
): Promise<Result<null, InvalidInput | DecisionNotUsable>> {
  if ((await regions.find(regionCode)) === undefined) return err(unknownRegion);
  if (decisionId === null) return ok(null);
  const usable = usableDecision(await decisions.find(decisionId), regionCode, 'AGREEMENT');
  return usable.ok ? ok(null) : usable;
}
