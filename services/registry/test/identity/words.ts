import type { TestRegistry } from '../registry.ts';

/** Helpers of the identity tests. */

export type Credential = { readonly id: string; readonly secret: string };

export const createApiClient = `
  mutation ($input: CreateApiClientInput!) {
    answer: createApiClient(input: $input) {
      __typename
      ... on CreateApiClientPayload { replayed secret client { id version secrets { id } } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
      ... on GrantNotAllowed { missingScopes missingRegions missingRateClass actsForAnother }
    }
  }`;

export const createAccessGrant = `
  mutation ($input: CreateAccessGrantInput!) {
    answer: createAccessGrant(input: $input) {
      __typename
      ... on CreateAccessGrantPayload { replayed grant { id role regions issuer subject confirmedAt } }
      ... on UserError { code }
    }
  }`;

export const confirmAccessGrant = `
  mutation ($input: ConfirmAccessGrantInput!) {
    answer: confirmAccessGrant(input: $input) {
      __typename
      ... on ConfirmAccessGrantPayload { grant { confirmedAt } }
      ... on UserError { code }
    }
  }`;

export const withdrawAccessGrant = `
  mutation ($input: WithdrawAccessGrantInput!) {
    answer: withdrawAccessGrant(input: $input) { __typename ... on UserError { code } }
  }`;

export const rotateApiClientSecret = `
  mutation ($input: RotateApiClientSecretInput!) {
    answer: rotateApiClientSecret(input: $input) {
      __typename
      ... on RotateApiClientSecretPayload { replayed secret client { id version secrets { id } } }
      ... on UserError { code }
      ... on GrantNotAllowed { missingScopes missingRegions missingRateClass actsForAnother }
    }
  }`;

export const withdrawApiClientSecret = `
  mutation ($input: WithdrawApiClientSecretInput!) {
    answer: withdrawApiClientSecret(input: $input) { __typename ... on UserError { code } }
  }`;

export const dashboard = { kind: 'DASHBOARD', name: 'A dashboard', scopes: ['analytics:read', 'registry:read'] };

let serial = 0;

/** A client registered by the agency's official; a dashboard by default. */
export async function newClient(
  registry: TestRegistry,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Credential> {
  const { secret, client } = await registry.change<{
    readonly __typename: string;
    readonly secret: string;
    readonly client: { readonly id: string };
  }>(createApiClient, { input: { ...dashboard, ...changes } });
  return { id: client.id, secret };
}

/** A portal; of Smolensk by default. */
export async function newPortal(registry: TestRegistry, regions: readonly string[] = ['RU-SMO']): Promise<string> {
  const { id = '' } = await registry.change(
    `mutation ($input: CreatePortalInput!) {
      answer: createPortal(input: $input) { __typename ... on CreatePortalPayload { portal { id } } } }`,
    { input: { code: `shop-${++serial}`, name: { ru: 'Портал' }, regions } },
  );
  return id;
}

/** The issuer's URL in this registry. */
export function issuerOf(registry: TestRegistry): string {
  return registry.url.replace('/graphql', '/oidc');
}

export type TokenAnswer = { readonly status: number; readonly body: Readonly<Record<string, unknown>> };

/** Calls the token endpoint, with the client's secret in the header (client_secret_basic) unless the form has it. */
export async function askToken(
  registry: TestRegistry,
  form: Readonly<Record<string, string>>,
  client?: Credential,
): Promise<TokenAnswer> {
  const basic = client && `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`;
  const response = await fetch(`${issuerOf(registry)}/token`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'application/json',
      ...(basic === undefined ? {} : { authorization: basic }),
    },
    body: new URLSearchParams(form).toString(),
  });
  return { status: response.status, body: (await response.json()) as TokenAnswer['body'] };
}

export function clientCredentials(registry: TestRegistry, client: Credential, scope?: string): Promise<TokenAnswer> {
  return askToken(registry, { grant_type: 'client_credentials', ...(scope === undefined ? {} : { scope }) }, client);
}
