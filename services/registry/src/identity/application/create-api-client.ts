import { reachesEverything } from '@promtour/access/viewer';
import { apiClientOriginsUpdated, apiClientCreated } from '@promtour/events/catalogue/api-client';
import { makeEvent } from '@promtour/events/make-event';
import type { Clock } from '@promtour/kernel/clock';
import {
  forbidden,
  invalidInput,
  notFound,
  type Forbidden,
  type InvalidInput,
  type NotFound,
} from '@promtour/kernel/failure';
import { newId, type OrganizationId, parseId, type PortalId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { foundOf, runReplayable } from '@promtour/service-kit/answer-by-reference';
import {
  checkApiClient,
  unknownRegions,
  type ApiClient,
  type ApiClientDraft,
  type ApiClientId,
} from '../domain/api-client.ts';
import type { GrantNotAllowed } from '../domain/failures.ts';
import { checkGivable, checkHeld, scopesOfKind } from './bounds.ts';
import type { IdentityRepositories, IdentityUnitOfWork, NewSecret } from './ports.ts';

/**
 * A client and its new secret. The secret is null if the client has none, if this is a repeated response (secrets are not stored), or if
 * the caller lacks part of what the secret opens: then a caller who has all of it issues one (`rotateApiClientSecret`).
 */
export type IssuedCredential = {
  readonly client: ApiClient;
  readonly secret: string | null;
  readonly replayed: boolean;
};

/** A given id and secret, for demonstration accounts. */
export type FixedCredential = { readonly id: ApiClientId; readonly secret: NewSecret | undefined };

export type CreateApiClient = (
  draft: ApiClientDraft,
  request: RequestKey,
  caller: Caller,
  fixed?: FixedCredential,
) => Promise<Result<IssuedCredential, InvalidInput | NotFound | Forbidden | GrantNotAllowed | IdempotencyFailure>>;

/** Registers a program as an API client. */
export function createCreateApiClient(
  unitOfWork: IdentityUnitOfWork,
  clock: Clock,
  makeSecret: () => NewSecret,
): CreateApiClient {
  return async (draft, request, caller, fixed) => {
    const { viewer } = caller;
    const checked = checkApiClient(draft, scopesOfKind[draft.kind]);
    if (!checked.ok) return checked;
    const terms = checked.value;
    const { kind, confidential, firstParty } = draft;
    const givable = checkGivable(viewer, { ...terms, kind, confidential });
    if (!givable.ok) return givable;
    // A person who signs in through a first-party client lends it all of their permissions.
    if (firstParty && !reachesEverything(viewer)) return err(forbidden());
    const owner = readOwners(draft);
    if (!owner.ok) return owner;

    let shown: string | null = null;
    const result = await runReplayable<
      IdentityRepositories,
      ApiClient,
      { readonly id: ApiClient['id'] },
      InvalidInput | NotFound | Forbidden
    >(
      unitOfWork,
      caller,
      { ...request, operation: 'createApiClient', input: draft },
      {
        work: async ({ owners, apiClients, publish }) => {
          const { organizationId, portalId } = owner.value;
          const organization = organizationId === null ? ok(null) : await owners.organization(organizationId);
          if (!organization.ok) return organization;
          const portal = portalId === null ? ok(null) : await owners.portal(portalId);
          if (!portal.ok) return portal;
          const regions = terms.regions ?? [];
          if ((await owners.knownRegions(regions)).length < regions.length)
            return err(invalidInput(['regions'], unknownRegions));

          const at = clock.now();
          const bare = {
            ...terms,
            id: fixed?.id ?? newId<'ApiClient'>(at),
            kind,
            organizationId,
            portalId,
            confidential,
            firstParty,
            redirectUris: draft.redirectUris,
            version: 1,
            createdAt: at,
            revokedAt: null,
            revocationReason: null,
          };
          await apiClients.add(bare);
          const { id } = bare;
          const live =
            confidential && checkHeld(viewer, bare).ok
              ? { id: newId<'ApiClientSecret'>(at), createdAt: at }
              : undefined;
          if (live !== undefined) {
            const made = fixed?.secret ?? makeSecret();
            await apiClients.addSecret(id, { ...live, salt: made.salt, digest: made.digest });
            shown = made.secret;
          }
          const data = {
            clientId: id,
            kind,
            ...(organizationId === null ? {} : { organizationId }),
            ...(portalId === null ? {} : { portalId }),
          };
          await publish(makeEvent(apiClientCreated, { id: newId(at), at, subject: id, data }, caller.causation));
          const { allowedOrigins } = bare;
          if (allowedOrigins.length > 0)
            await publish(
              makeEvent(
                apiClientOriginsUpdated,
                {
                  id: newId(at),
                  at,
                  subject: id,
                  data: { clientId: id, version: 1, allowedOrigins: [...allowedOrigins] },
                },
                caller.causation,
              ),
            );
          return ok({ ...bare, secrets: live === undefined ? [] : [live] });
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

type Owners = { readonly organizationId: OrganizationId | null; readonly portalId: PortalId | null };

function readOwners({ organization, portal }: ApiClientDraft): Result<Owners, NotFound> {
  const organizationId = organization === null ? null : parseId<'Organization'>(organization);
  if (organizationId === undefined) return err(notFound('Organization', organization ?? ''));
  const portalId = portal === null ? null : parseId<'Portal'>(portal);
  if (portalId === undefined) return err(notFound('Portal', portal ?? ''));
  return ok({ organizationId, portalId });
}
