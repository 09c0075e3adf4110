import { newId } from '@promtour/kernel/id';
import { systemCaller } from '@promtour/service-kit/caller';
import type { Logger } from '@promtour/service-kit/logging';
import type { CreateAccessGrant } from '../application/create-access-grant.ts';
import type { CredentialStore } from '../application/ports.ts';
import type { FixedCredential, CreateApiClient } from '../application/create-api-client.ts';
import type { ApiClientId } from '../domain/api-client.ts';
import { demoClients, demoIssuer, demoPeople } from './demo-accounts.ts';
import { hashed } from './secrets.ts';

type Parts = {
  readonly store: CredentialStore;
  readonly createApiClient: CreateApiClient;
  readonly createAccessGrant: CreateAccessGrant;
  readonly logger: Logger;
};

/** Creates the demonstration accounts that do not exist yet. Replicas that start together create them once. */
export async function seedDemo({ store, createApiClient, createAccessGrant, logger }: Parts): Promise<void> {
  const caller = systemCaller('registry', { correlationId: newId(new Date()) });
  for (const [name, { id, secret, client }] of Object.entries(demoClients)) {
    if (client === undefined || (await store.isClient(id as ApiClientId))) continue;
    const fixed = fixedCredential({ id, secret });
    const result = await createApiClient(client, { key: `demo-${name}` }, caller, fixed);
    if (!result.ok) logger.warn({ name, code: result.error.code }, 'a demo client was not created');
  }
  for (const [subject, { access }] of Object.entries(demoPeople)) {
    if (access === undefined) continue;
    if ((await store.grantOfSubject(demoIssuer, subject)) !== undefined) continue;
    const result = await createAccessGrant(
      { issuer: demoIssuer, subject, ...access },
      { key: `demo-${subject}` },
      caller,
    );
    if (!result.ok) logger.warn({ subject, code: result.error.code }, 'a demo account was not created');
  }
  logger.warn('anyone can sign in with the demo accounts (DEMO_ACCOUNTS)');
}

/** A public credential in its stored form. */
export function fixedCredential({
  id,
  secret,
}: {
  readonly id: string;
  readonly secret: string | null;
}): FixedCredential {
  return { id: id as ApiClientId, secret: secret === null ? undefined : hashed(secret) };
}
