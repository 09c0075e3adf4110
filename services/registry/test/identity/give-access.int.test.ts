import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { auditSigningKey } from '@promtour/testkit/access';
import { viewerOf } from '@promtour/access/claims';
import { scopesOfRole } from '@promtour/access/roles';
import { createBrowser } from '@promtour/sign-in/browser';
import { createTestDatabase } from '@promtour/testkit/database';
import { eventually } from '@promtour/testkit/eventually';
import { freePort } from '@promtour/testkit/free-port';
import { startPostgresProxy } from '@promtour/testkit/postgres-proxy';
import { startProcess } from '@promtour/testkit/process';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { organizationInput, createOrganization, startRegistry, type TestRegistry } from '../registry.ts';
import { startUpstream, type UpstreamIssuer } from './upstream.ts';
import { askToken, createAccessGrant, withdrawAccessGrant } from './words.ts';

jest.setTimeout(60_000);

const command = fileURLToPath(new URL('../../bin/give-access.ts', import.meta.url));
const tokenCommand = fileURLToPath(new URL('../../../../packages/sign-in/bin/token.ts', import.meta.url));
/** The redirect URI of all browser sign-ins, which run one at a time. */
let redirectUri: string;
let port: number;
const clientNamed = (name: string) => ['--sign-in-client', name, '--redirect-uri', redirectUri];
let client: readonly string[];

/** A newly started installation: one issuer, no demonstration accounts, no grants. */
let registry: TestRegistry;
let upstream: UpstreamIssuer;
let issuer: string;
let variables: Record<string, string>;
beforeAll(async () => {
  port = await freePort();
  redirectUri = `http://127.0.0.1:${port}/signed-in`;
  client = clientNamed('Консоль агентства');
  const issuerPort = await freePort();
  issuer = `http://127.0.0.1:${issuerPort}/oidc`;
  upstream = await startUpstream(`${issuer}/callback`);
  const OIDC_ISSUERS = JSON.stringify([
    {
      name: { ru: 'Агентство', en: 'Agency' },
      issuer: upstream.url,
      clientId: 'promtour',
      clientSecret: 'upstream-secret',
    },
  ]);
  registry = await startRegistry({ PORT: String(issuerPort), ISSUER: issuer, OIDC_ISSUERS });
  variables = { DATABASE_URL: registry.database.url, AUDIT_SIGNING_KEY: auditSigningKey, OIDC_ISSUERS };
});
afterAll(async () => {
  await registry.stop();
  await upstream.stop();
});

it('the token command explains that the sample data registers the demonstration clients', async () => {
  const { ended, lines } = await startProcess(tokenCommand, { args: ['--as', 'portal', '--issuer', issuer] });
  expect(await ended).toEqual({ code: 1, signal: null });
  expect(lines).toEqual([
    expect.stringContaining('invalid_client'),
    "The sample data brings the demonstration's programs: npm run sample-data loads it",
  ]);
});

type Run = { readonly code: number | null; readonly output: string; readonly facts: Readonly<Record<string, string>> };

async function run(args: readonly string[], changes: Readonly<Record<string, string>> = {}): Promise<Run> {
  const { ended, lines } = await startProcess(command, { args, env: { ...variables, ...changes } });
  const { code } = await ended;
  const facts = lines.flatMap((line) => {
    const found = /^(grant|client|secret) (\S+)$/.exec(line);
    return found === null ? [] : [[found[1] ?? '', found[2] ?? ''] as const];
  });
  return { code, output: lines.join('\n'), facts: Object.fromEntries(facts) };
}

const role = (name: string, subject: string, ...more: readonly string[]) => [
  '--role',
  name,
  '--issuer',
  upstream.url,
  '--subject',
  subject,
  ...more,
];

/** Signs in as a person does: opens the URL that the command prints in a browser. */
async function signInAs(subject: string, clientId: string): Promise<string> {
  upstream.subject = subject;
  const command = await startProcess(tokenCommand, {
    args: ['--browser', '--client', clientId, '--issuer', issuer, '--port', String(port)],
  });
  const url = await command.line(/^http/);
  const browser = createBrowser('http://127.0.0.1/nowhere');
  const page = await browser.open(url);
  await browser.open(`${page.url}/issuer/0`);
  expect(await command.ended).toMatchObject({ code: 0 });
  return command.lines.at(-1) ?? '';
}

describe('the first official of an installation', () => {
  it('gets a role from the operator, signs in, and has the role’s permissions', async () => {
    const made = await run(client);
    expect(made).toMatchObject({ code: 0, facts: { client: expect.any(String) } });
    expect(made.facts).not.toHaveProperty('secret');
    const given = await run(role('AGENCY_OFFICIAL', 'first-official'));
    expect({ code: given.code, output: given.output }).toEqual({
      code: 0,
      output: expect.stringContaining('AGENCY_OFFICIAL applies from the next sign-in on'),
    });

    const token = await signInAs('first-official', made.facts['client'] ?? '');
    const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
    const { payload } = await jwtVerify(token, keys, { typ: 'at+jwt', issuer, audience: 'urn:promtour:graph' });
    expect(payload).toMatchObject({ actor: 'PERSON', grant: given.facts['grant'], regions: ['*'] });
    const viewer = viewerOf(payload);
    if (viewer === undefined) throw new Error('the token names no viewer');
    expect([...viewer.scopes].toSorted()).toEqual([...scopesOfRole.AGENCY_OFFICIAL].toSorted());

    const created = await registry.change(createOrganization, { input: organizationInput() }, viewer);
    expect(created.__typename).toBe('CreateOrganizationPayload');
    const input = { issuer: upstream.url, subject: 'second', role: 'REGION_COORDINATOR', regions: ['RU-SMO'] };
    const passedOn = await registry.change(createAccessGrant, { input }, viewer);
    expect(passedOn).toMatchObject({ role: 'REGION_COORDINATOR' });
  });

  it('is recorded as the operator’s action, and both events are published', async () => {
    const [made, given] = [await run(clientNamed('Вторая')), await run(role('AGENCY_OFFICIAL', 'audited'))];
    const rows = await registry.rows<{ actor: string; subject: string; correlation_id: string; row_id: string }>(
      `SELECT * FROM audit.entry WHERE row_id = ANY($1)`,
      [[made.facts['client'], given.facts['grant']]],
    );
    expect(rows).toHaveLength(2);
    for (const row of rows) expect(row).toMatchObject({ actor: 'SYSTEM', subject: 'system:operator' });
    const types = await eventually(
      async () => {
        const events = await Promise.all(rows.map((row) => registry.published(row.correlation_id)));
        expect(events.map(({ length }) => length)).toEqual([1, 1]);
        return events.flat().map(({ type }) => type);
      },
      { within: 60_000 },
    );
    expect(types.toSorted()).toEqual([
      'promtour.registry.access-grant.activated.v1',
      'promtour.registry.api-client.created.v1',
    ]);
    expect(JSON.stringify(rows)).not.toContain('audited');
  });

  it('without a role is shown the subject to grant one to', async () => {
    const { facts } = await run(client);
    upstream.subject = 'who-am-i';
    const browser = createBrowser(redirectUri);
    const request = { client_id: facts['client'] ?? '', redirect_uri: redirectUri, response_type: 'code' };
    const pkce = { scope: 'openid', code_challenge: 'a'.repeat(43), code_challenge_method: 'S256' };
    const page = await browser.open(`${issuer}/auth?${new URLSearchParams({ ...request, ...pkce }).toString()}`);
    const refused = await browser.open(`${page.url}/issuer/0`);
    expect(refused.status).toBe(403);
    expect(refused.text).toContain('who-am-i');
    expect(refused.text).toContain(upstream.url);
  });
});

describe('every role', () => {
  it.each([
    ['REGION_COORDINATOR', ['--regions', 'RU-SMO,RU-TUL']],
    ['COUNCIL_MEMBER', ['--regions', 'RU-SMO']],
  ])('%s is granted for its regions', async (name, more) => {
    const { facts } = await run(client);
    expect(await run(role(name, `regional-${name}`, ...more))).toMatchObject({ code: 0 });
    const claims = decodeJwt(await signInAs(`regional-${name}`, facts['client'] ?? ''));
    expect(claims['regions']).toEqual(more[1]?.split(','));
  });

  it('PLANT_MANAGER is granted for an organization', async () => {
    const { id = '' } = await registry.register();
    const { facts } = await run(client);
    expect(await run(role('PLANT_MANAGER', 'manager', '--organization', id))).toMatchObject({ code: 0 });
    expect(decodeJwt(await signInAs('manager', facts['client'] ?? ''))).toMatchObject({
      organization: id,
      regions: ['*'],
    });
  });
});

describe('run again', () => {
  it('changes nothing and reports it', async () => {
    const words = role('REGION_COORDINATOR', 'twice', '--regions', 'RU-SMO,RU-TUL');
    const first = await run(words);
    const second = await run(role('REGION_COORDINATOR', 'twice', '--regions', 'RU-TUL, RU-SMO'));
    expect(second).toMatchObject({
      code: 0,
      facts: first.facts,
      output: expect.stringContaining('Nothing to do'),
    });
    expect((await run(client)).facts).toEqual((await run(client)).facts);
    const [row] = await registry.rows<{ grants: number }>(
      `SELECT count(*)::int AS grants FROM access_grant g JOIN person p ON p.id = g.person_id WHERE p.subject = 'twice'`,
    );
    expect(row).toEqual({ grants: 1 });
  });

  it('six times concurrently grants one role', async () => {
    const runs = await Promise.all(Array.from({ length: 6 }, () => run(role('AGENCY_OFFICIAL', 'six'))));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(new Set(runs.map(({ facts }) => facts['grant'])).size).toBe(1);
  });

  it('after a kill between the commit and its output, reports what was done', async () => {
    const proxy = await startPostgresProxy(registry.database.url);
    try {
      const held = proxy.holdNextCommit();
      const killed = await startProcess(command, {
        args: role('AGENCY_OFFICIAL', 'killed'),
        env: { ...variables, DATABASE_URL: proxy.url },
      });
      await held;
      await killed.end('SIGKILL');
    } finally {
      await proxy.close();
    }
    expect(await run(role('AGENCY_OFFICIAL', 'killed'))).toMatchObject({
      code: 0,
      output: expect.stringContaining('Nothing to do'),
    });
  });

  it('after the role was withdrawn, grants it again', async () => {
    const first = await run(role('AGENCY_OFFICIAL', 'back'));
    await registry.change(withdrawAccessGrant, { input: { id: first.facts['grant'] } });
    const second = await run(role('AGENCY_OFFICIAL', 'back'));
    expect(second).toMatchObject({ code: 0, facts: { grant: expect.any(String) } });
    expect(second.facts['grant']).not.toBe(first.facts['grant']);
  });

  it('shows the secret of a confidential application once', async () => {
    const words = [...clientNamed('Сервер'), '--confidential'];
    const first = await run(words);
    const second = await run(words);
    expect(first.facts).toEqual({ client: expect.any(String), secret: expect.stringMatching(/^ptr_/) });
    expect(second).toMatchObject({ code: 0, facts: { client: first.facts['client'] } });
    expect(second.facts).not.toHaveProperty('secret');
    const credential = { id: first.facts['client'] ?? '', secret: first.facts['secret'] ?? '' };
    const { body } = await askToken(registry, { grant_type: 'authorization_code', code: 'none' }, credential);
    expect(body['error']).not.toBe('invalid_client');
    await registry.ask('mutation ($id: ID!) { revokeApiClient(input: { id: $id, reason: REPLACED }) { __typename } }', {
      id: credential.id,
    });
    expect(await run(words)).toMatchObject({ code: 1, output: expect.stringContaining('REGISTRY.API_CLIENT_REVOKED') });
  });
});

describe('what is refused', () => {
  it('is another role for a person who has one: the existing one is reported', async () => {
    const { facts } = await run(role('AGENCY_OFFICIAL', 'standing'));
    const { code, output } = await run(role('COUNCIL_MEMBER', 'standing', '--regions', 'RU-SMO'));
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('REGISTRY.ACCESS_GRANT_EXISTS') });
    expect(output).toContain(`The existing role is AGENCY_OFFICIAL, grant ${facts['grant'] ?? ''}.`);
  });

  it.each<[string, () => readonly string[], string]>([
    ['an unknown region', () => role('COUNCIL_MEMBER', 'x', '--regions', 'RU-SMO,RU-XXX'), 'INPUT.INVALID.*(regions)'],
    ['an unknown organization', () => role('PLANT_MANAGER', 'x', '--organization', 'none'), 'NOT_FOUND'],
    [
      'a foreign issuer',
      () => ['--role', 'AGENCY_OFFICIAL', '--issuer', 'https://x.example', '--subject', 'x'],
      '(issuer)',
    ],
    [
      'a redirect to http elsewhere',
      () => ['--sign-in-client', 'x', '--redirect-uri', 'http://x.example'],
      '(redirectUris)',
    ],
  ])('is %s, with exit code 1', async (_, args, words) => {
    const { code, output, facts } = await run(args());
    expect({ code, facts }).toEqual({ code: 1, facts: {} });
    for (const word of words.split('.*')) expect(output).toContain(word);
  });

  it.each<[string, readonly string[], string]>([
    [
      'an unknown role',
      ['--role', 'TSAR', '--issuer', 'https://x.example', '--subject', 'x'],
      '--role TSAR: must be one of AGENCY',
    ],
    ['nothing', [], '--role, --issuer and --subject are required'],
    ['an unknown option', ['--rolle', 'x'], '--rolle'],
    ['a client without a way back', ['--sign-in-client', 'x'], '--sign-in-client needs --redirect-uri'],
    ['both at once', ['--sign-in-client', 'x', '--role', 'AGENCY_OFFICIAL'], 'are mutually exclusive'],
  ])('is %s, with exit code 2 and one line', async (_, args, words) => {
    const { code, output } = await run(args);
    expect({ code, output }).toEqual({ code: 2, output: expect.stringContaining(words) });
    expect(output).not.toContain('\n');
  });

  it('is a run without the database, or on a database that is not the registry’s', async () => {
    expect(await run(role('AGENCY_OFFICIAL', 'x'), { DATABASE_URL: '' })).toMatchObject({
      code: 2,
      output: expect.stringContaining('DATABASE_URL: missing'),
    });
    const empty = await createTestDatabase();
    try {
      const { code, output } = await run(role('AGENCY_OFFICIAL', 'x'), { DATABASE_URL: empty.url });
      expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('start the registry on it first') });
    } finally {
      await empty.drop();
    }
    const away = await run(role('AGENCY_OFFICIAL', 'x'), { DATABASE_URL: 'postgres://u:secret@127.0.0.1:9/x' });
    expect(away).toMatchObject({ code: 1, output: expect.stringContaining('ECONNREFUSED') });
    expect(away.output).not.toContain('secret@');
  });

  it('is skipped by --help', async () => {
    expect(await run(['--help'], { DATABASE_URL: '' })).toMatchObject({ code: 0 });
  });
});
