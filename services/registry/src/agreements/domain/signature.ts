import { invalidInput, type InvalidInput, type InputRule } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Party } from '../../shared/domain/party.ts';
import type { Agreement } from './agreement.ts';
import {
  agreementSignatureConflict,
  agreementStatusConflict,
  type AgreementSignatureConflict,
  type AgreementStatusConflict,
} from './failures.ts';

/** A party's signature of the current terms of a draft. */
export type AgreementSignature = {
  readonly party: Party;
  /** `YYYY-MM-DD` in the region's time zone. */
  readonly signedOn: string;
  readonly recordedAt: Date;
  /** The person who signed. The same person cannot sign for both parties. */
  readonly subject: string | null;
};

export type SignRefusal = InvalidInput | AgreementStatusConflict | AgreementSignatureConflict;

export type Signed = {
  /** The date from which the agreement is in force: the later of both signatures. Null until the other party signs. */
  readonly signedOn: string | null;
};

/** @param today in the region's time zone */
export function decideSignature(
  agreement: Agreement,
  given: readonly AgreementSignature[],
  signature: AgreementSignature,
  today: string,
): Result<Signed, SignRefusal> {
  if (agreement.status !== 'DRAFT') return err(agreementStatusConflict(agreement.status));
  const other = given.find(({ party }) => party !== signature.party);
  if (given.some(({ party }) => party === signature.party))
    return err(agreementSignatureConflict('SIGNED_ALREADY', given));
  if (other?.subject === signature.subject) return err(agreementSignatureConflict('SAME_PERSON', given));
  if (signature.signedOn > today) return err(invalidInput(['signedOn'], inFuture));
  if (agreement.validUntil <= signature.signedOn) return err(invalidInput(['signedOn'], endsBefore));
  if (other === undefined) return ok({ signedOn: null });
  return ok({ signedOn: other.signedOn > signature.signedOn ? other.signedOn : signature.signedOn });
}

export function decideWithdrawal(
  { status }: Agreement,
  given: readonly AgreementSignature[],
  party: Party,
): Result<null, AgreementStatusConflict | AgreementSignatureConflict> {
  if (status !== 'DRAFT') return err(agreementStatusConflict(status));
  return given.some((one) => one.party === party) ? ok(null) : err(agreementSignatureConflict('NOT_SIGNED', given));
}

const inFuture: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Дата подписания ещё не наступила',
  en: 'The date of the signature is in the future',
};
const endsBefore: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Срок соглашения заканчивается раньше подписания',
  en: 'The agreement ends before the signature',
};
