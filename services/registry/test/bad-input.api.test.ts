import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { entryMachine } from '../src/entries/domain/registry-entry.ts';
import { entryStatuses, type EntryStatus } from '../src/shared/domain/registries.ts';
import { agreementMachine, type AgreementStatus } from '../src/agreements/domain/agreement.ts';
import { waysTo } from './events/given.ts';
import { withIdempotencyKey } from '@promtour/testkit/result-union';
import { askInVain } from './nothing-written.ts';
import { documents, newKey, programmeOf, type Answered } from './programme.ts';
import { organizationInput, createOrganization, sdl, startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
let programme: ReturnType<typeof programmeOf>;
beforeAll(async () => {
  registry = await startRegistry();
  programme = programmeOf(registry);
});
afterAll(() => registry.stop());

async function inVain(document: string, variables: object): Promise<Answered> {
  const keyed = withIdempotencyKey(document, { key: newKey(), ...variables }, await sdl, newKey);
  const answer = await askInVain<{ answer: Answered }>(registry, document, keyed);
  return answer.expectData().answer;
}

const invalid = (...path: string[]) => ({ __typename: 'InvalidInput', code: 'INPUT.INVALID', issues: [{ path }] });

/** An entrepreneur's state registration number (ОГРНИП), with its control digit. */
const ogrnip = '30499990000001' + String((30_499_990_000_001 % 13) % 10);
/** A legal entity's state registration number (ОГРН), with its control digit. */
const ogrn = '104999000000' + String((104_999_000_000 % 11) % 10);

describe('an organization is refused, and nothing is written, with', () => {
  it.each<[string, object, object]>([
    ['a Latin letter in a Russian word', { name: { ru: 'Завoд' } }, invalid('name', 'ru')],
    ['a Cyrillic letter in an English word', { name: { ru: 'Завод', en: 'Plаnt' } }, invalid('name', 'en')],
    ['a Latin letter in a Russian word of the legal name', { legalName: 'ООО «Cталь»' }, invalid('legalName')],
    ['an INN with the letter O for a zero', { inn: '99990OOO17' }, invalid('inn')],
    ['an INN with the Cyrillic letter З for a three', { inn: '999З000017' }, invalid('inn')],
    ['an INN in full-width digits', { inn: '９９９９０００００７' }, invalid('inn')],
    ['an INN in Arabic digits', { inn: '٩٩٩٩٠٠٠٠٠٧' }, invalid('inn')],
    ['a KPP with the letter О for a zero', { kpp: '99990100О' }, invalid('kpp')],
    ['an OGRN with the letter О for a zero', { ogrn: ogrn.replace('0', 'О') }, invalid('ogrn')],
    ['the OGRN of an entrepreneur for a school', { kind: 'SCHOOL', ogrn: ogrnip }, invalid('ogrn')],
    ['the OGRN of an entrepreneur beside the INN of a company', { ogrn: ogrnip }, invalid('ogrn')],
    ['an OGRN of zeros', { ogrn: '0'.repeat(13) }, invalid('ogrn')],
    [
      'an OGRN with a wrong control digit',
      { ogrn: ogrn.slice(0, -1) + String((Number(ogrn.at(-1)) + 1) % 10) },
      invalid('ogrn'),
    ],
  ])('%s', async (_, change, expected) => {
    const variables = { input: organizationInput({ ...change, idempotencyKey: newKey() }) };
    const answer = await askInVain<{ answer: object }>(registry, createOrganization, variables);
    expect(answer.expectData().answer).toMatchObject(expected);
  });

  it('control: the same company with its own OGRN is accepted', async () => {
    expect(await registry.register(organizationInput({ ogrn }))).toMatchObject({
      __typename: 'CreateOrganizationPayload',
    });
  });
});

describe('an entry', () => {
  const needs: Partial<Record<EntryStatus, string>> = { REGISTERED: 'REGISTER', EXCLUDED: 'EXCLUDE' };

  async function entryIn(status: EntryStatus): Promise<{ readonly id: string; readonly version: number; of: string }> {
    const { id = '' } = await registry.register(organizationInput({ kind: 'BUSINESS' }));
    const entry = await programme.open(id);
    let version = 1;
    for (const to of waysTo[status]) {
      const kind = needs[to];
      const named = kind === undefined ? {} : { decision: (await programme.decide(kind, 'RU-SMO', id)).id };
      const answer = await programme.to(entry.id, to, version, { reason: 'Проверка', ...named });
      expect(answer).toMatchObject({ status: to });
      version += 1;
    }
    return { id: entry.id, version, of: id };
  }

  /** A decision that was already used to register the organization in another registry. */
  async function usedFor(organization: string): Promise<string> {
    const { id: entry } = await programme.open(organization, 'INFRASTRUCTURE_PARTNER');
    const { id: decision } = await programme.decide('REGISTER', 'RU-SMO', organization);
    for (const [nth, to] of waysTo.REGISTERED.entries())
      await programme.to(entry, to, nth + 1, to === 'REGISTERED' ? { decision } : {});
    return decision;
  }

  it.each(entryStatuses)(
    'that is %s allows the transitions of its table only, and the refusal lists them',
    async (from) => {
      const { id, version } = await entryIn(from);
      const decision = (await programme.decide('REGISTER')).id;
      const nextStatuses = entryMachine.transitions[from];
      for (const to of entryStatuses.filter((status) => !nextStatuses.includes(status))) {
        const input = { id, to, expectedVersion: version, reason: 'Проверка', decision };
        expect(await inVain(documents.transitionRegistryEntry, { input })).toMatchObject({
          __typename: 'TransitionNotAllowed',
          code: 'REGISTRY.TRANSITION_NOT_ALLOWED',
          from,
          to,
          nextStatuses,
        });
      }
    },
  );

  it('is not registered on a decision that is unknown, withdrawn, of another region, used or about something else', async () => {
    const { id, version, of } = await entryIn('UNDER_REVIEW');
    const withdrawn = (await programme.decide('REGISTER')).id;
    await programme.change(documents.withdrawCouncilDecision, { input: { id: withdrawn, reason: 'Ошибка' } });
    const decisions = {
      MISSING: null,
      UNKNOWN: randomUUID(),
      WITHDRAWN: withdrawn,
      OTHER_REGION: (await programme.decide('REGISTER', 'RU-TUL')).id,
      OTHER_KIND: (await programme.decide('EXCLUDE')).id,
      OTHER_ORGANIZATION: (await programme.decide('REGISTER')).id,
      ALREADY_USED: await usedFor(of),
    };
    for (const [reason, decision] of Object.entries(decisions)) {
      const input = { id, to: 'REGISTERED', expectedVersion: version, decision };
      expect(await inVain(documents.transitionRegistryEntry, { input })).toMatchObject({
        __typename: 'DecisionNotUsable',
        code: 'REGISTRY.DECISION_NOT_USABLE',
        reason,
      });
    }
  });

  it.each<[string, object, object]>([
    ['nobody knows', { id: randomUUID() }, { code: 'NOT_FOUND' }],
    ['is none', { id: 'entry' }, { code: 'NOT_FOUND' }],
    ['was seen at another version', { expectedVersion: 7 }, { code: 'VERSION_CONFLICT', currentVersion: 2 }],
    ['was never at such a version', { expectedVersion: -1 }, { code: 'VERSION_CONFLICT', currentVersion: 2 }],
    ['is reviewed for a blank reason', { reason: ' ' }, invalid('reason')],
    ['is reviewed for a reason of 2001 letters', { reason: 'я'.repeat(2001) }, invalid('reason')],
  ])('that %s allows no transition', async (_, change, expected) => {
    const { id } = await entryIn('APPLIED');
    const input = { id, to: 'UNDER_REVIEW', expectedVersion: 2, ...change };
    expect(await inVain(documents.transitionRegistryEntry, { input })).toMatchObject(expected);
  });
});

describe('an agreement', () => {
  async function agreementIn(state: AgreementStatus): Promise<{ readonly id: string; readonly version: number }> {
    // An agreement that was signed long ago is recorded in its current status.
    const ends = { EXPIRING: dayFromNow(10), EXPIRED: dayFromNow(-10) };
    const validUntil = state === 'EXPIRING' || state === 'EXPIRED' ? ends[state] : '2040-12-31';
    const { id } = await programme.createAgreement({ region: 'RU-SAM', measures: ['COUNCIL'], validUntil });
    if (state === 'DRAFT') return { id, version: 1 };
    await programme.sign(id, '2020-07-08');
    if (state !== 'TERMINATED') return { id, version: 3 };
    await programme.change(documents.terminateAgreement, { input: { id, reason: 'Проверка', expectedVersion: 3 } });
    return { id, version: 4 };
  }
  const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const commands: readonly (readonly [string, object, AgreementStatus])[] = [
    [documents.signAgreement, { signedOn: '2020-07-08' }, 'SIGNED'],
    [documents.extendAgreement, { validUntil: '2050-12-31' }, 'SIGNED'],
    [documents.terminateAgreement, { reason: 'Проверка' }, 'TERMINATED'],
  ];

  it.each<[AgreementStatus, readonly number[]]>([
    ['DRAFT', [1, 2]],
    ['SIGNED', [0]],
    ['EXPIRING', [0]],
    ['EXPIRED', [0, 1, 2]],
    ['TERMINATED', [0, 1, 2]],
  ])('that is %s returns the statuses that a mutation can set', async (state, refused) => {
    const { id, version } = await agreementIn(state);
    for (const nth of refused) {
      const [document = '', about] = commands[nth] ?? [];
      expect(await inVain(document, { input: { id, expectedVersion: version, ...about } })).toMatchObject({
        __typename: 'AgreementStatusConflict',
        code: 'REGISTRY.AGREEMENT_STATUS_CONFLICT',
        status: state,
        nextStatuses: agreementMachine.transitions[state].filter((to) => to !== 'EXPIRING' && to !== 'EXPIRED'),
      });
    }
  });

  it('is not drafted on a decision that is unknown, withdrawn, of another region or about something else', async () => {
    const withdrawn = (await programme.decide('AGREEMENT')).id;
    await programme.change(documents.withdrawCouncilDecision, { input: { id: withdrawn, reason: 'Ошибка' } });
    const decisions = [
      ['UNKNOWN', randomUUID()],
      ['UNKNOWN', 'decision'],
      ['WITHDRAWN', withdrawn],
      ['OTHER_REGION', (await programme.decide('AGREEMENT', 'RU-TUL')).id],
      ['OTHER_KIND', (await programme.decide('REGISTER')).id],
    ];
    const input = {
      idempotencyKey: newKey(),
      region: 'RU-SMO',
      title: { ru: 'Соглашение' },
      measures: ['COUNCIL'],
      validUntil: '2030-12-31',
    };
    for (const [reason, decision] of decisions)
      expect(await inVain(documents.createAgreement, { input: { ...input, decision } })).toMatchObject({
        code: 'REGISTRY.DECISION_NOT_USABLE',
        reason,
      });
  });
});

describe('an assessment', () => {
  it('that is superseded or unknown cannot be withdrawn', async () => {
    const site = await programme.site((await programme.registered()).organization);
    const { id } = await programme.assess(site);
    await programme.assess(site);
    expect(await inVain(documents.withdrawAssessment, { id })).toMatchObject({
      code: 'REGISTRY.ASSESSMENT_NOT_VALID',
      status: 'SUPERSEDED',
    });
    expect(await inVain(documents.withdrawAssessment, { id: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

it.each([
  ['Organization', ['kind', 'name', 'brands', 'okved']],
  ['Site', ['name']],
  ['Portal', ['code', 'name', 'regions', 'languages']],
  ['Agreement', ['region', 'title', 'measures', 'validUntil']],
  ['ApiClient', ['name', 'scopes', 'rateClass', 'allowedOrigins']],
])('update%s does not take null for a field that cannot be cleared', async (type, fields) => {
  const document = `mutation ($input: Update${type}Input!) {
    answer: update${type}(input: $input) { __typename ... on InvalidInput { issues { path code } } }
  }`;
  const nulls = Object.fromEntries(fields.map((field) => [field, null]));
  expect(await inVain(document, { input: { id: randomUUID(), expectedVersion: 1, ...nulls } })).toEqual({
    __typename: 'InvalidInput',
    issues: fields.map((field) => ({ path: [field], code: 'REQUIRED' })),
  });
});
