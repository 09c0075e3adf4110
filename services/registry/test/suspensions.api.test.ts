import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { coordinatorOf, managerOf, official } from '@promtour/testkit/viewers';
import { documents, programmeOf, type Answered } from './programme.ts';
import { organizationInput, startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
let programme: ReturnType<typeof programmeOf>;
const leningrad = coordinatorOf('RU-LEN');
const smolensk = coordinatorOf('RU-SMO');

beforeAll(async () => {
  registry = await startRegistry();
  programme = programmeOf(registry);
});

afterAll(() => registry.stop());

async function statusOf(organization: string): Promise<string | undefined> {
  const rows = await registry.rows<{ status: string }>('SELECT status FROM organization WHERE id = $1', [organization]);
  return rows[0]?.status;
}

/** A suspended plant of Leningrad Region that was registered there. */
async function suspended(by: Viewer = leningrad): Promise<{ organization: string; entry: string }> {
  const made = await programme.registered(organizationInput({ region: 'RU-LEN' }));
  expect(await programme.to(made.entry, 'SUSPENDED', 4, { reason: 'Авария' }, by)).toMatchObject({
    suspendedBy: by === official ? 'AGENCY' : 'REGION',
  });
  return made;
}

/** The plant applies in Smolensk too, and Smolensk's council registers it. */
async function registeredInSmolensk(organization: string): Promise<Answered> {
  const { id: entry } = await programme.open(organization, 'INDUSTRIAL_ENTERPRISE', 'RU-SMO');
  await programme.to(entry, 'APPLIED', 1, {}, managerOf(organization));
  await programme.to(entry, 'UNDER_REVIEW', 2, {}, smolensk);
  const { id: decision } = await programme.decide('REGISTER', 'RU-SMO', organization);
  return programme.to(entry, 'REGISTERED', 3, { decision }, smolensk);
}

describe('another region', () => {
  it('does not apply on behalf of a plant of another region', async () => {
    const { organization } = await suspended();
    const input = { organization, registry: 'INDUSTRIAL_ENTERPRISE', region: 'RU-SMO' };
    const { id: entry } = await programme.change(documents.openRegistryEntry, { input }, smolensk);
    expect(await programme.to(entry, 'APPLIED', 1, {}, smolensk)).toMatchObject({
      __typename: 'TransitionNotAllowed',
      nextStatuses: [],
    });
  });

  it('registers the plant, which stays suspended, even after its own suspension is lifted', async () => {
    const { organization } = await suspended();
    const entry = await registeredInSmolensk(organization);
    expect(entry).toMatchObject({ status: 'REGISTERED', version: 4 });
    expect(await statusOf(organization)).toBe('SUSPENDED');
    await programme.to(entry.id, 'SUSPENDED', 4, { reason: 'Проба' }, smolensk);
    const reinstating = { expectedVersion: 5, id: entry.id, to: 'REGISTERED' };
    expect(await programme.change(documents.transitionRegistryEntry, { input: reinstating }, smolensk)).toMatchObject({
      __typename: 'DecisionNotUsable',
      reason: 'MISSING',
    });
    const { id: decision } = await programme.decide('REINSTATE', 'RU-SMO', organization);
    expect(await programme.to(entry.id, 'REGISTERED', 5, { decision }, smolensk)).toMatchObject({ version: 6 });
    expect(await statusOf(organization)).toBe('SUSPENDED');
  });

  it('does not lift another region’s suspension', async () => {
    const { organization, entry } = await suspended();
    const { id: decision } = await programme.decide('REINSTATE', 'RU-SMO', organization).catch(() => ({ id: '' }));
    const input = { id: entry, to: 'REGISTERED', expectedVersion: 5, decision };
    const answer = await registry.ask(documents.transitionRegistryEntry, { input }, {}, smolensk);
    expect(answer.expectErrorCodes()).toEqual(['FORBIDDEN']);
    expect(await statusOf(organization)).toBe('SUSPENDED');
  });
});

describe('a suspension is lifted', () => {
  it('by the region that declared it, on its council’s decision, and the plant is active with the decisions made meanwhile', async () => {
    const { organization, entry } = await suspended();
    await registeredInSmolensk(organization);
    const { id: decision } = await programme.decide('REINSTATE', 'RU-LEN', organization);
    expect(await programme.to(entry, 'REGISTERED', 5, { decision }, leningrad)).toMatchObject({ suspendedBy: null });
    expect(await statusOf(organization)).toBe('ACTIVE');
  });

  it('by the agency, with a reason', async () => {
    const { organization, entry } = await suspended();
    expect(await programme.to(entry, 'REGISTERED', 5)).toMatchObject({
      code: 'INPUT.INVALID',
      issues: [{ path: ['reason'] }],
    });
    await programme.to(entry, 'REGISTERED', 5, { reason: 'Проверка пройдена' });
    expect(await statusOf(organization)).toBe('ACTIVE');
  });

  it('by the agency, only by the agency', async () => {
    const { organization, entry } = await suspended(official);
    const { id: decision } = await programme.decide('REINSTATE', 'RU-LEN', organization);
    expect(await programme.to(entry, 'REGISTERED', 5, { decision }, leningrad)).toMatchObject({
      __typename: 'TransitionNotAllowed',
      nextStatuses: ['EXCLUDED'],
    });
    await programme.to(entry, 'REGISTERED', 5, { reason: 'Проверка пройдена' });
    expect(await statusOf(organization)).toBe('ACTIVE');
  });

  it('after an exclusion only by liftSuspension', async () => {
    const { organization, entry } = await suspended();
    await registeredInSmolensk(organization);
    const { id: excluding } = await programme.decide('EXCLUDE', 'RU-LEN', organization);
    expect(await programme.to(entry, 'EXCLUDED', 5, { decision: excluding }, leningrad)).toMatchObject({
      suspendedBy: 'REGION',
    });
    expect(await statusOf(organization)).toBe('SUSPENDED');
    const lift = (input: object, viewer: Viewer) =>
      programme.change(
        documents.liftSuspension,
        { input: { id: entry, expectedVersion: 6, reason: 'Проба', ...input } },
        viewer,
      );
    expect(await lift({}, leningrad)).toMatchObject({ __typename: 'DecisionNotUsable', reason: 'MISSING' });
    expect(await lift({ expectedVersion: 5 }, leningrad)).toMatchObject({ code: 'VERSION_CONFLICT' });
    const { id: decision } = await programme.decide('REINSTATE', 'RU-LEN', organization);
    expect(await lift({ decision }, leningrad)).toMatchObject({
      __typename: 'LiftSuspensionPayload',
      registryEntry: { status: 'EXCLUDED', suspendedBy: null, version: 7 },
    });
    expect(await statusOf(organization)).toBe('ACTIVE');
    expect(await lift({ expectedVersion: 7 }, leningrad)).toMatchObject({
      code: 'REGISTRY.SUSPENSION_NOT_LIFTABLE',
      suspendedBy: null,
    });
  });
});

describe('a council’s decision', () => {
  it('names existing organizations of its region, if its kind requires them', async () => {
    const { id: own = '' } = await registry.register();
    const { id: foreign = '' } = await registry.register(organizationInput({ region: 'RU-LEN' }));
    const meeting = (await programme.meeting()).id;
    const record = (about: object) =>
      programme.change(documents.recordCouncilDecision, {
        input: { meeting, kind: 'REGISTER', summary: { ru: 'Решили' }, ...about },
      });
    const wrong = { code: 'INPUT.INVALID', issues: [{ path: ['organizations'] }] };
    expect(await record({})).toMatchObject(wrong);
    expect(await record({ organizations: [own, own] })).toMatchObject(wrong);
    expect(await record({ kind: 'AGREEMENT', organizations: [own] })).toMatchObject(wrong);
    for (const nobody of ['plant', '0198f6a0-0000-7000-8000-000000000000', foreign])
      expect(await record({ organizations: [own, nobody] })).toMatchObject({ code: 'NOT_FOUND' });
    await programme.open(foreign, 'INDUSTRIAL_ENTERPRISE', 'RU-SMO');
    expect(await record({ organizations: [own, foreign] })).toMatchObject({
      __typename: 'RecordCouncilDecisionPayload',
    });
  });

  it('shows its subjects and their use to callers who may see the organization', async () => {
    const { organization, entry } = await programme.registered(organizationInput({ region: 'RU-TVE' }));
    const { id: hidden = '' } = await registry.register(organizationInput({ region: 'RU-TVE' }));
    const { id } = await programme.decide('SUSPEND', 'RU-TVE', organization, hidden);
    await programme.to(entry, 'SUSPENDED', 4, { reason: 'Проба', decision: id });
    const query = 'query ($id: ID!) { councilDecision(id: $id) { subjects { organization { id } usedAt } } }';
    const shown = async (viewer: Viewer) =>
      (await registry.ask<{ councilDecision: { subjects: unknown[] } }>(query, { id }, {}, viewer)).expectData()
        .councilDecision.subjects;
    const used = { organization: { id: organization }, usedAt: expect.any(String) };
    expect(await shown(coordinatorOf('RU-TVE'))).toEqual(
      expect.arrayContaining([used, { organization: { id: hidden }, usedAt: null }]),
    );
    expect(await shown(smolensk)).toEqual([used]);
  });
});
