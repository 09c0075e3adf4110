#!/usr/bin/env node
// Prints an access token, for trying the graph by hand.
import { parseArgs } from 'node:util';
import { clientToken, signIn } from '../src/tokens.ts';

const usage = `Usage: npm run -s token -- --as official|coordinator|council|manager [--password demo]
       npm run -s token -- --client ID --secret SECRET
       options: [--issuer http://127.0.0.1:4000/oidc] [--scope "registry:read …"]

Prints an access token that is good for ten minutes: send it as «Authorization: Bearer …». --as signs in with an account of the
demonstration, which are there where the registry runs with DEMO_ACCOUNTS=true.`;

const { values } = parseArgs({
  options: {
    as: { type: 'string' },
    password: { type: 'string', default: 'demo' },
    client: { type: 'string' },
    secret: { type: 'string' },
    issuer: { type: 'string', default: 'http://127.0.0.1:4000/oidc' },
    scope: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const { issuer, as: account, password, client: clientId, secret: clientSecret } = values;
const scope = values.scope === undefined ? {} : { scope: values.scope };

if (values.help) {
  console.log(usage);
} else {
  try {
    if (account !== undefined) console.log(await signIn({ issuer, account, password, ...scope }));
    else if (clientId !== undefined && clientSecret !== undefined)
      console.log(await clientToken({ issuer, clientId, clientSecret, ...scope }));
    else {
      console.error(usage);
      process.exitCode = 2;
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
