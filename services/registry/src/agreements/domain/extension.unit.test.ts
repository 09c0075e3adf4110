import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Party } from '../../shared/domain/party.ts';
import type { Agreement, AgreementStatus } from './agreement.ts';
import { decideExtension, type ProposedExtension } from './extension.ts';

const at = new Date('2026-11-24T09:00:00.000Z');

function agreementIn(status: AgreementStatus): Agreement {
  const terms = {
    title: { ru: 'Соглашение' },
    measures: ['COUNCIL'],
    validUntil: '2026-12-31',
  } as const;
  const regionCode = 'RU-SMO' as RegionCode;
  return {
    ...terms,
    id: newId(at),
    regionCode,
    status,
    version: 3,
    signedOn: '2026-01-01',
    decisionId: null,
    createdAt: at,
    provenance: { source: 'REGION', reference: null, recordedAt: at },
  };
}

const until = (party: Party, validUntil = '2028-12-31', subject = `somebody of ${party}`): ProposedExtension => ({
  party,
  validUntil,
  proposedAt: at,
  subject,
});

describe('an extension', () => {
  it.each<[string, ProposedExtension | undefined, ProposedExtension, 'PROPOSED' | 'AGREED']>([
    ['that one party signs', undefined, until('REGION'), 'PROPOSED'],
    ['that the other signs too', until('REGION'), until('AGENCY'), 'AGREED'],
    ['of another day', until('REGION'), until('AGENCY', '2029-12-31'), 'PROPOSED'],
    ['that its party thought over', until('REGION'), until('REGION', '2027-12-31'), 'PROPOSED'],
  ])('%s', (_, pending, signed, outcome) => {
    for (const status of ['SIGNED', 'EXPIRING'] as const)
      expect(decideExtension(agreementIn(status), pending, signed)).toEqual({ ok: true, value: outcome });
  });

  it.each<[string, AgreementStatus, ProposedExtension | undefined, ProposedExtension, object]>([
    ['signed twice by one party', 'SIGNED', until('REGION'), until('REGION'), { reason: 'SIGNED_ALREADY' }],
    [
      'signed by one person for both',
      'SIGNED',
      until('REGION', '2028-12-31', 'the same'),
      until('AGENCY', '2028-12-31', 'the same'),
      { reason: 'SAME_PERSON' },
    ],
    ['that is none', 'SIGNED', undefined, until('REGION', '2026-12-31'), { issues: [{ path: ['validUntil'] }] }],
    ['of a draft', 'DRAFT', undefined, until('REGION'), { status: 'DRAFT' }],
    ['of what is over', 'EXPIRED', undefined, until('REGION'), { status: 'EXPIRED', nextStatuses: [] }],
  ])('%s is refused', (_, status, pending, signed, error) => {
    expect(decideExtension(agreementIn(status), pending, signed)).toMatchObject({ ok: false, error });
  });
});
