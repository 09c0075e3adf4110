import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { eventually } from '@promtour/testkit/eventually';
import { coordinatorOf, official } from '@promtour/testkit/viewers';
import { organizationInput, startRegistry, type TestRegistry } from '../registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry({ DEMO_ACCOUNTS: 'true' });
});
afterAll(() => registry.stop());

let serial = 0;
const issuer = 'urn:promtour:demo';
const council = { issuer, role: 'COUNCIL_MEMBER', regions: ['RU-SMO'] };

async function give(input: object, viewer: Viewer = official, headers = {}): Promise<Record<string, unknown>> {
  const answer = await registry.ask<{ giveAccess: Record<string, unknown> }>(
    `mutation ($input: GiveAccessInput!, $key: ID!) { giveAccess(input: $input, idempotencyKey: $key) {
      __typename ... on AccessGrant { id role regions issuer subject } ... on UserError { code }
      ... on InvalidInput { path } ... on NotYoursToGive { missingRegions } ... on AccessAlreadyGiven { grant { id } }
    } }`,
    { input: { subject: `person-${++serial}`, ...input }, key: `g-${++serial}` },
    headers,
    viewer,
  );
  return answer.expectData().giveAccess;
}

describe('giving access', () => {
  it.each<[string, object, string]>([
    ['an issuer that is not trusted', { ...council, issuer: 'https://evil.example' }, 'issuer'],
    ['a subject of nothing', { ...council, subject: ' ' }, 'subject'],
    ['a manager without an organisation', { issuer, role: 'PLANT_MANAGER' }, 'organization'],
    ['a council member without regions', { issuer, role: 'COUNCIL_MEMBER' }, 'regions'],
    ['an official of a region', { issuer, role: 'AGENCY_OFFICIAL', regions: ['RU-SMO'] }, 'regions'],
    ['a region that the registry does not know', { ...council, regions: ['DE-BY'] }, 'regions'],
  ])('refuses %s', async (_, input, path) => {
    expect(await give(input)).toMatchObject({ __typename: 'InvalidInput', path: [path] });
  });

  it('by a coordinator stays within the region, and below their own role', async () => {
    const smolensk = coordinatorOf('RU-SMO');
    const { id: organization } = await registry.register(organizationInput({ region: 'RU-TUL' }));
    const refused = [
      { ...council, regions: ['RU-SMO', 'RU-TUL'] },
      { issuer, role: 'REGION_COORDINATOR', regions: ['RU-SMO'] },
      { issuer, role: 'AGENCY_OFFICIAL' },
      { issuer, role: 'PLANT_MANAGER', organization },
    ];
    for (const input of refused)
      expect(await give(input, smolensk)).toMatchObject({ code: 'REGISTRY.NOT_YOURS_TO_GIVE' });
    expect(await give(council, smolensk)).toMatchObject({ __typename: 'AccessGrant', regions: ['RU-SMO'] });
  });

  it('to somebody who has a role already shows it to whoever may see it', async () => {
    const first = await give({ ...council, subject: 'twice' });
    expect(await give({ ...council, subject: 'twice' })).toMatchObject({
      code: 'REGISTRY.ACCESS_ALREADY_GIVEN',
      grant: { id: first['id'] },
    });
    expect(await give({ ...council, subject: 'twice', regions: ['RU-TUL'] }, coordinatorOf('RU-TUL'))).toMatchObject({
      code: 'REGISTRY.ACCESS_ALREADY_GIVEN',
      grant: null,
    });
  });

  it('twenty times at once gives one role', async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => give({ ...council, subject: 'racer' })));
    expect(answers.filter(({ __typename }) => __typename === 'AccessGrant')).toHaveLength(1);
  });

  it('tells the log of the role, and of nobody’s name; nor is the name kept with the answer', async () => {
    const subject = 'ivanova@example.org';
    const given = await give({ ...council, subject }, official, { 'x-correlation-id': 'given-1' });
    await registry.ask(
      'mutation ($id: ID!) { withdrawAccess(id: $id) { __typename } }',
      { id: given['id'] },
      { 'x-correlation-id': 'given-1' },
    );
    const events = await eventually(
      async () => {
        const published = await registry.published('given-1');
        expect(published).toHaveLength(2);
        return published;
      },
      { within: 10_000 },
    );
    expect(events.map(({ type }) => type)).toEqual([
      'promtour.registry.access-grant.given.v1',
      'promtour.registry.access-grant.withdrawn.v1',
    ]);
    expect(JSON.stringify(events)).not.toContain(subject);
    for (const table of ['idempotency_key', 'access_grant'])
      await expect(registry.rows(`SELECT 1 FROM ${table} t WHERE strpos(t::text, $1) > 0`, [subject])).resolves.toEqual(
        [],
      );
  });
});

describe('taking access back', () => {
  it('above one’s role is not a coordinator’s', async () => {
    const { id } = await give({ issuer, role: 'REGION_COORDINATOR', regions: ['RU-SMO'] });
    const answer = await registry.ask(
      'mutation ($id: ID!) { withdrawAccess(id: $id) { ... on UserError { code } } }',
      { id },
      {},
      coordinatorOf('RU-SMO'),
    );
    expect(answer.data).toEqual({ withdrawAccess: { code: 'REGISTRY.NOT_YOURS_TO_GIVE' } });
  });
});
