#!/usr/bin/env node
// Prints an access token, for trying the graph by hand and for commands that need one.
import { parseArgs } from 'node:util';
import { signInByBrowser } from '../src/by-browser.ts';
import { demoProgram } from '../src/demo-programs.ts';
import { clientToken, signIn } from '../src/tokens.ts';

const usage = `Usage: npm run -s token -- --as official|coordinator|council|manager [--password demo]
       npm run -s token -- --as portal|agency|dashboard
       npm run -s token -- --browser --client ID [--port 8477]
       npm run -s token -- --client ID --secret SECRET
       options: [--issuer http://127.0.0.1:4000/oidc] [--scope "registry:read …"]

Prints an access token that is good for ten minutes: send it as «Authorization: Bearer …». --as signs in with an account of the
demonstration, a person's or a program's, which are there where the registry runs with DEMO_ACCOUNTS=true. --browser tells which address to open and waits until
you are signed in; the client has the redirect URI http://127.0.0.1:8477/signed-in (npm run give-access), or that of another --port.
Exit code: 0 printed, 1 refused, 2 wrong usage.`;

const { values } = parseArgs({
  options: {
    as: { type: 'string' },
    password: { type: 'string', default: 'demo' },
    browser: { type: 'boolean', default: false },
    client: { type: 'string' },
    port: { type: 'string' },
    secret: { type: 'string' },
    issuer: { type: 'string', default: 'http://127.0.0.1:4000/oidc' },
    scope: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

function token(): Promise<string> | undefined {
  const { issuer, as: account, password, browser, client: clientId, secret: clientSecret } = values;
  const scope = values.scope === undefined ? {} : { scope: values.scope };
  if (account !== undefined) {
    const program = demoProgram(account);
    return program === undefined
      ? signIn({ issuer, account, password, ...scope })
      : clientToken({ issuer, ...program, ...scope });
  }
  if (clientId === undefined) return undefined;
  if (browser) {
    const port = values.port === undefined ? {} : { port: Number(values.port) };
    return signInByBrowser({ issuer, clientId, ...scope, ...port, show });
  }
  return clientSecret === undefined ? undefined : clientToken({ issuer, clientId, clientSecret, ...scope });
}

/** Not to the standard output: that is the token's. */
function show(url: string): void {
  console.error(`Open this address in your browser:\n${url}`);
}

if (values.help) {
  console.log(usage);
} else {
  try {
    const printed = await token();
    if (printed === undefined) {
      console.error(usage);
      process.exitCode = 2;
    } else console.log(printed);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
