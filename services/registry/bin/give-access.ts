#!/usr/bin/env node
// Gives the first official of an installation a role, and registers the application through which people sign in. Officials do the rest.
import type { parseArgs, ParseArgsConfig } from 'node:util';
import { personRoles, type PersonRole } from '@promtour/access/roles';
import { runCommand, UsageError } from '@promtour/kernel/command-line';
import { parseEnvironment } from '@promtour/service-kit/environment';
import { environmentSchema } from '../src/environment.ts';
import { withIdentityTransactions } from './identity-transactions.ts';
import { grantFirstAccess, type Outcome } from './grant-first-access.ts';

const usage = `Usage: npm run give-access -- --role ROLE --issuer URL --subject NAME [--regions CODES | --organization ID]
       npm run give-access -- --sign-in-client NAME --redirect-uri URI [--redirect-uri URI …] [--confidential]

Gives an installation its first official and its first application. Everyone else gets access through the graph (createAccessGrant,
createApiClient). The registry must have been started once on its database.

A role for a person:
--role          ${personRoles.join(', ')}
--issuer        the person's OIDC issuer: one of OIDC_ISSUERS
--subject       the "sub" of the person's id tokens there; a person who signs in without a role is shown it
--regions       ISO 3166-2 codes, such as RU-SMO,RU-TUL: for REGION_COORDINATOR and COUNCIL_MEMBER
--organization  the organization's id: for PLANT_MANAGER, PASS_OFFICER and ORGANIZER

An application through which people sign in:
--sign-in-client  its name, as people read it
--redirect-uri    where people return to: https, or http on 127.0.0.1 with a port (npm run token -- --browser: http://127.0.0.1:8477/signed-in)
--confidential    it runs on a server and keeps a secret, which is printed once; otherwise a public client with PKCE

npm run give-access takes the running local stack unless one of the registry's variables is set: DATABASE_URL, OIDC_ISSUERS, and
AUDIT_SIGNING_KEY (the audit log then records who did it). In containers: docker compose exec registry node bin/give-access.ts …
Repeating a command changes nothing. The audit log records "system:operator". Standard output has ids and the secret, one "name value" a
line; everything else goes to standard error.
Exit code: 0 done or nothing to do, 1 refused or failed, 2 wrong usage.`;

const options = {
  role: { type: 'string' },
  issuer: { type: 'string' },
  subject: { type: 'string' },
  regions: { type: 'string' },
  organization: { type: 'string' },
  'sign-in-client': { type: 'string' },
  'redirect-uri': { type: 'string', multiple: true },
  confidential: { type: 'boolean', default: false },
} as const satisfies ParseArgsConfig['options'];

type Given = ReturnType<typeof parseArgs<{ options: typeof options }>>['values'];
type Wish = Parameters<typeof grantFirstAccess>[1];

await runCommand({
  usage,
  options,
  run: async (values) => {
    const request = wishOf(values);
    const { DATABASE_URL: databaseUrl, OIDC_ISSUERS } = environment();
    const issuers = OIDC_ISSUERS.map(({ issuer }) => issuer);
    try {
      return tell(
        await withIdentityTransactions({ name: 'give-access', databaseUrl }, (transactions, dataSource) =>
          grantFirstAccess({ transactions, dataSource, issuers }, request),
        ),
      );
    } catch (error) {
      throw describeMissingTables(error);
    }
  },
});

function wishOf(values: Given): Wish {
  const { role, issuer, subject, regions, organization, 'sign-in-client': name, 'redirect-uri': redirectUris } = values;
  if (name !== undefined) {
    if (role !== undefined) throw new UsageError('--role and --sign-in-client are mutually exclusive');
    if (redirectUris === undefined) throw new UsageError('--sign-in-client needs --redirect-uri');
    return { what: 'CLIENT', name, redirectUris, confidential: values.confidential };
  }
  if (role === undefined || issuer === undefined || subject === undefined)
    throw new UsageError('--role, --issuer and --subject are required, or --sign-in-client');
  if (!isRole(role)) throw new UsageError(`--role ${role}: must be one of ${personRoles.join(', ')}`);
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
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** 42P01: no such table. */
function describeMissingTables(error: unknown): unknown {
  return error instanceof Error && 'code' in error && error.code === '42P01'
    ? new Error('The database has no registry tables: start the registry on it first')
    : error;
}

function tell(outcome: Outcome): number {
  if (outcome.kind === 'REFUSED') {
    const { code, message, path, detail } = outcome;
    const where = path === undefined ? '' : ` (${path})`;
    console.error(`${code}: ${message}${where}${detail === undefined ? '' : `\n${detail}`}`);
    return 1;
  }
  for (const [name, value] of Object.entries(outcome.facts)) console.log(`${name} ${value}`);
  console.error(outcome.kind === 'DONE' ? outcome.note : `Nothing to do. ${outcome.note}`);
  return 0;
}
