import { apiClientSecretRotated } from '@promtour/events/catalogue/api-client';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import { notFound, type Forbidden, type InvalidInput, type NotFound } from '@promtour/kernel/failure';
import { newId, parseId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure } from '@promtour/service-kit/unit-of-work';
import { foundOf, runReplayable } from '@promtour/service-kit/answer-by-reference';
import { maxLiveSecrets, type ApiClient } from '../domain/api-client.ts';
import {
  apiClientOver,
  clientWithoutSecret,
  twoSecretsLive,
  type ApiClientOver,
  type ClientWithoutSecret,
  type GrantNotAllowed,
  type TwoSecretsLive,
} from '../domain/failures.ts';
import { checkHeld } from './bounds.ts';
import type { IdentityRepositories, IdentityUnitOfWork, NewSecret } from './ports.ts';
import type { IssuedCredential } from './create-api-client.ts';

type Refusal = NotFound | Forbidden | GrantNotAllowed | ApiClientOver | ClientWithoutSecret | TwoSecretsLive;

export type RotateApiClientSecret = (
  id: string,
  request: { readonly key: string },
  caller: Caller,
) => Promise<Result<IssuedCredential, Refusal | InvalidInput | IdempotencyFailure>>;

/**
 * Issues a new secret for a client. The caller needs everything that the secret opens, since anyone who sees it can act as the client. The
 * previous secret stays valid until it is withdrawn; at most two are live.
 */
export function createRotateApiClientSecret(
  unitOfWork: IdentityUnitOfWork,
  clock: Clock,
  makeSecret: () => NewSecret,
): RotateApiClientSecret {
  return async (text, request, caller) => {
    const id = parseId<'ApiClient'>(text);
    if (id === undefined) return err(notFound('ApiClient', text));

    let shown: string | null = null;
    const result = await runReplayable<IdentityRepositories, ApiClient, { readonly id: ApiClient['id'] }, Refusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'rotateApiClientSecret', input: { id } },
      {
        work: async ({ apiClients, publish }) => {
          const found = await apiClients.findForUpdate(id);
          if (!found.ok) return found;
          const client = found.value;
          if (client.revokedAt !== null) return err(apiClientOver(id));
          const held = checkHeld(caller.viewer, client);
          if (!held.ok) return held;
          if (!client.confidential) return err(clientWithoutSecret(id));
          if (client.secrets.length >= maxLiveSecrets) return err(twoSecretsLive(id));
          const at = clock.now();
          const live = { id: newId<'ApiClientSecret'>(at), createdAt: at };
          const { secret, salt, digest } = makeSecret();
          await apiClients.addSecret(id, { ...live, salt, digest });
          shown = secret;
          await publish(
            makeEvent(
              apiClientSecretRotated,
              { id: newId(at), at, subject: id, data: { clientId: id } },
              caller.causation,
            ),
          );
          return ok({ ...client, secrets: [...client.secrets, live] });
        },
        refer: ({ id }) => ({ id }),
        read: async ({ id }, { apiClients }) => foundOf(await apiClients.findForUpdate(id)),
      },
    );
    if (!result.ok) return result;
    const { value: client, replayed } = result.value;
    return ok({ client, secret: shown, replayed });
  };
}
