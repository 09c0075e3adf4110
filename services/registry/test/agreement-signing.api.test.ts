import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { anonymous, coordinatorOf, official } from '@promtour/testkit/viewers';
import { documents, programmeOf, type Answered } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
let programme: ReturnType<typeof programmeOf>;
beforeAll(async () => {
  registry = await startRegistry();
  programme = programmeOf(registry);
});
afterAll(() => registry.stop());

// One region per test, so that agreements do not overlap.
const regions = ['RU-BEL', 'RU-BRY', 'RU-VLA', 'RU-VOR', 'RU-IVA', 'RU-KLU', 'RU-KOS', 'RU-LIP', 'RU-ORL', 'RU-RYA'];
let nth = 0;

async function draft(about: object = {}) {
  const region = regions[nth++] ?? '';
  const { id } = await programme.createAgreement({ region, measures: ['COUNCIL', 'EXCURSIONS'], ...about });
  return { id, region, coordinator: coordinatorOf(region) };
}

async function shown(id: string, viewer: Viewer = official): Promise<unknown> {
  const query = 'query ($id: ID!) { agreement(id: $id) { status signedOn signatures { party signedOn } } }';
  return (await registry.ask<{ agreement: unknown }>(query, { id }, {}, viewer)).expectData().agreement;
}

describe('an agreement', () => {
  it('takes effect when both parties have signed, on the day of the later signature', async () => {
    const { id, coordinator } = await draft();
    expect(await programme.signAs(coordinator, id, '2026-09-01', 1)).toMatchObject({
      status: 'DRAFT',
      version: 2,
      milestones: [],
    });
    expect(await shown(id)).toEqual({
      status: 'DRAFT',
      signedOn: null,
      signatures: [{ party: 'REGION', signedOn: '2026-09-01' }],
    });
    expect(await shown(id, anonymous)).toBeNull();
    const signed = await programme.signAs(official, id, '2026-08-01', 2);
    expect(signed).toMatchObject({ status: 'SIGNED', version: 3, signedOn: '2026-09-01' });
    // 183 days after the later signature.
    expect((signed['milestones'] as { dueOn: string }[]).map(({ dueOn }) => dueOn)).toEqual([
      '2027-03-03',
      '2027-03-03',
    ]);
    expect(await shown(id, anonymous)).toMatchObject({ signatures: [{ party: 'REGION' }, { party: 'AGENCY' }] });
  });

  it('is signed once by each party, and by no one else', async () => {
    const { id, region, coordinator } = await draft();
    await programme.signAs(official, id, '2026-09-01', 1);
    expect(await programme.signAs(official, id, '2026-09-01', 2)).toMatchObject({
      __typename: 'AgreementSignatureConflict',
      code: 'REGISTRY.AGREEMENT_SIGNATURE_CONFLICT',
      reason: 'SIGNED_ALREADY',
      signedBy: ['AGENCY'],
    });
    expect(await programme.signAs(coordinator, id, '2026-09-01', 1)).toMatchObject({
      code: 'VERSION_CONFLICT',
      currentVersion: 2,
    });
    expect(await programme.signAs(coordinatorOf('RU-CHU'), id, '2026-09-01', 2)).toMatchObject({ code: 'NOT_FOUND' });
    // A person who acts for the region now and signed for the agency before.
    const turned = { ...coordinatorOf(region), subject: official.subject };
    expect(await programme.signAs(turned, id, '2026-09-01', 2)).toMatchObject({ reason: 'SAME_PERSON' });
    expect(await shown(id)).toMatchObject({ status: 'DRAFT' });
  });

  it('with one signature has fixed terms until the signature is withdrawn', async () => {
    const { id, coordinator } = await draft();
    await programme.signAs(coordinator, id, '2026-09-01', 1);
    const change = `mutation ($id: ID!, $version: Int!) {
      answer: updateAgreement(input: { id: $id, measures: [REGISTRY], expectedVersion: $version }) {
        __typename
        ... on UpdateAgreementPayload { agreement { version } }
        ... on AgreementSignatureConflict { reason signedBy }
      }
    }`;
    expect(await programme.change(change, { id, version: 2 })).toMatchObject({
      reason: 'TERMS_SIGNED',
      signedBy: ['REGION'],
    });
    const withdraw = (viewer: Viewer, expectedVersion: number): Promise<Answered> =>
      programme.change(documents.withdrawAgreementSignature, { input: { id, expectedVersion } }, viewer);
    expect(await withdraw(official, 2)).toMatchObject({ reason: 'NOT_SIGNED', signedBy: ['REGION'] });
    expect(await withdraw(coordinator, 1)).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await withdraw(coordinator, 2)).toMatchObject({
      agreement: { status: 'DRAFT', version: 3, signatures: [] },
    });
    expect(await programme.change(change, { id, version: 3 })).toMatchObject({ version: 4 });
    await programme.signAs(coordinator, id, '2026-09-01', 4);
    await programme.signAs(official, id, '2026-09-01', 5);
    expect(await withdraw(coordinator, 6)).toMatchObject({ code: 'REGISTRY.AGREEMENT_STATUS_CONFLICT' });
  });
});

describe('two agreements of a region', () => {
  const sign = async ({ coordinator }: { readonly coordinator: Viewer }, id: string, day: string) => {
    await programme.signAs(coordinator, id, day, 1);
    return programme.signAs(official, id, day, 2);
  };

  it('have no measure in common on one day; the second is refused with the first', async () => {
    const first = await draft({ validUntil: '2098-12-31' });
    expect(await sign(first, first.id, '2026-01-01')).toMatchObject({ status: 'SIGNED' });
    const { id } = await programme.createAgreement({
      region: first.region,
      measures: ['REGISTRY', 'COUNCIL'],
      validUntil: '2099-12-31',
    });
    expect(await sign(first, id, '2026-10-01')).toMatchObject({
      __typename: 'AgreementOverlaps',
      code: 'REGISTRY.AGREEMENT_OVERLAPS',
      agreement: { id: first.id },
    });
    // The agency's signature was rolled back.
    expect(await shown(id)).toMatchObject({ status: 'DRAFT', signatures: [{ party: 'REGION' }] });
    await programme.change(documents.terminateAgreement, {
      input: { id: first.id, reason: 'Проверка', expectedVersion: 3 },
    });
    const [{ today } = { today: '' }] = await registry.rows<{ today: string }>(
      `SELECT (now() AT TIME ZONE 'Europe/Moscow')::date::text AS today`,
    );
    expect(await programme.signAs(official, id, today, 2)).toMatchObject({ status: 'SIGNED' });
  });

  it('coexist with different measures, in different regions, or one after the other', async () => {
    const first = await draft({ measures: ['COUNCIL'], validUntil: '2026-03-31' });
    await sign(first, first.id, '2026-01-01');
    const others = [
      await programme.createAgreement({ region: first.region, measures: ['REGISTRY'] }),
      // The day after the last day of the first agreement.
      await programme.createAgreement({ region: first.region, measures: ['COUNCIL'] }),
    ];
    for (const [nth, { id }] of others.entries())
      expect(await sign(first, id, nth === 0 ? '2026-01-01' : '2026-04-01')).toMatchObject({
        signedOn: expect.any(String),
      });
    const elsewhere = await draft({ measures: ['COUNCIL'] });
    expect(await sign(elsewhere, elsewhere.id, '2026-01-01')).toMatchObject({ status: 'SIGNED' });
  });

  it('are not made to overlap by an extension', async () => {
    const first = await draft({ measures: ['COUNCIL'], validUntil: '2098-06-30' });
    const { id: earlier } = await programme.createAgreement({
      region: first.region,
      measures: ['COUNCIL'],
      validUntil: '2026-08-31',
    });
    await sign(first, first.id, '2026-09-01');
    expect(await sign(first, earlier, '2026-01-01')).toMatchObject({ status: 'EXPIRED' });
    await registry.rows(`UPDATE agreement SET status = 'EXPIRING', valid_until = '2026-08-31' WHERE id = $1`, [
      earlier,
    ]);
    const extend = (id: string, validUntil: string, expectedVersion: number, viewer: Viewer = official) =>
      programme.change(documents.extendAgreement, { input: { id, validUntil, expectedVersion } }, viewer);
    await extend(earlier, '2026-09-01', 3, first.coordinator);
    expect(await extend(earlier, '2026-09-01', 4)).toMatchObject({
      __typename: 'AgreementOverlaps',
      agreement: { id: first.id },
    });
    expect(await shown(earlier)).toMatchObject({ status: 'EXPIRING' });
    // An agreement without a successor is extended when both parties have signed the same date.
    const read = 'query ($id: ID!) { agreement(id: $id) { validUntil proposedExtension { party validUntil } } }';
    const term = async () => (await registry.ask(read, { id: first.id }, {}, anonymous)).expectData()['agreement'];
    expect(await extend(first.id, '2099-06-30', 3, first.coordinator)).toMatchObject({ status: 'SIGNED', version: 4 });
    expect(await term()).toEqual({
      validUntil: '2098-06-30',
      proposedExtension: { party: 'REGION', validUntil: '2099-06-30' },
    });
    expect(await extend(first.id, '2099-06-30', 4, first.coordinator)).toMatchObject({ reason: 'SIGNED_ALREADY' });
    expect(await extend(first.id, '2099-06-30', 3)).toMatchObject({ code: 'VERSION_CONFLICT' });
    expect(await extend(first.id, '2099-06-30', 4)).toMatchObject({ status: 'SIGNED', version: 5 });
    expect(await term()).toEqual({ validUntil: '2099-06-30', proposedExtension: null });
  });
});

it('one agreement refers to a decision of the council', async () => {
  const { id: decision } = await programme.decide('AGREEMENT', 'RU-TAM');
  const first = await programme.createAgreement({ region: 'RU-TAM', decision });
  expect(first).toMatchObject({ __typename: 'CreateAgreementPayload' });
  expect(await programme.createAgreement({ region: 'RU-TAM', decision })).toMatchObject({
    __typename: 'DecisionNotUsable',
    reason: 'ALREADY_USED',
  });
});
