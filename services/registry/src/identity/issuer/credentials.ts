import type { CredentialStore } from '../application/ports.ts';
import type { AccessGrant, PersonId } from '../domain/access-grant.ts';
import type { ApiClientId } from '../domain/api-client.ts';
import { demoClients, demoIssuer } from './demo-accounts.ts';

export type TokenClient = NonNullable<Awaited<ReturnType<CredentialStore['client']>>>;

/** The credentials that are good for a token here and now. */
export type Credentials = {
  client(id: ApiClientId): Promise<TokenClient | undefined>;
  grantOfPerson(id: PersonId): Promise<AccessGrant | undefined>;
  grantOfSubject(issuer: string, subject: string): Promise<AccessGrant | undefined>;
};

export type Trust = { readonly issuers: readonly string[]; readonly demo: boolean };

/**
 * Who is in the database and whose issuer is still in the configuration: an issuer that was taken out of it vouches for nobody any
 * more, and demonstration accounts left behind by a former start are of no use without their switch.
 */
export function createCredentials(store: CredentialStore, { issuers, demo }: Trust): Credentials {
  const trusted = new Set(issuers);
  const demoIds = new Set<string>(Object.values(demoClients).map(({ id }) => id));
  const ofTrusted = (grant: AccessGrant | undefined): AccessGrant | undefined =>
    grant !== undefined && (grant.issuer === demoIssuer ? demo : trusted.has(grant.issuer)) ? grant : undefined;
  return {
    client: async (id) => (demoIds.has(id) && !demo ? undefined : store.client(id)),
    grantOfPerson: async (id) => ofTrusted(await store.grantOfPerson(id)),
    grantOfSubject: async (issuer, subject) => ofTrusted(await store.grantOfSubject(issuer, subject)),
  };
}
