#!/usr/bin/env node
// Prints an access token, for trying the graph by hand and for commands that need one.
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { signInByBrowser } from '../src/by-browser.ts';
import { demoProgram } from '../src/demo-programs.ts';
import { clientToken, signIn } from '../src/tokens.ts';

const usage = `Usage: npm run -s token -- --as official|coordinator|council|manager [--password demo]
       npm run -s token -- --as portal|agency|dashboard
       npm run -s token -- --browser --client ID [--port 8477]
       npm run -s token -- --client ID --secret SECRET
       options: [--issuer URL] [--scope "registry:read …"]

Prints an access token that is valid for ten minutes: send it as "Authorization: Bearer …". --as signs in with a demonstration account,
of a person or a program; a registry with DEMO_ACCOUNTS=true has them. --browser prints an address to open and waits until you have
signed in; the client has the redirect URI http://127.0.0.1:8477/signed-in (npm run give-access), or that of another --port.
The issuer is --issuer, ISSUER, PROMTOUR_GATEWAY_PORT on 127.0.0.1, the running local stack, or port 4000 on 127.0.0.1, in this order.
Exit code: 0 printed, 1 refused, 2 wrong usage.`;

type Options = Readonly<
  Partial<Record<'as' | 'client' | 'port' | 'secret' | 'issuer' | 'scope', string>> &
    Record<'password', string> &
    Record<'browser', boolean>
>;

await runCommand({
  usage,
  options: {
    as: { type: 'string' },
    password: { type: 'string', default: 'demo' },
    browser: { type: 'boolean', default: false },
    client: { type: 'string' },
    port: { type: 'string' },
    secret: { type: 'string' },
    issuer: { type: 'string' },
    scope: { type: 'string' },
  },
  run: async (options) => {
    console.log(await token(options));
    return 0;
  },
});

function token({ as: account, password, browser, client: clientId, secret: clientSecret, ...rest }: Options) {
  const { ISSUER = '' } = process.env;
  const issuer = rest.issuer ?? (ISSUER === '' ? 'http://127.0.0.1:4000/oidc' : ISSUER);
  const scope = rest.scope === undefined ? {} : { scope: rest.scope };
  if (account !== undefined) {
    const program = demoProgram(account);
    return program === undefined
      ? signIn({ issuer, account, password, ...scope })
      : clientToken({ issuer, ...program, ...scope }).catch(explainUnknownProgram);
  }
  if (clientId !== undefined && browser) {
    const port = rest.port === undefined ? {} : { port: Number(rest.port) };
    return signInByBrowser({ issuer, clientId, ...scope, ...port, show });
  }
  if (clientId === undefined || clientSecret === undefined)
    throw new UsageError('Name an account (--as) or a client with --secret or --browser (--help shows the usage)');
  return clientToken({ issuer, clientId, clientSecret, ...scope });
}

/** The demonstration's programs are portals and organizations of the sample data. */
function explainUnknownProgram(error: unknown): never {
  if (!(error instanceof Error) || !error.message.includes('invalid_client')) throw error;
  throw new Error(
    `${error.message}\nThe sample data brings the demonstration's programs: npm run sample-data loads it`,
  );
}

/** Standard output is the token's. */
function show(url: string): void {
  console.error(`Open this address in your browser:\n${url}`);
}
