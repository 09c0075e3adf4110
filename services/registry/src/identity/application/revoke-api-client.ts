import { apiClientRevoked } from '@promtour/events/catalogue/api-client';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { ApiClient, RevocationReason } from '../domain/api-client.ts';
import type { IdentityUnitOfWork } from './ports.ts';

export type RevokeApiClient = (
  id: string,
  reason: RevocationReason,
  caller: Caller,
) => Promise<Result<ApiClient, NotFound>>;

/** Revokes a client permanently: it gets no more tokens, and verifiers reject earlier ones. Idempotent. */
export function createRevokeApiClient(unitOfWork: IdentityUnitOfWork, clock: Clock): RevokeApiClient {
  return async (text, revocationReason, caller) => {
    const id = parseId<'ApiClient'>(text);
    if (id === undefined) return err(notFound('ApiClient', text));

    return unitOfWork.run(caller, async ({ apiClients, publish }) => {
      const found = await apiClients.findForUpdate(id);
      if (!found.ok) return found;
      const client = found.value;
      if (client.revokedAt !== null) return ok(client);
      const at = clock.now();
      const revoked = { ...client, revokedAt: at, revocationReason, version: client.version + 1 };
      await apiClients.update(revoked);
      const data = { clientId: id, revokedAt: at.toISOString() };
      await publish(makeEvent(apiClientRevoked, { id: newId(at), at, subject: id, data }, caller.causation));
      return ok(revoked);
    });
  };
}
