import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import { agreementMachine, type Agreement, type AgreementDraft, type AgreementStatus } from './agreement.ts';
import { changeTerms } from './terms.ts';

const draft: Agreement = {
  id: newId(new Date('2026-01-01T00:00:00Z')),
  regionCode: 'RU-SMO' as RegionCode,
  status: 'DRAFT',
  version: 3,
  title: { ru: 'Соглашение' },
  measures: ['EXCURSIONS', 'COUNCIL'],
  signedOn: null,
  validUntil: '2026-12-31',
  decisionId: null,
  createdAt: new Date('2026-01-01T00:00:00Z'),
  provenance: { source: 'REGION', reference: null, recordedAt: new Date('2026-01-01T00:00:00Z') },
};

describe('the terms of an agreement', () => {
  it.each<[string, Partial<AgreementDraft>, Partial<Agreement>]>([
    ['nothing said', {}, {}],
    ['other measures', { measures: ['REGISTRY'] }, { measures: ['REGISTRY'] }],
    ['another end', { validUntil: '2027-12-31' }, { validUntil: '2027-12-31' }],
    ['another region', { region: 'RU-TUL' }, { regionCode: 'RU-TUL' as RegionCode }],
  ])('of a draft, %s', (_, change, expected) => {
    expect(changeTerms(draft, change)).toEqual({ ok: true, value: { ...draft, ...expected } });
  });

  const signed = (Object.keys(agreementMachine.transitions) as AgreementStatus[]).filter(
    (status) => status !== 'DRAFT',
  );
  it.each(signed)('of one that is %s are fixed', (status) => {
    const before: Agreement = { ...draft, status, signedOn: '2026-01-01' };
    expect(changeTerms(before, { measures: ['REGISTRY'] })).toMatchObject({
      ok: false,
      error: { code: 'REGISTRY.AGREEMENT_STATUS_CONFLICT', status },
    });
  });
});
