import { clientToken, signIn } from '@promtour/sign-in/tokens';

/** Who drives the system: the accounts of the demonstration, a program with its credential, or nobody in particular. */
export type Person =
  | 'official'
  | 'coordinator'
  | 'council'
  | 'manager'
  | 'anonymous'
  | { readonly clientId: string; readonly clientSecret: string };

/** Tokens live for ten minutes. */
const renewAfterMs = 4 * 60_000;

type Kept = { readonly token: Promise<string>; readonly until: number };
const tokens = new Map<string, Kept>();

/** The header that says who asks. Signing in takes some ten requests, so a token is used until it grows old. */
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
    // One that could not be had is asked for again.
    token.catch(() => tokens.delete(key));
  }
  return { authorization: `Bearer ${await kept.token}` };
}

/** What they were signed with is published no more: everybody's next request signs in anew. */
export function forgetTokens(): void {
  tokens.clear();
}

/** Somebody's role was changed: their next request signs in anew. */
export function forgetToken(origin: string, person: Person): void {
  tokens.delete(`${origin} ${typeof person === 'string' ? person : person.clientId}`);
}
