import { isDeepStrictEqual } from 'node:util';
import { apiClientNarrowed, apiClientOriginsUpdated } from '@promtour/events/catalogue/api-client';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import {
  notFound,
  invalidInput,
  type InvalidInput,
  type NotFound,
  versionConflict,
  type VersionConflict,
} from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import {
  checkTerms,
  isNarrower,
  unknownRegions,
  type ApiClient,
  type ApiClientTermsDraft,
} from '../domain/api-client.ts';
import { apiClientOver, type ApiClientOver, type GrantNotAllowed } from '../domain/failures.ts';
import { checkGivable, scopesOfKind } from './bounds.ts';
import type { IdentityUnitOfWork } from './ports.ts';

type Refusal = InvalidInput | NotFound | GrantNotAllowed | ApiClientOver | VersionConflict;

/** Omitted fields keep their values. */
export type ApiClientChanges = {
  readonly [Field in keyof ApiClientTermsDraft]: ApiClientTermsDraft[Field] | undefined;
};

export type UpdateApiClient = (
  id: string,
  expectedVersion: number,
  changes: ApiClientChanges,
  caller: Caller,
) => Promise<Result<ApiClient, Refusal>>;

/**
 * Changes a client's terms. Wider terms apply from its next token on; narrower ones are published, so that verifiers reject earlier tokens.
 */
export function createUpdateApiClient(unitOfWork: IdentityUnitOfWork, clock: Clock): UpdateApiClient {
  return async (text, expectedVersion, changes, caller) => {
    const id = parseId<'ApiClient'>(text);
    if (id === undefined) return err(notFound('ApiClient', text));

    return unitOfWork.run<ApiClient, Refusal>(caller, async ({ apiClients, owners, publish }) => {
      const found = await apiClients.findForUpdate(id);
      if (!found.ok) return found;
      const client = found.value;
      if (client.revokedAt !== null) return err(apiClientOver(id));
      if (client.version !== expectedVersion) return err(versionConflict(client.version));
      const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
      const checked = checkTerms({ ...client, ...given }, client.kind, scopesOfKind[client.kind]);
      if (!checked.ok) return checked;
      const terms = checked.value;
      const givable = checkGivable(caller.viewer, { ...client, ...terms }, client);
      if (!givable.ok) return givable;
      const regions = terms.regions ?? [];
      if ((await owners.knownRegions(regions)).length < regions.length)
        return err(invalidInput(['regions'], unknownRegions));
      const changed = { ...client, ...terms, version: client.version + 1 };
      await apiClients.update(changed);
      const at = clock.now();
      if (!isDeepStrictEqual(terms.allowedOrigins, client.allowedOrigins)) {
        const data = { clientId: id, version: changed.version, allowedOrigins: [...terms.allowedOrigins] };
        await publish(makeEvent(apiClientOriginsUpdated, { id: newId(at), at, subject: id, data }, caller.causation));
      }
      if (isNarrower(terms, client)) {
        const data = { clientId: id, version: changed.version, narrowedAt: at.toISOString() };
        await publish(makeEvent(apiClientNarrowed, { id: newId(at), at, subject: id, data }, caller.causation));
      }
      return ok(changed);
    });
  };
}
