import { describe, expect, it } from '@jest/globals';
import { newId } from '@promtour/kernel/id';
import type { RegionCode } from '@promtour/kernel/region-code';
import type { Party } from '../../shared/domain/party.ts';
import { agreementMachine, type Agreement, type AgreementStatus } from './agreement.ts';
import { agreementStatusConflict } from './failures.ts';
import { decideSignature, decideWithdrawal, type AgreementSignature } from './signature.ts';

const at = new Date('2026-11-24T09:00:00.000Z');
const today = '2026-11-24';

function agreementIn(status: AgreementStatus): Agreement {
  return {
    id: newId(at),
    regionCode: 'RU-SMO' as RegionCode,
    status,
    version: 1,
    signedOn: status === 'DRAFT' ? null : today,
    decisionId: null,
    createdAt: at,
    provenance: { source: 'REGION', reference: null, recordedAt: at },
    title: { ru: 'Соглашение' },
    measures: ['COUNCIL'],
    validUntil: '2030-12-31',
  };
}

const signature = (party: Party, signedOn = today, subject = `somebody of ${party}`): AgreementSignature => ({
  party,
  signedOn,
  recordedAt: at,
  subject,
});

describe('a signature', () => {
  it('of one party leaves the agreement a draft; that of the other makes it SIGNED', () => {
    const draft = agreementIn('DRAFT');
    expect(decideSignature(draft, [], signature('REGION'), today)).toEqual({ ok: true, value: { signedOn: null } });
    expect(decideSignature(draft, [signature('REGION')], signature('AGENCY'), today)).toEqual({
      ok: true,
      value: { signedOn: today },
    });
  });

  it.each([
    ['2026-03-01', '2026-02-01', '2026-03-01'],
    ['2026-02-01', '2026-03-01', '2026-03-01'],
  ])('of %s and one of %s take effect on %s, the day on which both had signed', (first, second, signedOn) => {
    const given = [signature('AGENCY', first)];
    expect(decideSignature(agreementIn('DRAFT'), given, signature('REGION', second), today)).toMatchObject({
      value: { signedOn },
    });
  });

  it.each<[string, AgreementStatus, readonly AgreementSignature[], AgreementSignature, object]>([
    [
      'given twice',
      'DRAFT',
      [signature('REGION')],
      signature('REGION'),
      { reason: 'SIGNED_ALREADY', signedBy: ['REGION'] },
    ],
    [
      'of one person for both',
      'DRAFT',
      [signature('REGION', today, 'the same')],
      signature('AGENCY', today, 'the same'),
      { reason: 'SAME_PERSON' },
    ],
    ['of tomorrow', 'DRAFT', [], signature('REGION', '2026-11-25'), { issues: [{ path: ['signedOn'] }] }],
    [
      'on the last day of the term',
      'DRAFT',
      [],
      signature('REGION', '2030-12-31'),
      { issues: [{ path: ['signedOn'] }] },
    ],
    ['under what is signed', 'SIGNED', [], signature('REGION'), { status: 'SIGNED', nextStatuses: ['TERMINATED'] }],
  ])('%s is refused', (_, status, given, signing, error) => {
    expect(decideSignature(agreementIn(status), given, signing, judgedOn(signing))).toMatchObject({
      ok: false,
      error,
    });
  });

  it('is withdrawn by the party that gave it, before the other signs', () => {
    const draft = agreementIn('DRAFT');
    expect(decideWithdrawal(draft, [signature('REGION')], 'REGION')).toMatchObject({ ok: true });
    expect(decideWithdrawal(draft, [signature('REGION')], 'AGENCY')).toMatchObject({ error: { reason: 'NOT_SIGNED' } });
    expect(decideWithdrawal(agreementIn('SIGNED'), [signature('REGION')], 'REGION')).toMatchObject({
      error: { code: 'REGISTRY.AGREEMENT_STATUS_CONFLICT' },
    });
  });
});

/** A signature dated tomorrow is checked today, one dated on the last day is checked on that day. */
function judgedOn({ signedOn }: AgreementSignature): string {
  return signedOn === '2030-12-31' ? signedOn : today;
}

it('a status conflict offers transitions by people only, not by time', () => {
  const offered = Object.fromEntries(
    (Object.keys(agreementMachine.transitions) as AgreementStatus[]).map((status) => [
      status,
      agreementStatusConflict(status).nextStatuses,
    ]),
  );
  expect(offered).toEqual({
    DRAFT: ['SIGNED'],
    SIGNED: ['TERMINATED'],
    EXPIRING: ['SIGNED', 'TERMINATED'],
    EXPIRED: [],
    TERMINATED: [],
  });
});
