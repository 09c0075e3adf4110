import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { flattenPayload } from '@promtour/testkit/result-union';
import { coordinatorOf } from '@promtour/testkit/viewers';
import type { Viewer } from '@promtour/access/viewer';
import { askInVain } from './nothing-written.ts';
import { documents as programmeDocuments, newKey, programmeOf, type Answered } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

const documents = {
  ...programmeDocuments,
  endCouncilTerm: `mutation ($input: EndCouncilTermInput!) {
    answer: endCouncilTerm(input: $input) {
      __typename
      ... on EndCouncilTermPayload { member { id from to } }
      ... on UserError { code message }
      ... on InvalidInput { issues { path } }
    }
  }`,
} as const;

const nobody = randomUUID();
const regions = ['RU-AMU', 'RU-ARK', 'RU-AST', 'RU-BEL', 'RU-BRY', 'RU-CHE', 'RU-IRK', 'RU-IVA', 'RU-KAM', 'RU-KEM'];

let registry: TestRegistry;
let programme: ReturnType<typeof programmeOf>;
beforeAll(async () => {
  registry = await startRegistry();
  programme = programmeOf(registry);
});
afterAll(() => registry.stop());

type Council = { readonly region: string; readonly council: string; readonly chair: string; readonly member: string };

/** A new council with a chair since it was established and a member for the year 2021. */
async function newCouncil(): Promise<Council> {
  const region = regions.pop() ?? '';
  const input = { region, establishedOn: '2020-07-08' };
  const { id: council } = await programme.change(documents.establishCouncil, { input });
  const chair = await appoint(council, { role: 'CHAIR' });
  const member = await appoint(council, { from: '2021-01-01', to: '2021-12-31' });
  return { region, council, chair: chair.id, member: member.id };
}

const appoint = (council: string, about: object = {}) =>
  programme.change(documents.appointCouncilMember, {
    input: { council, name: 'Член совета', role: 'MEMBER', from: '2020-07-08', ...about },
  });

/** @param viewer the official by default */
async function inVain(document: string, variables: object, viewer?: Viewer): Promise<Answered> {
  const answer = await askInVain<{ answer: Answered }>(registry, document, { ...variables }, viewer);
  return flattenPayload(answer.expectData().answer);
}

const invalid = (...path: string[]) => ({ __typename: 'InvalidInput', code: 'INPUT.INVALID', issues: [{ path }] });
const unknown = { __typename: 'NotFound', code: 'NOT_FOUND' };

describe('invalid input about a council is refused by field, and nothing is written', () => {
  let given: Council;
  let other: Council;
  beforeAll(async () => {
    given = await newCouncil();
    other = await newCouncil();
  });

  it.each<[string, object, object]>([
    ['of an unknown region', { region: 'DE-BE' }, invalid('region')],
    ['that is yet to be established', { region: 'RU-SMO', establishedOn: '2100-01-01' }, invalid('establishedOn')],
  ])('a council %s', async (_, change, expected) => {
    const input = { establishedOn: '2020-07-08', ...change };
    expect(await inVain(documents.establishCouncil, { input })).toMatchObject(expected);
  });

  it.each<[string, (given: Council) => object, object]>([
    ['in an unknown council', () => ({ council: nobody }), unknown],
    ['in something that is no council', () => ({ council: 'council' }), unknown],
    ['of nobody', () => ({ name: ' ' }), invalid('name')],
    ['of a name of 201 letters', () => ({ name: 'я'.repeat(201) }), invalid('name')],
    ['that ends before it begins', () => ({ to: '2020-07-07' }), invalid('to')],
    ['of a second chair', () => ({ role: 'CHAIR', from: '2026-01-01' }), { code: 'REGISTRY.CHAIR_TAKEN' }],
  ])('a term %s', async (_, change, expected) => {
    const input = { council: given.council, name: 'Имя', role: 'MEMBER', from: '2020-07-08', ...change(given) };
    expect(await inVain(documents.appointCouncilMember, { input })).toMatchObject(expected);
  });

  it.each<[string, (given: Council) => object, object]>([
    ['in the future', () => ({ heldOn: '2100-01-01' }), invalid('heldOn')],
    ['before there was a council', () => ({ heldOn: '2020-07-07' }), invalid('heldOn')],
    ['with somebody unknown', ({ chair }) => ({ present: [chair, nobody] }), invalid('present')],
    ['with something that is no member', () => ({ present: ['chair'] }), invalid('present')],
    ['with another council’s member', ({ chair }) => ({ present: [chair, other.chair] }), invalid('present')],
    ['with one whose term is over', ({ chair, member }) => ({ present: [chair, member] }), invalid('present')],
    [
      'with one whose term is yet to begin',
      ({ chair, member }) => ({ heldOn: '2020-12-31', present: [chair, member] }),
      invalid('present'),
    ],
    [
      'with too few',
      ({ chair }) => ({ heldOn: '2021-06-01', present: [chair] }),
      { code: 'REGISTRY.QUORUM_NOT_MET', present: 1, needed: 2 },
    ],
    [
      'with nobody who leads',
      ({ member }) => ({ heldOn: '2021-06-01', present: [member, member] }),
      { code: 'REGISTRY.QUORUM_NOT_MET', present: 1, needed: 2 },
    ],
    ['with nobody', () => ({ present: [] }), { code: 'REGISTRY.QUORUM_NOT_MET', present: 0, needed: 1 }],
    ['about nothing', () => ({ agenda: [' '] }), invalid('agenda', '0')],
    ['about too much', () => ({ agenda: Array.from({ length: 51 }, () => 'О') }), invalid('agenda')],
    ['of an unknown council', () => ({ council: nobody }), unknown],
  ])('a meeting %s', async (_, change, expected) => {
    const input = { council: given.council, heldOn: '2026-01-15', present: [given.chair], ...change(given) };
    expect(await inVain(documents.recordCouncilMeeting, { input })).toMatchObject(expected);
  });

  it.each(['2026-02-30', '2026-13-01', '15.01.2026', ''])('a meeting on «%s»', async (heldOn) => {
    const input = { council: given.council, heldOn, present: [given.chair] };
    const answer = await askInVain(registry, documents.recordCouncilMeeting, { input });
    expect(answer.expectErrorCodes()).toEqual(['INPUT.INVALID']);
  });

  it.each<[string, object, object]>([
    ['of an unknown meeting', { meeting: nobody }, unknown],
    ['of something that is no meeting', { meeting: 'meeting' }, unknown],
    ['about nothing', { summary: { ru: ' ' } }, invalid('summary', 'ru')],
  ])('a decision %s', async (_, change, expected) => {
    const meeting = (await programme.meeting()).id;
    const input = { meeting, kind: 'OTHER', summary: { ru: 'Решили' }, ...change };
    expect(await inVain(documents.recordCouncilDecision, { input })).toMatchObject(expected);
  });

  it('the withdrawal of an unknown decision, without a reason, or repeated', async () => {
    const withdraw = documents.withdrawCouncilDecision;
    expect(await inVain(withdraw, { input: { id: nobody, reason: 'Ошибка' } })).toMatchObject(unknown);
    const { id } = await programme.decide('OTHER');
    expect(await inVain(withdraw, { input: { id, reason: ' ' } })).toMatchObject({ code: 'INPUT.INVALID' });
    const first = await programme.change(withdraw, { input: { id, reason: 'Ошибка' } });
    expect(await inVain(withdraw, { input: { id, reason: 'Другая ошибка' } })).toEqual(first);
  });

  it.each<[string, string, (given: Council) => string, object]>([
    ['of nobody', '2026-01-01', () => nobody, unknown],
    ['of something that is no member', '2026-01-01', () => 'chair', unknown],
    ['before it began', '2020-07-07', ({ chair }) => chair, invalid('to')],
    ['later than it ended', '2022-06-01', ({ member }) => member, invalid('to')],
    ['when it ended', '2021-12-31', ({ member }) => member, { __typename: 'EndCouncilTermPayload', to: '2021-12-31' }],
  ])('the end of a term %s', async (_, to, member, expected) => {
    expect(await inVain(documents.endCouncilTerm, { input: { id: member(given), to } })).toMatchObject(expected);
  });

  it.each(['Смоленск', 'RU-XXX'])('a council of «%s», which is not a region code', async (region) => {
    const input = { region, establishedOn: '2020-07-08' };
    const answer = await askInVain(registry, documents.establishCouncil, { input });
    expect(answer.expectErrorCodes()).toEqual(['INPUT.INVALID']);
  });

  it('the end of another region’s term', async () => {
    const variables = { input: { id: given.chair, to: '2026-01-01' } };
    const answer = await askInVain(registry, documents.endCouncilTerm, variables, coordinatorOf('RU-TUL'));
    expect(answer.expectErrorCodes()).toEqual(['FORBIDDEN']);
  });
});

describe('the end of a term', () => {
  const end = (id: string, to: string) => programme.change(documents.endCouncilTerm, { input: { id, to } });

  it('has a last day, may be moved forward, and keeps earlier meetings', async () => {
    const { council, chair, member } = await newCouncil();
    const held = { council, heldOn: '2021-06-01', present: [chair, member] };
    const before = await programme.change(documents.recordCouncilMeeting, { input: held });
    expect(before).toMatchObject({ members: 2, present: 2 });
    expect(await end(member, '2021-09-30')).toMatchObject({ id: member, from: '2021-01-01', to: '2021-09-30' });
    expect(await end(member, '2021-03-31')).toMatchObject({ to: '2021-03-31' });
    const meetings = await registry.rows('SELECT members, present FROM council_meeting WHERE id = $1', [before.id]);
    expect(meetings).toEqual([{ members: 2, present: 2 }]);
    // Members count on the last day of their term, and not on the day after.
    for (const [heldOn, members] of [
      ['2021-03-31', 2],
      ['2021-04-01', 1],
    ] as const) {
      const input = { council, heldOn, present: heldOn === '2021-03-31' ? [chair, member] : [chair] };
      expect(await programme.change(documents.recordCouncilMeeting, { input })).toMatchObject({ members });
    }
  });

  it('allows another chair from the next day on, and never two at a time', async () => {
    const { council, chair } = await newCouncil();
    await end(chair, '2025-12-31');
    expect(await appoint(council, { role: 'CHAIR', from: '2025-12-31' })).toMatchObject({
      code: 'REGISTRY.CHAIR_TAKEN',
    });
    expect(await appoint(council, { role: 'CHAIR', from: '2026-01-01' })).toMatchObject({ role: 'CHAIR' });
    // With a later end, the former chair's term would overlap the new one's.
    expect(await end(chair, '2026-06-30')).toMatchObject(invalid('to'));
    const chairs = 'SELECT count(*)::int AS n FROM council_member WHERE council_id = $1 AND role = $2';
    expect(
      await registry.rows(`${chairs} AND coalesce(to_date, 'infinity') >= '2026-01-01'`, [council, 'CHAIR']),
    ).toEqual([{ n: 1 }]);
  });
});

describe('a repeated request about a council with its key', () => {
  type Case = readonly [string, string, (given: Council) => object, object, string];
  const cases: readonly Case[] = [
    [
      'a council',
      documents.establishCouncil,
      () => ({ region: 'RU-KIR', establishedOn: '2020-07-08' }),
      { establishedOn: '2020-07-09' },
      'council',
    ],
    [
      'a term',
      documents.appointCouncilMember,
      ({ council }) => ({ council, name: 'Член совета', role: 'SECRETARY', from: '2020-07-08' }),
      { role: 'DEPUTY' },
      'council_member',
    ],
    [
      'a meeting',
      documents.recordCouncilMeeting,
      ({ council, chair }) => ({ council, heldOn: '2020-08-01', present: [chair] }),
      { agenda: ['О другом'] },
      'council_meeting',
    ],
  ];

  const count = async (table: string) =>
    (await registry.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`))[0]?.n ?? 0;

  it.each(cases)('creates %s once, however often and however concurrently', async (_, document, of, change, table) => {
    const given = await newCouncil();
    const input = { ...of(given), idempotencyKey: newKey() };
    const before = await count(table);
    const answers = await Promise.all(Array.from({ length: 20 }, () => programme.change(document, { input })));
    const made = answers.filter(({ code }) => code === undefined);
    expect(answers.filter(({ code }) => code !== undefined && code !== 'IDEMPOTENCY.IN_FLIGHT')).toEqual([]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    expect(await count(table)).toBe(before + 1);
    expect(made.filter(({ replayed }) => replayed === false)).toHaveLength(1);
    expect(await inVain(document, { input })).toEqual({ ...made[0], replayed: true });
    expect(await inVain(document, { input: { ...input, ...change } })).toMatchObject({
      code: 'IDEMPOTENCY.KEY_REUSED',
    });
    expect(await inVain(document, { input: { ...input, idempotencyKey: ' ' } })).toMatchObject(
      invalid('idempotencyKey'),
    );
  });

  it('takes one number for a decision', async () => {
    const meeting = (await programme.meeting('RU-KOS')).id;
    const input = { idempotencyKey: newKey(), meeting, kind: 'OTHER', summary: { ru: 'Решили' } };
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => programme.change(documents.recordCouncilDecision, { input })),
    );
    expect(new Set(answers.flatMap(({ number }) => number ?? []))).toEqual(new Set(['2020-1']));
    expect(await programme.decide('OTHER', 'RU-KOS')).toMatchObject({ number: '2020-2' });
    const other = { ...input, summary: { ru: 'Решили иначе' } };
    expect(await inVain(documents.recordCouncilDecision, { input: other })).toMatchObject({
      code: 'IDEMPOTENCY.KEY_REUSED',
    });
  });
});
