import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startService } from '@promtour/service-kit/service';
import { eventually } from '@promtour/testkit/eventually';
import { coordinatorOf, managerOf } from '@promtour/testkit/viewers';
import { registry as registryDefinition } from '../src/service.ts';
import { readEnvironment } from '../src/environment.ts';
import {
  organizationInput,
  createOrganization,
  startRegistry,
  type Registered,
  type TestRegistry,
} from './registry.ts';

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

const isCreated = ({ __typename }: Registered) => __typename === 'CreateOrganizationPayload';

describe('creating an organization', () => {
  it('returns the same answer for the same key and input, and writes once', async () => {
    const input = organizationInput();
    const first = await registry.register({ idempotencyKey: 'once', ...input });
    const again = await registry.register({
      idempotencyKey: 'once',
      ...Object.fromEntries(Object.entries(input).reverse()),
    });
    expect(first).toMatchObject({ __typename: 'CreateOrganizationPayload', replayed: false });
    expect(again).toEqual({ ...first, replayed: true });
    await expect(registry.rows('SELECT 1 FROM organization WHERE id = $1', [first.id])).resolves.toHaveLength(1);
  });

  it('refuses the same key with different input', async () => {
    await registry.register(organizationInput({ idempotencyKey: 'taken' }));
    const other = await registry.register(organizationInput({ idempotencyKey: 'taken' }));
    expect(other).toMatchObject({ __typename: 'IdempotencyConflict', code: 'IDEMPOTENCY.KEY_REUSED' });
  });

  it.each(['', ' ', 'x'.repeat(129), 'ключ'])('refuses the key %.20j', async (idempotencyKey) => {
    await expect(registry.register(organizationInput({ idempotencyKey }))).resolves.toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: ['idempotencyKey'] }],
    });
  });

  it('does not reveal a candidate outside the access scope when its legal entity is taken', async () => {
    const { inn, kpp } = organizationInput();
    const hidden = await registry.register({ ...organizationInput({ region: 'RU-TUL' }), inn, kpp });
    const answer = await registry.ask<{ answer: object }>(
      createOrganization,
      { input: { ...organizationInput({ idempotencyKey: 'taken' }), inn, kpp } },
      {},
      coordinatorOf('RU-SMO'),
    );
    expect(answer.expectData().answer).toMatchObject({
      code: 'REGISTRY.ORGANIZATION_EXISTS',
      existing: null,
    });
    expect(answer.text).not.toContain(String(hidden.id));
    const own = await registry.register({ ...organizationInput(), inn, kpp });
    expect(own.existing).toEqual({ id: hidden.id });
  });

  it('creates one organization per legal entity under concurrent requests', async () => {
    const input = organizationInput();
    const answers = await Promise.all(Array.from({ length: 50 }, () => registry.register(input)));
    const ids = answers.map(({ id, existing }) => id ?? existing?.id);
    expect(answers.filter(isCreated)).toHaveLength(1);
    expect(answers.filter(({ code }) => code === 'REGISTRY.ORGANIZATION_EXISTS')).toHaveLength(49);
    expect(new Set(ids).size).toBe(1);
  });

  it('runs once for fifty requests with one key', async () => {
    const input = organizationInput();
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => registry.register({ ...input, idempotencyKey: 'one-key' })),
    );
    const made = answers.filter(isCreated);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(made.filter(({ replayed }) => replayed === false)).toHaveLength(1);
    expect(answers.every((answer) => isCreated(answer) || answer.code === 'IDEMPOTENCY.IN_FLIGHT')).toBe(true);
    await expect(registry.rows('SELECT 1 FROM organization WHERE inn = $1', [input['inn']])).resolves.toHaveLength(1);
  });

  it('publishes an event with the correlation id and without names', async () => {
    const input = organizationInput({ name: { ru: 'Секретное имя' }, idempotencyKey: 'event' });
    await registry.ask(createOrganization, { input }, { 'x-correlation-id': 'trace-17' });
    const [event] = await eventually(
      async () => {
        const events = await registry.published('trace-17');
        expect(events).toHaveLength(1);
        return events;
      },
      { within: 60_000 },
    );
    expect(event).toMatchObject({
      specversion: '1.0',
      type: 'promtour.registry.organization.created.v1',
      data: { regionCode: 'RU-SMO', okved: ['24.10'] },
    });
    expect(JSON.stringify(event)).not.toContain('Секретное');
  });

  const mistakes: [string, Record<string, unknown>, readonly string[]][] = [
    ['an INN with a wrong control digit', { inn: '9999000007' }, ['inn']],
    ['an INN of zeros', { inn: '0000000000' }, ['inn']],
    ['a region that the registry does not hold', { region: 'FR-IDF' }, ['region']],
    ['a name of a megabyte', { name: { ru: 'я'.repeat(1_000_000) } }, ['name', 'ru']],
    ['a NUL in the name', { name: { ru: 'a\u0000b' } }, ['name', 'ru']],
    [
      'a language that is none',
      { name: { ru: 'Завод', translations: [{ language: 'no such', text: 'x' }] } },
      ['name', 'no such'],
    ],
    ['an OKVED code of no class', { okved: ['04.10'] }, ['okved']],
    ['neither INN nor brands', { inn: null, kpp: null }, ['inn']],
  ];
  it.each(mistakes)('refuses %s and writes nothing', async (_, change, path) => {
    const count = async () => (await registry.rows<{ n: string }>('SELECT count(*) AS n FROM organization'))[0]?.n;
    const before = await count();
    await expect(registry.register(organizationInput(change))).resolves.toMatchObject({
      __typename: 'InvalidInput',
      code: 'INPUT.INVALID',
      issues: expect.arrayContaining([expect.objectContaining({ path })]),
    });
    await expect(count()).resolves.toBe(before);
  });

  it.each([
    ['a malformed region code', { region: 'RU-XXX' }],
    ['a malformed OKVED code', { okved: ['C'] }],
  ])('rejects %s by its scalar', async (_, change) => {
    const variables = { input: organizationInput({ idempotencyKey: 'scalar', ...change }) };
    expect((await registry.ask(createOrganization, variables)).expectErrorCodes()).toEqual(['INPUT.INVALID']);
  });

  it.each([
    ['the region that enters it', undefined, { source: 'REGION', reference: null }],
    ['a stated sample', { source: 'SAMPLE', reference: 'set 1' }, { source: 'SAMPLE', reference: 'set 1' }],
  ])('has the provenance of %s, also after an update', async (_, provenance, expected) => {
    const { id } = await registry.register(organizationInput(provenance === undefined ? {} : { provenance }));
    const update = `mutation ($input: UpdateOrganizationInput!) {
      answer: updateOrganization(input: $input) {
        __typename
        ... on UpdateOrganizationPayload { organization { version createdAt provenance { source reference recordedAt } } }
      }
    }`;
    const updated = await registry.change<Registered & { createdAt: string; provenance: object }>(
      update,
      { input: { id, brands: ['Марка'], expectedVersion: 1 } },
      managerOf(String(id)),
    );
    expect(updated).toMatchObject({ version: 2, provenance: { ...expected, recordedAt: updated.createdAt } });
  });

  it.each(['SELF_DECLARED', 'REGION'])('accepts no stated source %s', async (source) => {
    const variables = { input: organizationInput({ idempotencyKey: source, provenance: { source } }) };
    expect((await registry.ask(createOrganization, variables)).expectErrorCodes()).toEqual(['BAD_USER_INPUT']);
  });

  it('answers in the requested language', async () => {
    const variables = { input: organizationInput({ inn: '0000000000', idempotencyKey: 'language' }) };
    const russian = await registry.ask<{ answer: Registered }>(createOrganization, variables, {
      'accept-language': 'ru-RU',
    });
    const english = await registry.ask<{ answer: Registered }>(createOrganization, variables);
    expect(russian.expectData().answer.message).toBe('ИНН не прошёл проверку');
    expect(english.expectData().answer.message).toBe('The INN has an invalid check digit');
  });
});

describe('an idempotency key', () => {
  it('expires after 30 days, not before', async () => {
    await registry.rows(
      `INSERT INTO idempotency_key (client, operation, key, input_digest, answer, created_at)
       VALUES ('c', 'o', 'old', '', '{}', now() - interval '31 days'), ('c', 'o', 'young', '', '{}', now() - interval '29 days')`,
    );
    // A starting replica purges expired rows.
    const replica = await startService(registryDefinition, readEnvironment({ ...registry.environment }));
    try {
      await eventually(
        async () => {
          const rows = await registry.rows<{ key: string }>(`SELECT key FROM idempotency_key WHERE client = 'c'`);
          expect(rows).toEqual([{ key: 'young' }]);
        },
        { within: 60_000 },
      );
    } finally {
      await replica.stop();
    }
  });
});
