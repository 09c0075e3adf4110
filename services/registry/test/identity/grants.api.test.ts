import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { signIn } from '@promtour/sign-in/tokens';
import { eventually } from '@promtour/testkit/eventually';
import { coordinatorOf, official } from '@promtour/testkit/viewers';
import { organizationInput, type TestRegistry } from '../registry.ts';
import { startIssuer } from './issuer.ts';
import { confirmAccessGrant, withdrawAccessGrant } from './words.ts';
import { flattenPayload } from '@promtour/testkit/result-union';

let registry: TestRegistry & { readonly issuer: string };
beforeAll(async () => {
  registry = await startIssuer();
});
afterAll(() => registry.stop());

let serial = 0;
const issuer = 'urn:promtour:demo';
const council = { issuer, role: 'COUNCIL_MEMBER', regions: ['RU-SMO'] };

type Given = Readonly<Record<string, unknown>> & { readonly __typename: string };

async function give(input: object, viewer: Viewer = official, headers = {}): Promise<Given> {
  const answer = await registry.ask<{ answer: Given }>(
    `mutation ($input: CreateAccessGrantInput!) { answer: createAccessGrant(input: $input) {
      __typename ... on CreateAccessGrantPayload { grant { id role regions issuer subject status confirmedAt } }
      ... on UserError { code }
      ... on InvalidInput { issues { path } } ... on GrantNotAllowed { missingRegions } ... on AccessGrantExists { existing { id } }
    } }`,
    { input: { idempotencyKey: `g-${++serial}`, subject: `person-${++serial}`, ...input } },
    headers,
    viewer,
  );
  return flattenPayload(answer.expectData().answer);
}

async function confirm(id: string, viewer: Viewer = official): Promise<Record<string, unknown>> {
  const answer = await registry.ask<{ answer: Given | null }>(confirmAccessGrant, { input: { id } }, {}, viewer);
  const given = answer.data?.answer ?? null;
  return given === null ? { errors: answer.expectErrorCodes() } : flattenPayload(given);
}

describe('granting access', () => {
  it.each<[string, object, string]>([
    ['an issuer that is not trusted', { ...council, issuer: 'https://evil.example' }, 'issuer'],
    ['a subject of nothing', { ...council, subject: ' ' }, 'subject'],
    ['a manager without an organization', { issuer, role: 'PLANT_MANAGER' }, 'organization'],
    ['a council member without regions', { issuer, role: 'COUNCIL_MEMBER' }, 'regions'],
    ['an official of a region', { issuer, role: 'AGENCY_OFFICIAL', regions: ['RU-SMO'] }, 'regions'],
    ['a region that the registry does not know', { ...council, regions: ['DE-BY'] }, 'regions'],
  ])('refuses %s', async (_, input, path) => {
    expect(await give(input)).toMatchObject({ __typename: 'InvalidInput', issues: [{ path: [path] }] });
  });

  it('by a coordinator is limited to the region, and to roles below their own', async () => {
    const smolensk = coordinatorOf('RU-SMO');
    const { id: organization } = await registry.register(organizationInput({ region: 'RU-TUL' }));
    const refused = [
      { ...council, regions: ['RU-SMO', 'RU-TUL'] },
      { issuer, role: 'REGION_COORDINATOR', regions: ['RU-SMO'] },
      { issuer, role: 'AGENCY_OFFICIAL' },
    ];
    for (const input of refused)
      expect(await give(input, smolensk)).toMatchObject({ code: 'REGISTRY.GRANT_NOT_ALLOWED' });
    // The coordinator cannot see a candidate of another region.
    expect(await give({ issuer, role: 'PLANT_MANAGER', organization }, smolensk)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await give(council, smolensk)).toMatchObject({
      __typename: 'CreateAccessGrantPayload',
      status: 'PROPOSED',
      regions: ['RU-SMO'],
    });
  });

  it('to a person with a role returns it to callers who may see it', async () => {
    const first = await give({ ...council, subject: 'twice' });
    expect(await give({ ...council, subject: 'twice' })).toMatchObject({
      code: 'REGISTRY.ACCESS_GRANT_EXISTS',
      existing: { id: first['id'] },
    });
    expect(await give({ ...council, subject: 'twice' }, coordinatorOf('RU-SMO'))).toMatchObject({
      code: 'REGISTRY.ACCESS_GRANT_EXISTS',
      existing: { id: first['id'] },
    });
  });

  it('has the same result whether or not the person has a role that the caller cannot see', async () => {
    const tula = coordinatorOf('RU-TUL');
    await give({ ...council, subject: 'elsewhere' });
    const answers = await Promise.all(
      ['elsewhere', 'nowhere'].map((subject) => give({ ...council, subject, regions: ['RU-TUL'] }, tula)),
    );
    const shapes = answers.map((answer) => ({
      ...answer,
      grant: typeof answer['grant'],
      id: typeof answer['id'],
      subject: typeof answer['subject'],
    }));
    expect(shapes[0]).toEqual(shapes[1]);
    expect(shapes[0]).toMatchObject({ __typename: 'CreateAccessGrantPayload', status: 'PROPOSED', confirmedAt: null });
    // The agency sees both grants and gets the error; only one grant is in force.
    expect(await confirm(String(answers[0]?.['id']))).toMatchObject({ code: 'REGISTRY.ACCESS_GRANT_EXISTS' });
    expect(await confirm(String(answers[1]?.['id']))).toMatchObject({ confirmedAt: expect.any(String) });
  });

  it('twenty times concurrently grants one role', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => give({ ...council, subject: 'racer' })));
    expect(answers.filter(({ __typename }) => __typename === 'CreateAccessGrantPayload')).toHaveLength(1);
  });

  it('publishes the role without the person’s name, which is not stored with the answer either', async () => {
    const subject = 'ivanova@example.org';
    const given = await give({ ...council, subject }, official, { 'x-correlation-id': 'given-1' });
    await registry.ask(withdrawAccessGrant, { input: { id: given['id'] } }, { 'x-correlation-id': 'given-1' });
    const events = await eventually(
      async () => {
        const published = await registry.published('given-1');
        expect(published).toHaveLength(2);
        return published;
      },
      { within: 60_000 },
    );
    expect(events.map(({ type }) => type)).toEqual([
      'promtour.registry.access-grant.activated.v1',
      'promtour.registry.access-grant.withdrawn.v1',
    ]);
    expect(JSON.stringify(events)).not.toContain(subject);
    for (const table of ['idempotency_key', 'access_grant'])
      await expect(registry.rows(`SELECT 1 FROM ${table} t WHERE strpos(t::text, $1) > 0`, [subject])).resolves.toEqual(
        [],
      );
  });
});

describe('a role that a region grants', () => {
  const holds = async (id: string) =>
    (await registry.rows('SELECT 1 FROM access_grant WHERE id = $1 AND confirmed_at IS NOT NULL', [id])).length === 1;

  it('needs the agency’s confirmation, so that no region grants more than it has', async () => {
    const smolensk = coordinatorOf('RU-SMO');
    const { id: organization } = await registry.register(organizationInput({ kind: 'TOUR_OPERATOR' }));
    const manager = { issuer, role: 'PLANT_MANAGER', organization, subject: 'manager' };
    const proposed = await give(manager, smolensk, { 'x-correlation-id': 'proposed-1' });
    expect(proposed).toMatchObject({ __typename: 'CreateAccessGrantPayload', status: 'PROPOSED', confirmedAt: null });
    const id = String(proposed['id']);
    const signedIn = () => signIn({ issuer: registry.issuer, account: 'manager', password: 'demo' });
    await expect(signedIn()).rejects.toThrow(/403/);

    for (const viewer of [smolensk, coordinatorOf('RU-TUL')])
      expect(await confirm(id, viewer)).toEqual({ errors: ['FORBIDDEN'] });
    expect(await holds(id)).toBe(false);
    expect(await confirm(id)).toMatchObject({ confirmedAt: expect.any(String) });
    const first = await confirm(id);
    expect(await confirm(id)).toEqual(first);
    expect(await holds(id)).toBe(true);
    expect(await registry.published('proposed-1')).toEqual([]);
  });

  it('of two pending ones for one person, confirmed concurrently, one takes effect', async () => {
    const [one, other] = await Promise.all(
      ['RU-SMO', 'RU-TUL'].map((region) =>
        give({ ...council, subject: 'wanted', regions: [region] }, coordinatorOf(region)),
      ),
    );
    const answers = await Promise.all([one, other].map((grant) => confirm(String(grant?.['id']))));
    expect(answers.filter(({ code }) => code === 'REGISTRY.ACCESS_GRANT_EXISTS')).toHaveLength(1);
    expect(answers.filter(({ confirmedAt }) => typeof confirmedAt === 'string')).toHaveLength(1);
  });

  it('is listed as pending, and can be withdrawn unconfirmed', async () => {
    const smolensk = coordinatorOf('RU-SMO');
    const id = String((await give({ ...council, subject: 'waiting' }, smolensk))['id']);
    const waiting = async () => {
      const answer = await registry.ask<{ accessGrants: { nodes: { id: string }[] } }>(
        '{ accessGrants(filter: { statuses: [PROPOSED] }, first: 100) { nodes { id } } }',
      );
      return answer.expectData().accessGrants.nodes.map((node) => node.id);
    };
    expect(await waiting()).toContain(id);
    await registry.change(withdrawAccessGrant, { input: { id } }, smolensk);
    expect(await waiting()).not.toContain(id);
    await confirm(id);
    expect(await holds(id)).toBe(false);
  });
});

describe('withdrawing access', () => {
  it('is refused to a coordinator for roles above their own', async () => {
    const { id } = await give({ issuer, role: 'REGION_COORDINATOR', regions: ['RU-SMO'] });
    const answer = await registry.change(withdrawAccessGrant, { input: { id } }, coordinatorOf('RU-SMO'));
    expect(answer).toMatchObject({ code: 'REGISTRY.GRANT_NOT_ALLOWED' });
  });
});
