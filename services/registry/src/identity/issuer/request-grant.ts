import { graphAudience } from '@promtour/access/audience';
import { scopeNames } from '@promtour/access/scopes';
import type { Grant, KoaContextWithOIDC } from 'oidc-provider';
import { registeredClient } from './adapter.ts';

/** The person's consent to the client. The agency's own clients need none; for others the consent page asks the person. */
export async function grantOfRequest({ oidc }: KoaContextWithOIDC): Promise<Grant | undefined> {
  const { provider, client, account, session, result } = oidc;
  if (client === undefined) return undefined;
  const id = result?.consent?.grantId ?? session?.grantIdFor(client.clientId);
  const found = id === undefined ? undefined : await provider.Grant.find(id);
  const existing = found?.accountId === account?.accountId ? found : undefined;
  if (existing !== undefined || account === undefined || !registeredClient(client).firstParty) return existing;
  const grant = new provider.Grant({ accountId: account.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid');
  // The role decides which of these scopes the token gets.
  grant.addResourceScope(graphAudience, scopeNames.join(' '));
  await grant.save();
  return grant;
}
