import { clientToken } from '@promtour/sign-in/tokens';
import { post } from '@promtour/testkit/graphql';
import type { Answer, Portal } from './portal.ts';
import type { System } from './systems.ts';
import { newKey, unique } from './unique.ts';

/** API clients with their own credentials, and their life cycle. */
export type Program = {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly secretId: string;
};

type Credential = Answer & {
  readonly secret: string;
  readonly client: { readonly id: string; readonly secrets: readonly { readonly id: string }[] };
};

const credential = 'secret client { id secrets { id } }';

/** A dashboard of the whole country; by default, it may read applications. */
export async function registerDashboard(
  official: Portal,
  scopes: readonly string[] = ['registry:read'],
): Promise<Program> {
  const answer = await official.mustChange<Credential>(
    'CreateApiClientPayload',
    `mutation Create($input: CreateApiClientInput!) {
      answer: createApiClient(input: $input) {
        __typename ... on UserError { code message } ... on CreateApiClientPayload { ${credential} }
      } }`,
    {
      input: {
        idempotencyKey: newKey(),
        kind: 'DASHBOARD',
        name: unique('Dashboard'),
        scopes,
      },
    },
  );
  return programOf(answer);
}

/** The same client with its new secret; the previous secret still works. */
export async function rotateSecret(official: Portal, { clientId }: Program): Promise<Program> {
  const answer = await official.mustChange<Credential>(
    'RotateApiClientSecretPayload',
    `mutation Rotate($input: RotateApiClientSecretInput!) {
      answer: rotateApiClientSecret(input: $input) {
        __typename ... on UserError { code message } ... on RotateApiClientSecretPayload { ${credential} }
      } }`,
    { input: { idempotencyKey: newKey(), id: clientId } },
  );
  return programOf(answer);
}

function programOf({ secret, client }: Credential): Program {
  return { clientId: client.id, clientSecret: secret, secretId: client.secrets.at(-1)?.id ?? '' };
}

export function tokenOf({ origin }: System, { clientId, clientSecret }: Program): Promise<string> {
  return clientToken({ issuer: `${origin}/oidc`, clientId, clientSecret });
}

/** The gateway's response to this token for a query that requires `registry:read`. */
export async function askWith(
  { origin }: System,
  token: string,
): Promise<{ status: number; codes: readonly string[] }> {
  const answer = await post(
    `${origin}/graphql`,
    '{ registryEntries(first: 1) { nodes { history { reason } } } }',
    {},
    {
      authorization: `Bearer ${token}`,
    },
  );
  return { status: answer.status, codes: answer.errors?.map(({ extensions }) => extensions?.code ?? '') ?? [] };
}
