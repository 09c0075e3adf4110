import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import fc from 'fast-check';
import { checkAssessment, isEnough, passes, type AssessmentDraft, type ReadinessAssessment } from './assessment.ts';
import { mayPublish } from './may-publish.ts';
import type { Methodology } from './methodology.ts';

const at = new Date('2026-11-01T00:00:00Z');
const codes = Array.from({ length: 12 }, (_, nth) => `C${nth}`);
const methodology: Methodology = {
  version: 1,
  publishedAt: at,
  title: { ru: 'Методика' },
  criteria: codes.map((code, nth) => ({ code, name: { ru: code }, critical: nth < 6 })),
  stages: [],
};
const scored = (scores: readonly number[]) =>
  codes.map((criterion, nth) => ({ criterion, score: scores[nth] ?? 2, evidence: 'Акт' }));
const draft = (change: Partial<AssessmentDraft> = {}): AssessmentDraft => ({
  assessedOn: '2026-11-01',
  validUntil: null,
  scores: scored([]),
  ...change,
});
const check = (change: Partial<AssessmentDraft> = {}) => checkAssessment(draft(change), methodology, '2026-11-02');
const criticalsAnd = (...others: number[]) => scored([2, 2, 2, 2, 2, 2, ...others]);

function assessment(change: Partial<ReadinessAssessment> = {}): ReadinessAssessment {
  const checked = check();
  if (!checked.ok) throw new Error(checked.error.code);
  return {
    ...checked.value,
    id: newId(at),
    siteId: newId(at),
    organizationId: newId(at),
    regionCode: 'RU-SMO' as RegionCode,
    status: 'VALID',
    dueAt: new Date('2027-11-02T00:00:00Z'),
    recordedAt: at,
    ...change,
  };
}

describe('an assessment', () => {
  it('sums up, and is valid for a year by default', () => {
    expect(check()).toMatchObject({ value: { total: 24, maximum: 24, criticalsMet: true, validUntil: '2027-11-01' } });
  });

  it.each<[string, Partial<AssessmentDraft>, string]>([
    ['made in the future', { assessedOn: '2026-11-03' }, 'assessedOn'],
    ['valid for longer than two years', { validUntil: '2028-11-03' }, 'validUntil'],
    ['that ends as it begins', { validUntil: '2026-11-01' }, 'validUntil'],
    ['that is over already', { assessedOn: '2024-01-01' }, 'validUntil'],
    ['that leaves a criterion out', { scores: scored([]).slice(1) }, 'scores'],
    ['that scores a criterion twice', { scores: [...scored([]).slice(1), ...scored([]).slice(1, 2)] }, 'scores'],
    ['with a score of 3', { scores: scored([3]) }, 'score'],
    ['with half a score', { scores: scored([1.5]) }, 'score'],
    [
      'without evidence of a critical criterion',
      { scores: scored([]).map((s) => ({ ...s, evidence: null })) },
      'evidence',
    ],
  ])('is refused if it is one %s', (_, change, field) => {
    const checked = check(change);
    expect(checked.ok ? [] : checked.error.issues.flatMap(({ path }) => path)).toContain(field);
  });

  it.each([
    ['17 of 24', criticalsAnd(2, 2, 1, 0, 0, 0), true],
    ['16 of 24', criticalsAnd(2, 2, 0, 0, 0, 0), false],
    ['23 of 24 with a critical criterion in part', scored([1]), false],
  ])('of %s makes ready: %s', (_, scores, expected) => {
    const checked = check({ scores });
    expect(checked.ok && passes(checked.value)).toBe(expected);
  });

  it('passes at 70 %, in whole numbers', () => {
    expect([isEnough(7, 10), isEnough(14, 20), isEnough(69, 100), isEnough(70, 100)]).toEqual([
      true,
      true,
      false,
      true,
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.nat(100), (maximum, total) => {
        expect(isEnough(total, maximum)).toBe(100n * BigInt(total) >= 70n * BigInt(maximum));
      }),
      { seed: 4 },
    );
  });
});

describe('publishing at a site', () => {
  it('is allowed if its organization is registered and the site is ready', () => {
    expect(mayPublish('ACTIVE', assessment(), at)).toEqual({ allowed: true, reasons: [] });
  });

  it.each([
    ['CANDIDATE', assessment(), ['ORGANIZATION_NOT_REGISTERED']],
    ['SUSPENDED', assessment(), ['ORGANIZATION_SUSPENDED']],
    ['ACTIVE', undefined, ['NO_ASSESSMENT']],
    ['CANDIDATE', undefined, ['ORGANIZATION_NOT_REGISTERED', 'NO_ASSESSMENT']],
    ['ACTIVE', assessment({ status: 'WITHDRAWN' }), ['ASSESSMENT_WITHDRAWN']],
    ['ACTIVE', assessment({ status: 'EXPIRED' }), ['ASSESSMENT_EXPIRED']],
    ['ACTIVE', assessment({ dueAt: at }), ['ASSESSMENT_EXPIRED']],
    ['ACTIVE', assessment({ criticalsMet: false, total: 16 }), ['CRITICAL_CRITERION_FAILED', 'TOTAL_TOO_LOW']],
  ] as const)(
    'is refused for an organization that is %s with an assessment %#, with the reasons',
    (status, latest, reasons) => {
      expect(mayPublish(status, latest, at)).toEqual({ allowed: false, reasons });
    },
  );
});
