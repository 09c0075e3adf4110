import { clientToken, signIn } from '@promtour/sign-in/tokens';

/** The identities that drive the system: a demo account, an API client, or anonymous. */
export type Person =
  | 'official'
  | 'coordinator'
  | 'neighbor'
  | 'council'
  | 'manager'
  | 'passes'
  | 'organizer'
  | 'anonymous'
  | { readonly clientId: string; readonly clientSecret: string };

/** Tokens are valid for ten minutes. */
const renewAfterMs = 4 * 60_000;

type Kept = { readonly token: Promise<string>; readonly until: number };
const tokens = new Map<string, Kept>();

/** The authorization header of an identity. Signing in takes about ten requests, so a token is reused until it is about to expire. */
export async function authorizationOf(origin: string, person: Person): Promise<Readonly<Record<string, string>>> {
  if (person === 'anonymous') return {};
  const key = `${origin} ${typeof person === 'string' ? person : person.clientId}`;
  let kept = tokens.get(key);
  if (kept === undefined || kept.until < Date.now()) {
    const issuer = `${origin}/oidc`;
    const token =
      typeof person === 'string'
        ? signIn({ issuer, account: person, password: 'demo' })
        : clientToken({ issuer, ...person });
    kept = { token, until: Date.now() + renewAfterMs };
    tokens.set(key, kept);
    // A failed sign-in is retried by the next caller.
    token.catch(() => tokens.delete(key));
  }
  return { authorization: `Bearer ${await kept.token}` };
}

/** For tests that withdraw the signing key: the next request of each identity signs in again. */
export function forgetTokens(): void {
  tokens.clear();
}

/** For tests that change a role: the next request of this person signs in again. */
export function forgetToken(origin: string, person: Person): void {
  tokens.delete(`${origin} ${typeof person === 'string' ? person : person.clientId}`);
}
