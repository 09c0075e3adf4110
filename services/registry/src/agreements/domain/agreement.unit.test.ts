import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { allows } from '@promtour/kernel/state-machine';
import { addDays } from '@promtour/kernel/time-zone';
import fc from 'fast-check';
import {
  agreementMachine,
  checkAgreement,
  nextChange,
  statusByTime,
  type Agreement,
  type AgreementDraft,
} from './agreement.ts';

const draft: AgreementDraft = {
  region: 'RU-SMO',
  title: { ru: 'Соглашение' },
  measures: ['EXCURSIONS', 'COUNCIL'],
  validUntil: '2026-12-31',
  decision: null,
  provenance: null,
};

const signed: Agreement = {
  id: newId(new Date('2026-01-01T00:00:00Z')),
  regionCode: 'RU-SMO' as RegionCode,
  status: 'SIGNED',
  version: 2,
  signedOn: '2026-01-01',
  decisionId: null,
  createdAt: new Date('2026-01-01T00:00:00Z'),
  title: { ru: 'Соглашение' },
  measures: ['EXCURSIONS'],
  validUntil: '2026-12-31',
  provenance: { source: 'REGION', reference: null, recordedAt: new Date('2026-01-01T00:00:00Z') },
};

describe('an agreement', () => {
  it('is accepted if valid', () => {
    expect(checkAgreement(draft)).toMatchObject({ ok: true, value: { measures: ['EXCURSIONS', 'COUNCIL'] } });
  });

  it.each<[string, Partial<AgreementDraft>, string]>([
    ['without measures', { measures: [] }, 'measures'],
    ['with a measure twice', { measures: ['COUNCIL', 'COUNCIL'] }, 'measures'],
    ['without a title', { title: {} }, 'title'],
  ])('is refused %s', (_, change, field) => {
    const checked = checkAgreement({ ...draft, ...change });
    expect(checked.ok ? [] : checked.error.issues.flatMap(({ path }) => path)).toContain(field);
  });

  it.each([
    ['2026-11-01', undefined],
    ['2026-11-02', 'EXPIRING'],
    ['2027-01-01', 'EXPIRING'],
  ] as const)('that is signed is, on %s, taken to %s', (today, expected) => {
    expect(statusByTime(signed, today)).toBe(expected);
  });

  it('that is expiring is in force through its last day', () => {
    const expiring: Agreement = { ...signed, status: 'EXPIRING' };
    expect(statusByTime(expiring, '2026-12-31')).toBeUndefined();
    expect(statusByTime(expiring, '2027-01-01')).toBe('EXPIRED');
  });

  it('is not changed by time if it is a draft or ended', () => {
    for (const status of ['DRAFT', 'EXPIRED', 'TERMINATED'] as const) {
      expect(statusByTime({ ...signed, status }, '2100-01-01')).toBeUndefined();
      expect(nextChange({ ...signed, status })).toBeUndefined();
    }
  });

  it('changes by time on its due day, not earlier, and only as the table allows', () => {
    const statuses = Object.keys(agreementMachine.transitions) as Agreement['status'][];
    fc.assert(
      fc.property(fc.constantFrom(...statuses), fc.integer({ min: -1000, max: 1000 }), (status, days) => {
        const agreement = { ...signed, status };
        const today = addDays(signed.validUntil, days);
        const next = statusByTime(agreement, today);
        const due = nextChange(agreement);
        expect(next !== undefined).toBe(due !== undefined && today >= due);
        if (next !== undefined) expect(allows(agreementMachine, status, next)).toBe(true);
      }),
      { seed: 4 },
    );
  });
});
