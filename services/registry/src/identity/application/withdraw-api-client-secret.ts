import { apiClientSecretWithdrawn } from '@promtour/events/catalogue/api-client';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { ApiClient } from '../domain/api-client.ts';
import type { IdentityUnitOfWork } from './ports.ts';

export type WithdrawApiClientSecret = (
  client: string,
  secret: string,
  caller: Caller,
) => Promise<Result<ApiClient, NotFound>>;

/**
 * Withdraws a secret at once: it gets no more tokens, and verifiers reject those issued for it. A client whose only secret is withdrawn has
 * none until another one is issued.
 */
export function createWithdrawApiClientSecret(unitOfWork: IdentityUnitOfWork, clock: Clock): WithdrawApiClientSecret {
  return async (clientText, secretText, caller) => {
    const id = parseId<'ApiClient'>(clientText);
    if (id === undefined) return err(notFound('ApiClient', clientText));
    const secretId = parseId<'ApiClientSecret'>(secretText);

    return unitOfWork.run(caller, async ({ apiClients, publish }) => {
      const found = await apiClients.findForUpdate(id);
      if (!found.ok) return found;
      const secret = found.value.secrets.find((live) => live.id === secretId);
      if (secret === undefined) return err(notFound('ApiClientSecret', secretText));
      const at = clock.now();
      await apiClients.withdrawSecret(secret.id, at);
      const data = { clientId: id, secretId: secret.id, withdrawnAt: at.toISOString() };
      await publish(makeEvent(apiClientSecretWithdrawn, { id: newId(at), at, subject: id, data }, caller.causation));
      return ok({ ...found.value, secrets: found.value.secrets.filter((live) => live !== secret) });
    });
  };
}
