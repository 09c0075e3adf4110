import { notFound, invalidInput, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { checkTerms, notRegions, type ApiClient, type ApiClientTermsDraft } from '../../domain/identity/api-client.ts';
import { versionConflict, type VersionConflict } from '../../domain/failures.ts';
import { apiClientOver, type ApiClientOver, type NotYoursToGive } from '../../domain/identity/failures.ts';
import { checkGivable, scopesOfKind } from './bounds.ts';
import type { IdentityUnitOfWork } from './ports.ts';

type Refusal = InvalidInput | NotFound | Forbidden | NotYoursToGive | ApiClientOver | VersionConflict;

/** What is left out stays as it is. */
export type ApiClientChanges = {
  readonly [Field in keyof ApiClientTermsDraft]: ApiClientTermsDraft[Field] | undefined;
};

export type ChangeApiClient = (
  id: string,
  expectedVersion: number,
  changes: ApiClientChanges,
  caller: Caller,
) => Promise<Result<ApiClient, Refusal>>;

/** Changes what a client may. It holds from its next token on. */
export function createChangeApiClient(unitOfWork: IdentityUnitOfWork): ChangeApiClient {
  return async (text, expectedVersion, changes, caller) => {
    const id = parseId<'ApiClient'>(text);
    if (id === undefined) return err(notFound('ApiClient', text));

    return unitOfWork.run<ApiClient, Refusal>(caller, async ({ apiClients, owners }) => {
      const found = await apiClients.findForUpdate(id);
      if (!found.ok) return found;
      const client = found.value;
      if (client.revokedAt !== null) return err(apiClientOver(id));
      if (client.version !== expectedVersion) return err(versionConflict(client.version));
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const checked = checkTerms({ ...client, ...given }, client.kind, scopesOfKind[client.kind]);
      if (!checked.ok) return checked;
      const terms = checked.value;
      const givable = checkGivable(caller.viewer, {
        // What it had before was somebody else's to give.
        scopes: terms.scopes.filter((scope) => !client.scopes.includes(scope)),
        regions: terms.regions,
      });
      if (!givable.ok) return givable;
      const regions = terms.regions ?? [];
      if ((await owners.knownRegions(regions)).length < regions.length)
        return err(invalidInput(['regions'], notRegions));
      const changed = { ...client, ...terms, version: client.version + 1 };
      await apiClients.update(changed);
      return ok(changed);
    });
  };
}
