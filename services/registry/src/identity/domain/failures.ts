import type { Failure } from '@promtour/kernel/failure';
import type { AccessGrantId } from './access-grant.ts';
import type { ApiClient, ApiClientId } from './api-client.ts';

/** The caller tried to give what they do not have. */
export type GrantNotAllowed = Failure<'REGISTRY.GRANT_NOT_ALLOWED'> & {
  readonly scopes: readonly string[];
  /** ISO 3166-2 codes; `*` for all. */
  readonly regions: readonly string[];
  /** The requested rate class, if it is above the highest one that the caller can give. */
  readonly rateClass: ApiClient['rateClass'] | undefined;
  /** Whether the client acts for an organization or a portal that the caller does not act for. */
  readonly actsForAnother: boolean;
};

type Missing = {
  readonly scopes?: readonly string[];
  readonly regions?: readonly string[];
  readonly rateClass?: ApiClient['rateClass'] | undefined;
  readonly actsForAnother?: boolean;
};

export function grantNotAllowed(what: Missing): GrantNotAllowed {
  return {
    code: 'REGISTRY.GRANT_NOT_ALLOWED',
    scopes: what.scopes ?? [],
    regions: what.regions ?? [],
    rateClass: what.rateClass,
    actsForAnother: what.actsForAnother ?? false,
    message: { ru: 'Нельзя передать права, которых у вас нет', en: 'You can grant only what you have yourself' },
  };
}

type OfClient<Code extends string> = Failure<Code> & { readonly clientId: ApiClientId };

export type TwoSecretsLive = OfClient<'REGISTRY.TWO_SECRETS_LIVE'>;
export function twoSecretsLive(clientId: ApiClientId): TwoSecretsLive {
  return {
    code: 'REGISTRY.TWO_SECRETS_LIVE',
    clientId,
    message: {
      ru: 'У клиента уже два действующих секрета: отзовите более старый',
      en: 'The client has two active secrets: withdraw the older one first',
    },
  };
}

export type ApiClientOver = OfClient<'REGISTRY.API_CLIENT_REVOKED'>;
export function apiClientOver(clientId: ApiClientId): ApiClientOver {
  return {
    code: 'REGISTRY.API_CLIENT_REVOKED',
    clientId,
    message: { ru: 'Доступ этого клиента прекращён', en: 'This client has been revoked' },
  };
}

export type ClientWithoutSecret = OfClient<'REGISTRY.API_CLIENT_HAS_NO_SECRET'>;
export function clientWithoutSecret(clientId: ApiClientId): ClientWithoutSecret {
  return {
    code: 'REGISTRY.API_CLIENT_HAS_NO_SECRET',
    clientId,
    message: { ru: 'Открытый клиент не имеет секретов', en: 'A public client has no secrets' },
  };
}

export type AccessGrantExists = Failure<'REGISTRY.ACCESS_GRANT_EXISTS'> & { readonly grantId: AccessGrantId };

export function accessGrantExists(grantId: AccessGrantId): AccessGrantExists {
  return {
    code: 'REGISTRY.ACCESS_GRANT_EXISTS',
    grantId,
    message: {
      ru: 'У этого человека уже есть роль: сначала отзовите её',
      en: 'This person already has a role: withdraw it first',
    },
  };
}
