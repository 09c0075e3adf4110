import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinatorOf, official } from '@promtour/testkit/viewers';
import { eventually } from '@promtour/testkit/eventually';
import { updateAgreement } from './permissions/agreements.ts';
import { programmeOf, type Answered } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

let registry: TestRegistry;
let programme: ReturnType<typeof programmeOf>;
beforeAll(async () => {
  registry = await startRegistry();
  programme = programmeOf(registry);
});
afterAll(() => registry.stop());

const change = (id: string, input: object, expectedVersion: number, viewer = official): Promise<Answered> =>
  programme.change(updateAgreement, { input: { ...input, id, expectedVersion } }, viewer);

async function stored(id: string): Promise<unknown> {
  return registry.rows('SELECT * FROM agreement WHERE id = $1', [id]);
}

describe('the terms of a draft', () => {
  it('are changed, published, and recorded in the audit log with their former values', async () => {
    const { id } = await programme.createAgreement();
    const input = { measures: ['COUNCIL', 'REGISTRY'], validUntil: '2031-06-30', title: { ru: 'Новое название' } };
    const answer = await registry.ask<{ answer: { agreement: unknown } }>(
      updateAgreement,
      { input: { ...input, id, expectedVersion: 1 } },
      { 'x-correlation-id': 'redraft' },
    );
    expect(answer.expectData().answer.agreement).toMatchObject({ ...input, status: 'DRAFT', version: 2 });
    await eventually(
      async () => {
        expect(await registry.published('redraft')).toMatchObject([
          {
            type: 'promtour.registry.agreement.updated.v1',
            data: {
              agreementId: id,
              regionCode: 'RU-SMO',
              measures: ['COUNCIL', 'REGISTRY'],
              validUntil: '2031-06-30',
            },
          },
        ]);
      },
      { within: 60_000 },
    );
    const auditLog = await registry.ask<{ auditLog: { nodes: { changes: unknown[] }[] } }>(
      'query ($id: String!) { auditLog(filter: { recordIds: [$id] }, first: 1) { nodes { changes { field before after } } } }',
      { id },
    );
    expect(auditLog.expectData().auditLog.nodes[0]?.changes).toContainEqual({
      field: 'measures',
      before: '["EXCURSIONS","REGIONAL_ROUTES","COUNCIL","REGISTRY"]',
      after: '["COUNCIL","REGISTRY"]',
    });
    // The signature applies to the changed terms.
    const signed = await programme.sign(id, '2026-10-01', 2);
    expect((signed['milestones'] as { measure: string }[]).map(({ measure }) => measure).sort()).toEqual([
      'COUNCIL',
      'REGISTRY',
    ]);
  });

  it('changed twice from the same version: one succeeds, the other returns VersionConflict', async () => {
    const { id } = await programme.createAgreement();
    const answers = await Promise.all(['2031-01-31', '2031-02-28'].map((validUntil) => change(id, { validUntil }, 1)));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['UpdateAgreementPayload', 'VersionConflict']);
    expect(answers).toContainEqual(expect.objectContaining({ code: 'VERSION_CONFLICT', currentVersion: 2 }));
    const won = answers.find(({ __typename }) => __typename === 'UpdateAgreementPayload');
    expect(await registry.rows('SELECT version, valid_until::text FROM agreement WHERE id = $1', [id])).toEqual([
      { version: 2, valid_until: won?.['validUntil'] },
    ]);
  });

  it('changed and signed from the same version: never signed differently from what was read', async () => {
    // A region without other agreements in this file.
    const { id } = await programme.createAgreement({ region: 'RU-IVA' });
    await programme.signAs(coordinatorOf('RU-IVA'), id, '2026-10-01', 1);
    const answers = await Promise.all([
      change(id, { measures: ['COUNCIL'] }, 2),
      programme.signAs(official, id, '2026-10-01', 2),
    ]);
    expect(answers.map(({ __typename }) => __typename)).toContainEqual(expect.stringMatching(/Payload$/));
    expect(await registry.rows('SELECT status, cardinality(measures) AS n FROM agreement WHERE id = $1', [id])).toEqual(
      [{ status: 'SIGNED', n: 4 }],
    );
  });

  it('of a signed or ended one are fixed: the answer lists the possible statuses', async () => {
    const { id } = await programme.createAgreement();
    await programme.sign(id, '2026-10-01');
    const before = await stored(id);
    expect(await change(id, { measures: ['COUNCIL'] }, 3)).toMatchObject({
      __typename: 'AgreementStatusConflict',
      code: 'REGISTRY.AGREEMENT_STATUS_CONFLICT',
      status: 'SIGNED',
      nextStatuses: ['TERMINATED'],
    });
    expect(await stored(id)).toEqual(before);
    const { id: other } = await programme.createAgreement({ validUntil: '2021-12-31' });
    await programme.sign(other, '2021-01-01');
    expect(await change(other, {}, 3)).toMatchObject({ status: 'EXPIRED', nextStatuses: [] });
  });

  it('unchanged have no effect; invalid ones write nothing', async () => {
    const { id } = await programme.createAgreement();
    const before = await stored(id);
    const wrong: [object, object][] = [
      [{ measures: [] }, { code: 'INPUT.INVALID', issues: [{ path: ['measures'] }] }],
      [{ measures: ['COUNCIL', 'COUNCIL'] }, { code: 'INPUT.INVALID', issues: [{ path: ['measures'] }] }],
      [{ title: { ru: '' } }, { code: 'INPUT.INVALID' }],
      [{ region: 'DE-BE' }, { code: 'INPUT.INVALID', issues: [{ path: ['region'] }] }],
      [{ decision: 'x' }, { code: 'REGISTRY.DECISION_NOT_USABLE', reason: 'UNKNOWN' }],
      [{ decision: (await programme.decide('REGISTER')).id }, { reason: 'OTHER_KIND' }],
      [{ decision: (await programme.decide('AGREEMENT', 'RU-TUL')).id }, { reason: 'OTHER_REGION' }],
    ];
    for (const [input, expected] of wrong) expect(await change(id, input, 1)).toMatchObject(expected);
    expect(await change(id, { validUntil: '2030-12-31', decision: null }, 1)).toMatchObject({ version: 1 });
    expect(await stored(id)).toEqual(before);
    for (const nobody of ['x', '0198f6a0-0000-7000-8000-000000000000'])
      expect(await change(nobody, {}, 1)).toMatchObject({ __typename: 'NotFound' });
  });

  it('refer to a decision of the region', async () => {
    const { id } = await programme.createAgreement();
    const decision = (await programme.decide('AGREEMENT')).id;
    expect(await change(id, { decision }, 1)).toMatchObject({ version: 2, decision: { id: decision } });
    // Another region, with a decision of the previous one.
    expect(await change(id, { region: 'RU-TUL' }, 2)).toMatchObject({ reason: 'OTHER_REGION' });
    expect(await change(id, { region: 'RU-TUL', decision: null }, 2)).toMatchObject({
      version: 3,
      region: { code: 'RU-TUL' },
      decision: null,
    });
  });

  it('are moved to another region only by callers with access to both', async () => {
    const { id } = await programme.createAgreement();
    const variables = { input: { id, region: 'RU-TUL', expectedVersion: 1 } };
    const answer = await registry.ask(updateAgreement, variables, {}, coordinatorOf('RU-SMO'));
    expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await change(id, { region: 'RU-TUL' }, 1, coordinatorOf('RU-SMO', 'RU-TUL'))).toMatchObject({ version: 2 });
  });
});
