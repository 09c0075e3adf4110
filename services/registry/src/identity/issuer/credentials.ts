import type { CredentialStore } from '../application/ports.ts';
import type { AccessGrant, PersonId } from '../domain/access-grant.ts';
import type { ApiClientId } from '../domain/api-client.ts';
import { isLoopback } from './loopback.ts';
import { demoClients, demoIssuer } from './demo-accounts.ts';

export type TokenClient = NonNullable<Awaited<ReturnType<CredentialStore['client']>>>;

/** The credentials that currently entitle to a token. */
export type Credentials = {
  client(id: ApiClientId): Promise<TokenClient | undefined>;
  grantOfPerson(id: PersonId): Promise<AccessGrant | undefined>;
  grantOfSubject(issuer: string, subject: string): Promise<AccessGrant | undefined>;
};

export type Trust = {
  /** The registry's own issuer URL. */
  readonly issuer: string;
  readonly issuers: readonly string[];
  readonly demo: boolean;
};

/**
 * The stored credentials whose issuer is configured. A grant is not valid once its issuer is removed from the configuration; demonstration
 * accounts from an earlier start are not valid without DEMO_ACCOUNTS.
 */
export function createCredentials(store: CredentialStore, { issuer, issuers, demo }: Trust): Credentials {
  const trusted = new Set(issuers);
  const demoIds = new Set<string>(Object.values(demoClients).map(({ id }) => id));
  const ofTrusted = (grant: AccessGrant | undefined): AccessGrant | undefined =>
    grant !== undefined && (grant.issuer === demoIssuer ? demo : trusted.has(grant.issuer)) ? grant : undefined;
  return {
    async client(id) {
      if (demoIds.has(id) && !demo) return undefined;
      const client = await store.client(id);
      return client?.id === demoClients.console.id ? withEditor(client, issuer) : client;
    },
    grantOfPerson: async (id) => ofTrusted(await store.grantOfPerson(id)),
    grantOfSubject: async (issuer, subject) => ofTrusted(await store.grantOfSubject(issuer, subject)),
  };
}

/** GraphiQL of a local start is served at the issuer's origin, whose port may change between starts. */
function withEditor(client: TokenClient, issuer: string): TokenClient {
  const uri = `${new URL(issuer).origin}/graphiql/signed-in`;
  return isLoopback(uri) ? { ...client, redirectUris: [...client.redirectUris, uri] } : client;
}
