import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinatorOf, managerOf, anonymous } from '@promtour/testkit/viewers';
import { documents, programmeOf, type Answered } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
let programme: ReturnType<typeof programmeOf>;

beforeAll(async () => {
  registry = await startRegistry();
  programme = programmeOf(registry);
});

afterAll(() => registry.stop());

async function candidate(): Promise<{ organization: string; entry: string }> {
  const { id: organization = '' } = await registry.register();
  return { organization, entry: (await programme.open(organization)).id };
}

async function underReview(): Promise<{ organization: string; entry: string }> {
  const made = await candidate();
  await programme.to(made.entry, 'APPLIED', 1);
  await programme.to(made.entry, 'UNDER_REVIEW', 2);
  return made;
}

async function statusOf(organization: string): Promise<string | undefined> {
  const rows = await registry.rows<{ status: string }>('SELECT status FROM organization WHERE id = $1', [organization]);
  return rows[0]?.status;
}

describe('opening', () => {
  it('fifty concurrent requests create one entry, and the others return it', async () => {
    const { id: organization = '' } = await registry.register();
    const answers = await Promise.all(Array.from({ length: 50 }, () => programme.open(organization)));
    const made = answers.filter(({ __typename }) => __typename === 'OpenRegistryEntryPayload');
    expect(made).toHaveLength(1);
    const refused = answers.filter(({ __typename }) => __typename === 'RegistryEntryExists');
    expect(refused.map(({ existing }) => (existing as Answered).id)).toEqual(Array(49).fill(made[0]?.id));
    const [rows] = await registry.rows('SELECT count(*)::int AS n FROM registry_entry WHERE organization_id = $1', [
      organization,
    ]);
    expect(rows).toEqual({ n: 1 });
  });

  it('is refused in a registry for another kind of organization, and in an unknown region', async () => {
    const { id: organization = '' } = await registry.register();
    expect(await programme.open(organization, 'EDUCATIONAL')).toMatchObject({
      code: 'INPUT.INVALID',
      issues: [{ path: ['registry'] }],
    });
    expect(await programme.open(organization, 'INDUSTRIAL_ENTERPRISE', 'FR-IDF')).toMatchObject({
      issues: [{ path: ['region'] }],
    });
    expect(await programme.open('nobody')).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('a transition', () => {
  it('of two concurrent reviewers one succeeds; the other gets the current version', async () => {
    const { organization, entry } = await underReview();
    const decision = (await programme.decide('REGISTER', 'RU-SMO', organization)).id;
    const answers = await Promise.all([
      programme.to(entry, 'REGISTERED', 3, { decision }),
      programme.to(entry, 'RETURNED', 3, { reason: 'Нет документов' }),
    ]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'TransitionRegistryEntryPayload',
      'VersionConflict',
    ]);
    expect(answers).toContainEqual(expect.objectContaining({ code: 'VERSION_CONFLICT', currentVersion: 4 }));
  });

  it('control: read and then written without version or lock, the first review is lost', async () => {
    const { entry } = await underReview();
    const read = () => registry.rows<{ status: string }>('SELECT status FROM registry_entry WHERE id = $1', [entry]);
    const write = (status: string) =>
      registry.rows('UPDATE registry_entry SET status = $2 WHERE id = $1', [entry, status]);
    expect(await Promise.all([read(), read()])).toEqual([[{ status: 'UNDER_REVIEW' }], [{ status: 'UNDER_REVIEW' }]]);
    await write('REGISTERED');
    await write('RETURNED');
    expect(await read()).toEqual([{ status: 'RETURNED' }]);
  });

  it('needs a valid decision of this region and kind', async () => {
    const { entry } = await underReview();
    const withdrawn = (await programme.decide('REGISTER')).id;
    await programme.change(documents.withdrawCouncilDecision, { input: { id: withdrawn, reason: 'Ошибка' } });
    const elsewhere = (await programme.decide('REGISTER', 'RU-TUL')).id;
    const other = (await programme.decide('OTHER')).id;
    const tries = [{}, { decision: 'none' }, { decision: withdrawn }, { decision: elsewhere }, { decision: other }];
    const reasons = [];
    for (const about of tries) reasons.push((await programme.to(entry, 'REGISTERED', 3, about))['reason']);
    expect(reasons).toEqual(['MISSING', 'UNKNOWN', 'WITHDRAWN', 'OTHER_REGION', 'OTHER_KIND']);
    expect(await registry.rows('SELECT status, version FROM registry_entry WHERE id = $1', [entry])).toEqual([
      { status: 'UNDER_REVIEW', version: 3 },
    ]);
  });

  it('is refused to callers without the permission', async () => {
    const { organization, entry } = await candidate();
    const manager = managerOf(organization);
    expect(await programme.to(entry, 'REGISTERED', 1, {}, manager)).toMatchObject({
      __typename: 'TransitionNotAllowed',
      from: 'CANDIDATE',
      nextStatuses: ['APPLIED'],
    });
    expect(await programme.to(entry, 'APPLIED', 1, {}, coordinatorOf('RU-TUL'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await programme.to(entry, 'APPLIED', 1, {}, manager)).toMatchObject({ status: 'APPLIED', version: 2 });
  });

  it('a refused row among many affects no other, and the results keep their order', async () => {
    const made = [await candidate(), await candidate(), await candidate()];
    const given = made.map(({ entry: id }, nth) => ({ id, to: 'APPLIED', expectedVersion: nth === 1 ? 9 : 1 }));
    const transitions = [...given, { id: 'none', to: 'APPLIED', expectedVersion: 1 }];
    const answer = await programme.change(documents.transitionRegistryEntries, { input: { transitions } });
    expect(answer['results']).toEqual([
      { __typename: 'TransitionRegistryEntryPayload', registryEntry: { id: made[0]?.entry } },
      { __typename: 'VersionConflict', code: 'VERSION_CONFLICT' },
      { __typename: 'TransitionRegistryEntryPayload', registryEntry: { id: made[2]?.entry } },
      { __typename: 'NotFound', code: 'NOT_FOUND' },
    ]);
  });

  it.each([0, 101])('%s transitions are invalid input', async (count) => {
    const transitions = Array(count).fill({ id: 'none', to: 'APPLIED', expectedVersion: 1 });
    expect(await programme.change(documents.transitionRegistryEntries, { input: { transitions } })).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['transitions'] }],
    });
  });
});

it('an organization’s status follows its entries, and each step is recorded', async () => {
  const { organization, entry } = await programme.registered(organizationInput());
  const statuses = [await statusOf(organization)];
  await programme.to(entry, 'SUSPENDED', 4, { reason: 'Авария' });
  statuses.push(await statusOf(organization));
  await programme.to(entry, 'REGISTERED', 5, { reason: 'Авария устранена' });
  statuses.push(await statusOf(organization));
  await programme.to(entry, 'SUSPENDED', 6, { reason: 'Авария' });
  await programme.to(entry, 'EXCLUDED', 7, {
    decision: (await programme.decide('EXCLUDE', 'RU-SMO', organization)).id,
  });
  statuses.push(await statusOf(organization));
  expect(statuses).toEqual(['ACTIVE', 'SUSPENDED', 'ACTIVE', 'SUSPENDED']);

  const answer = await registry.ask<{ registryEntry: { history: { from: string | null; to: string }[] } }>(
    'query ($id: ID!) { registryEntry(id: $id) { history { from to } } }',
    { id: entry },
  );
  const { history } = answer.expectData().registryEntry;
  expect(history.map(({ to }) => to)).toEqual([
    'CANDIDATE',
    'APPLIED',
    'UNDER_REVIEW',
    'REGISTERED',
    'SUSPENDED',
    'REGISTERED',
    'SUSPENDED',
    'EXCLUDED',
  ]);
  expect(history.slice(1).map(({ from }) => from)).toEqual(history.slice(0, -1).map(({ to }) => to));
});

it('a history has the latest 100 transitions', async () => {
  const { entry } = await programme.registered(organizationInput());
  await registry.rows(
    `INSERT INTO registry_entry_transition
     SELECT (jsonb_populate_record(t, jsonb_build_object('version', next))).*
       FROM registry_entry_transition t, generate_series(5, 150) next WHERE t.entry_id = $1 AND t.version = 4`,
    [entry],
  );
  await registry.rows('UPDATE registry_entry SET version = 150 WHERE id = $1', [entry]);
  const answer = await registry.ask<{ registryEntry: { version: number; history: unknown[] } }>(
    'query ($id: ID!) { registryEntry(id: $id) { version history { to } } }',
    { id: entry },
  );
  const { version, history } = answer.expectData().registryEntry;
  expect({ version, transitions: history.length }).toEqual({ version: 150, transitions: 100 });
});

it('an entry outside the public registry is visible to its region and organization only', async () => {
  const { entry } = await candidate();
  const seen = await registry.ask('query ($id: ID!) { registryEntry(id: $id) { id } }', { id: entry }, {}, anonymous);
  expect(seen.expectData()).toEqual({ registryEntry: null });
});

describe('a council', () => {
  it('numbers twenty concurrent decisions without a gap', async () => {
    await programme.meeting('RU-KDA');
    const answers = await Promise.all(Array.from({ length: 20 }, () => programme.decide('OTHER', 'RU-KDA')));
    const numbers = answers.map(({ number }) => Number(String(number).split('-')[1])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 20 }, (_, nth) => nth + 1));
  });

  it('is established once, and meets with a quorum only', async () => {
    const input = { region: 'RU-KAM', establishedOn: '2020-07-08' };
    const { id: council } = await programme.change(documents.establishCouncil, { input });
    expect(await programme.change(documents.establishCouncil, { input })).toMatchObject({
      code: 'REGISTRY.COUNCIL_EXISTS',
      existing: { id: council },
    });
    const appoint = (role: string) => {
      const member = { council, name: 'Член совета', role, from: '2020-07-08' };
      return programme.change(documents.appointCouncilMember, { input: member });
    };
    const chair = await appoint('CHAIR');
    expect(await appoint('CHAIR')).toMatchObject({ code: 'REGISTRY.CHAIR_TAKEN' });
    await appoint('MEMBER');
    const meeting = { council, heldOn: '2020-08-01', present: [chair.id] };
    expect(await programme.change(documents.recordCouncilMeeting, { input: meeting })).toMatchObject({
      code: 'REGISTRY.QUORUM_NOT_MET',
      present: 1,
      needed: 2,
    });
  });
});
