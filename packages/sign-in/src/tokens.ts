import { createHash, randomBytes } from 'node:crypto';
import { createBrowser } from './browser.ts';
import { demoConsoleId } from './demo-programs.ts';

/** The demonstration's client that signs people in, and its redirect URI, where nothing listens. */
export const demoConsole = {
  clientId: demoConsoleId,
  redirectUri: 'http://127.0.0.1/signed-in',
} as const;

export type SignInOptions = {
  /** Such as `http://127.0.0.1:4000/oidc`. */
  readonly issuer: string;
  readonly account: string;
  readonly password: string;
  /** Scopes of the graph; default: all of the account's. */
  readonly scope?: string;
  /** Another client than the demonstration's, with one of its redirect URIs. */
  readonly client?: { readonly clientId: string; readonly redirectUri: string };
};

/** An access token of a demonstration account, by authorization code with PKCE as a browser would get it. */
export async function signIn(options: SignInOptions): Promise<string> {
  const { issuer, account, password, scope } = options;
  const client = options.client ?? demoConsole;
  const request = beginSignIn({ issuer, ...client, ...(scope === undefined ? {} : { scope }) });
  const browser = createBrowser(client.redirectUri);
  const page = await browser.open(request.url);
  if (page.status !== 200) throw refused('the sign-in page was not returned', page);
  const answer = await browser.submit(`${page.url}/demo`, { account, password });
  if (answer.returned === undefined) throw refused(`sign-in of the account «${account}» failed`, answer);
  return request.finish(answer.returned);
}

export type SignInRequest = {
  /** What the person's browser opens. */
  readonly url: string;
  /** Exchanges the browser's redirect for the token. @throws Error if it carries an error or belongs to another request */
  readonly finish: (returned: URL) => Promise<string>;
};

/** Asks for a person's token by authorization code with PKCE. */
export function beginSignIn(options: {
  readonly issuer: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope?: string;
}): SignInRequest {
  const { issuer, clientId, redirectUri } = options;
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const url = `${issuer}/auth?${new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: ['openid', options.scope ?? ''].join(' ').trim(),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString()}`;
  return {
    url,
    async finish({ searchParams }) {
      const code = searchParams.get('code');
      if (code === null) throw new Error(`sign-in failed: ${searchParams.get('error') ?? 'no code'}`);
      if (searchParams.get('state') !== state) throw new Error('the response belongs to another request');
      return await tokenOf(issuer, {
        grant_type: 'authorization_code',
        client_id: clientId,
        redirect_uri: redirectUri,
        code,
        code_verifier: verifier,
      });
    },
  };
}

export type ClientTokenOptions = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string;
};

/** An access token of a program, by client credentials. */
export function clientToken({ issuer, clientId, clientSecret, scope }: ClientTokenOptions): Promise<string> {
  return tokenOf(issuer, {
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    ...(scope === undefined ? {} : { scope }),
  });
}

async function tokenOf(issuer: string, form: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    headers: { accept: 'application/json' },
    body: new URLSearchParams(form),
  });
  const body = (await response.json()) as { access_token?: string; error?: string; error_description?: string };
  if (body.access_token === undefined)
    throw new Error(`no token (${response.status}): ${body.error ?? ''} ${body.error_description ?? ''}`.trim());
  return body.access_token;
}

function refused(what: string, { status, text }: { readonly status: number; readonly text: string }): Error {
  const title = /<title>([^<]*)<\/title>/.exec(text)?.[1] ?? text.slice(0, 200);
  return new Error(`${what} (${status}): ${title}`);
}
