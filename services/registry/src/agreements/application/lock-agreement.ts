import type { Viewer } from '@promtour/access/viewer';
import {
  forbidden,
  type Forbidden,
  type NotFound,
  versionConflict,
  type VersionConflict,
} from '@promtour/kernel/failure';
import type { AgreementId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { partyOf } from '../../shared/application/party-of.policy.ts';
import type { Party } from '../../shared/domain/party.ts';
import type { Agreement } from '../domain/agreement.ts';
import type { AgreementRepositories, Dated } from './ports.ts';

/** Locks an agreement and checks its version. */
export async function lockAgreement(
  { agreements }: Pick<AgreementRepositories, 'agreements'>,
  id: AgreementId,
  expectedVersion: number,
): Promise<Result<Dated<Agreement>, NotFound | Forbidden | VersionConflict>> {
  const found = await agreements.findForUpdate(id);
  if (!found.ok) return found;
  const { version } = found.value.value;
  return version === expectedVersion ? found : err(versionConflict(version));
}

/** As `lockAgreement`, with the party that the viewer acts for. */
export async function lockAgreementForParty(
  repositories: Pick<AgreementRepositories, 'agreements'>,
  id: AgreementId,
  expectedVersion: number,
  viewer: Viewer,
): Promise<Result<Dated<Agreement> & { readonly party: Party }, NotFound | Forbidden | VersionConflict>> {
  const found = await lockAgreement(repositories, id, expectedVersion);
  if (!found.ok) return found;
  const party = partyOf(viewer, found.value.value.regionCode);
  return party === undefined ? err(forbidden()) : ok({ ...found.value, party });
}
