import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { coordinatorOf, official } from '@promtour/testkit/viewers';
import { documents, newKey, programmeOf, scores } from './programme.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

describe('agreements and readiness over GraphQL', () => {
  let registry: TestRegistry;
  let programme: ReturnType<typeof programmeOf>;
  beforeAll(async () => {
    registry = await startRegistry();
    programme = programmeOf(registry);
  });
  afterAll(() => registry.stop());

  const count = async (table: 'agreement' | 'readiness_assessment') =>
    (await registry.rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`))[0]?.count;
  const siteOf = async () => programme.site((await programme.registered()).organization);
  const mayPublish = async (site: string) => {
    const query = 'query ($id: ID!) { site(id: $id) { mayPublish { allowed reasons } readiness { status total } } }';
    return (await registry.ask<{ site: unknown }>(query, { id: site })).expectData().site;
  };

  it('of two signatures of the same version one returns VersionConflict', async () => {
    const { id } = await programme.createAgreement();
    const sign = (day: string) => programme.signAs(official, id, day, 1);
    const answers = await Promise.all([sign('2026-10-01'), sign('2026-10-02')]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['SignAgreementPayload', 'VersionConflict']);
    expect(answers.find(({ __typename }) => __typename === 'VersionConflict')).toMatchObject({
      code: 'VERSION_CONFLICT',
      currentVersion: 2,
    });
    await programme.signAs(coordinatorOf('RU-SMO'), id, '2026-10-01', 2);
    expect(await programme.signAs(official, id, '2026-10-01', 3)).toMatchObject({
      code: 'REGISTRY.AGREEMENT_STATUS_CONFLICT',
      status: 'SIGNED',
      nextStatuses: ['TERMINATED'],
    });
  });

  it('fifty requests with one key create one draft', async () => {
    const before = (await count('agreement')) ?? 0;
    const input = {
      idempotencyKey: newKey(),
      region: 'RU-KLU',
      title: { ru: 'Проба' },
      measures: ['COUNCIL'],
      validUntil: '2030-12-31',
    };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => programme.change(documents.createAgreement, { input })),
    );
    const created = answers.filter(({ __typename }) => __typename === 'CreateAgreementPayload');
    expect(new Set(created.map(({ id }) => id)).size).toBe(1);
    expect(created.filter(({ replayed }) => replayed === false)).toHaveLength(1);
    expect(await count('agreement')).toBe(before + 1);
  });

  it.each([
    ['the token', undefined, { source: 'REGION', reference: null }],
    [
      'the input',
      { source: 'SAMPLE', reference: 'a demonstration' },
      { source: 'SAMPLE', reference: 'a demonstration' },
    ],
  ])('a draft has the provenance of %s, also after an update', async (_, provenance, expected) => {
    const { id } = await programme.createAgreement(provenance === undefined ? {} : { provenance });
    const updated = await programme.change(
      `mutation ($input: UpdateAgreementInput!) { answer: updateAgreement(input: $input) {
        __typename ... on UpdateAgreementPayload { agreement { version provenance { source reference } } }
      } }`,
      { input: { id, expectedVersion: 1, measures: ['COUNCIL'] } },
    );
    expect(updated).toMatchObject({ version: 2, provenance: expected });
  });

  it.each([
    ['no measures', { measures: [] }, ['input', 'measures']],
    ['an unknown region', { region: 'DE-BE' }, ['input', 'region']],
  ])('a draft with %s is refused and nothing is written', async (_, change, path) => {
    const before = await count('agreement');
    const answer = await programme.createAgreement(change);
    expect(answer).toMatchObject({ __typename: 'InvalidInput', code: 'INPUT.INVALID' });
    const [issue] = answer['issues'] as [{ readonly path: readonly string[] }];
    expect(path.at(-1)).toBe(issue.path.at(-1));
    expect(await count('agreement')).toBe(before);
  });

  it('a signing in the future, and one after the end, are refused', async () => {
    const { id } = await programme.createAgreement({ validUntil: '2025-12-31' });
    for (const day of ['2100-01-01', '2026-01-01'])
      expect(await programme.sign(id, day)).toMatchObject({
        __typename: 'InvalidInput',
        issues: [{ path: ['signedOn'] }],
      });
  });

  it('an assessment makes a site ready, its withdrawal makes it unready at once, with the reason', async () => {
    const site = await siteOf();
    expect(await mayPublish(site)).toMatchObject({ mayPublish: { allowed: false, reasons: ['NO_ASSESSMENT'] } });
    const { id } = await programme.assess(site, { scores: scores([2, 2, 1, 0, 0, 0]) });
    expect(await mayPublish(site)).toEqual({
      mayPublish: { allowed: true, reasons: [] },
      readiness: { status: 'VALID', total: 17 },
    });
    await programme.change(documents.withdrawAssessment, { id });
    expect(await mayPublish(site)).toMatchObject({ mayPublish: { reasons: ['ASSESSMENT_WITHDRAWN'] } });
  });

  it('a worse assessment supersedes a better one', async () => {
    const site = await siteOf();
    await programme.assess(site);
    await programme.assess(site, { scores: scores([0, 0, 0, 0, 0, 0], { SAFE_ROUTE: 1 }) });
    expect(await mayPublish(site)).toMatchObject({
      mayPublish: { allowed: false, reasons: ['CRITICAL_CRITERION_FAILED', 'TOTAL_TOO_LOW'] },
    });
  });

  it('of ten assessments recorded concurrently one is valid', async () => {
    const site = await siteOf();
    await Promise.all(Array.from({ length: 10 }, () => programme.assess(site)));
    const rows = await registry.rows<{ status: string }>('SELECT status FROM readiness_assessment WHERE site_id = $1', [
      site,
    ]);
    expect(rows).toHaveLength(10);
    expect(rows.filter(({ status }) => status === 'VALID')).toHaveLength(1);
  });

  it.each([
    ['of the future', { assessedOn: '2100-01-01' }],
    ['with a score of 3', { scores: scores([3]) }],
    ['with a criterion too few', { scores: scores().slice(1) }],
    ['valid for ten years', { validUntil: '2036-11-01' }],
  ])('an assessment %s is refused and nothing is written', async (_, change) => {
    const site = await siteOf();
    const before = await count('readiness_assessment');
    expect(await programme.assess(site, change)).toMatchObject({ __typename: 'InvalidInput', code: 'INPUT.INVALID' });
    expect(await count('readiness_assessment')).toBe(before);
  });
});
