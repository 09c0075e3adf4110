import { invalidInput, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Party } from '../../shared/domain/party.ts';
import type { Agreement } from './agreement.ts';
import {
  agreementSignatureConflict,
  agreementStateConflict,
  type AgreementSignatureConflict,
  type AgreementStateConflict,
} from './failures.ts';

/** A party's signature under the terms of a draft as they stand. */
export type AgreementSignature = {
  readonly party: Party;
  /** The day on which the party signed, `YYYY-MM-DD` in the region's zone. */
  readonly signedOn: string;
  readonly recordedAt: Date;
  /** Who signed: one person does not sign for both parties. */
  readonly subject: string | null;
};

export type SignRefusal = InvalidInput | AgreementStateConflict | AgreementSignatureConflict;

/** What a signature makes of a draft. */
export type Signed = {
  /** The day from which the agreement holds: the later of both; null while the other party has not signed. */
  readonly signedOn: string | null;
};

/** @param today in the region's zone */
export function decideSignature(
  agreement: Agreement,
  given: readonly AgreementSignature[],
  signature: AgreementSignature,
  today: string,
): Result<Signed, SignRefusal> {
  if (agreement.state !== 'DRAFT') return err(agreementStateConflict(agreement.state));
  const other = given.find(({ party }) => party !== signature.party);
  if (given.some(({ party }) => party === signature.party))
    return err(agreementSignatureConflict('SIGNED_ALREADY', given));
  if (other?.subject === signature.subject) return err(agreementSignatureConflict('SAME_PERSON', given));
  if (signature.signedOn > today) return err(invalidInput(['signedOn'], inFuture));
  if (agreement.validUntil <= signature.signedOn) return err(invalidInput(['signedOn'], endsBefore));
  if (other === undefined) return ok({ signedOn: null });
  return ok({ signedOn: other.signedOn > signature.signedOn ? other.signedOn : signature.signedOn });
}

/** A party takes its signature back, as long as the other has not signed. */
export function decideWithdrawal(
  { state }: Agreement,
  given: readonly AgreementSignature[],
  party: Party,
): Result<null, AgreementStateConflict | AgreementSignatureConflict> {
  if (state !== 'DRAFT') return err(agreementStateConflict(state));
  return given.some((one) => one.party === party) ? ok(null) : err(agreementSignatureConflict('NOT_SIGNED', given));
}

const inFuture = { ru: 'Соглашение ещё не подписано', en: 'The agreement has not been signed yet' };
const endsBefore = { ru: 'Соглашение кончилось бы до подписания', en: 'The agreement would end before it is signed' };
