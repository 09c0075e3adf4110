import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type NotFound } from '@promtour/kernel/failure';
import { parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { ApiClient } from '../../domain/identity/api-client.ts';
import type { IdentityUnitOfWork } from './ports.ts';

export type WithdrawApiClientSecret = (
  client: string,
  secret: string,
  caller: Caller,
) => Promise<Result<ApiClient, NotFound | Forbidden>>;

/** Ends a secret at once; withdrawing the only one leaves the client without, until it is given another. */
export function createWithdrawApiClientSecret(unitOfWork: IdentityUnitOfWork, clock: Clock): WithdrawApiClientSecret {
  return async (clientText, secretText, caller) => {
    const id = parseId<'ApiClient'>(clientText);
    if (id === undefined) return err(notFound('ApiClient', clientText));
    const secretId = parseId<'ApiClientSecret'>(secretText);

    return unitOfWork.run(caller, async ({ apiClients }) => {
      const found = await apiClients.findForUpdate(id);
      if (!found.ok) return found;
      const secret = found.value.secrets.find((live) => live.id === secretId);
      if (secret === undefined) return err(notFound('ApiClientSecret', secretText));
      await apiClients.withdrawSecret(secret.id, clock.now());
      return ok({ ...found.value, secrets: found.value.secrets.filter((live) => live !== secret) });
    });
  };
}
