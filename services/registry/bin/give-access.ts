#!/usr/bin/env node
// Gives the first official of an installation a role, and the application through which people sign in: after that, they do it.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { personRoles, type PersonRole } from '@promtour/access/roles';
import { parseEnvironment } from '@promtour/service-kit/environment';
import { environmentSchema } from '../src/environment.ts';
import { withIdentityTransactions } from './identity-transactions.ts';
import { openDoor, type Outcome } from './open-door.ts';

const usage = `Usage: npm run give-access -- --role ROLE --issuer URL --subject NAME [--regions CODES | --organization ID]
       npm run give-access -- --sign-in-client NAME --redirect-uri URI [--redirect-uri URI …] [--confidential]

For the operator of an installation, who has its database: whoever else gives access does so through the graph (giveAccess,
registerApiClient). Works on the registry's database, which the registry has been started on once, with the registry's own variables:
DATABASE_URL=postgres://… OIDC_ISSUERS='[…]'; with the registry's AUDIT_SIGNING_KEY the audit log knows who did it. In containers: docker compose exec registry node bin/give-access.ts …

A role is given to a person:
--role          ${personRoles.join(', ')}
--issuer        the issuer that vouches for the person: one of OIDC_ISSUERS
--subject       the «sub» of the person's id tokens there: whoever signs in without a role is shown their own
--regions       ISO 3166-2 codes, as in RU-SMO,RU-TUL: for REGION_COORDINATOR and COUNCIL_MEMBER
--organization  the organisation's id: for PLANT_MANAGER

People sign in through an application of the agency's own:
--sign-in-client  its name, as people read it
--redirect-uri    where people come back to: https, or http on 127.0.0.1 with its port (npm run token -- --browser: http://127.0.0.1:8477/signed-in)
--confidential    it runs on a server and keeps a secret, which is printed once; without it, it is a public one with PKCE alone

Run again with the same words it changes nothing and says so. What it does is in the audit trail as done by «system:operator», and
goes out as an event. Prints ids (and the secret) to the standard output, one «name value» a line, and the rest to the standard error.
Exit code: 0 done or there already, 1 refused or failed, 2 wrong usage.`;

const options = {
  role: { type: 'string' },
  issuer: { type: 'string' },
  subject: { type: 'string' },
  regions: { type: 'string' },
  organization: { type: 'string' },
  'sign-in-client': { type: 'string' },
  'redirect-uri': { type: 'string', multiple: true },
  confidential: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
type Wish = Parameters<typeof openDoor>[1];

class WrongUsage extends Error {}

async function main(): Promise<number> {
  const values = read();
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const wish = wishOf(values);
  const { DATABASE_URL: databaseUrl, OIDC_ISSUERS } = environment();
  const issuers = OIDC_ISSUERS.map(({ issuer }) => issuer);
  const outcome = await withIdentityTransactions({ name: 'give-access', databaseUrl }, (transactions, dataSource) =>
    openDoor({ transactions, dataSource, issuers }, wish),
  );
  return tell(outcome);
}

function read(): Given {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

function wishOf(values: Given): Wish {
  const { role, issuer, subject, regions, organization, 'sign-in-client': name, 'redirect-uri': redirectUris } = values;
  if (name !== undefined) {
    if (role !== undefined) throw new WrongUsage('--role and --sign-in-client are two runs');
    if (redirectUris === undefined) throw new WrongUsage('--sign-in-client needs --redirect-uri');
    return { what: 'CLIENT', name, redirectUris, confidential: values.confidential };
  }
  if (role === undefined || issuer === undefined || subject === undefined)
    throw new WrongUsage('--role, --issuer and --subject are needed, or --sign-in-client');
  if (!isRole(role)) throw new WrongUsage(`--role ${role}: there are ${personRoles.join(', ')}`);
  const codes = regions?.split(',').map((code) => code.trim());
  return { what: 'ROLE', role, issuer, subject, organization: organization ?? null, regions: codes ?? null };
}

function isRole(text: string): text is PersonRole {
  return personRoles.some((role) => role === text);
}

function environment() {
  try {
    return parseEnvironment(environmentSchema.pick({ DATABASE_URL: true, OIDC_ISSUERS: true }), process.env);
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error));
  }
}

/** What the database says where it knows nothing of roles (42P01: no such table). */
function wordingOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'code' in error && error.code === '42P01'
    ? 'this database has none of the registry’s tables: start the registry on it first'
    : error.message;
}

function tell(outcome: Outcome): number {
  if (outcome.kind === 'REFUSED') {
    const { code, message, path, detail } = outcome;
    const where = path === undefined ? '' : ` (${path})`;
    console.error(`${code}: ${message}${where}${detail === undefined ? '' : `\n${detail}`}`);
    return 1;
  }
  for (const [name, value] of Object.entries(outcome.facts)) console.log(`${name} ${value}`);
  console.error(outcome.kind === 'DONE' ? outcome.note : `There already, nothing was changed. ${outcome.note}`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  const isUsage = error instanceof WrongUsage;
  console.error(isUsage ? `${error.message}\n\n${usage}` : `It could not be done: ${wordingOf(error)}`);
  process.exitCode = isUsage ? 2 : 1;
}
