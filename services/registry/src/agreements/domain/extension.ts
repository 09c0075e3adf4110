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

/** A later end that one party has signed and the other has not. */
export type ProposedExtension = {
  readonly party: Party;
  /** The new last day, `YYYY-MM-DD` in the region's time zone. */
  readonly validUntil: string;
  readonly proposedAt: Date;
  /** The person who signed. The same person cannot sign for both parties. */
  readonly subject: string | null;
};

export type ExtendRefusal = InvalidInput | AgreementStatusConflict | AgreementSignatureConflict;

/**
 * An extension takes effect when both parties have signed the same date. A different date replaces the pending one.
 * @param pending the extension that one party has signed
 */
export function decideExtension(
  { status, validUntil }: Agreement,
  pending: ProposedExtension | undefined,
  signed: ProposedExtension,
): Result<'PROPOSED' | 'AGREED', ExtendRefusal> {
  if (status !== 'SIGNED' && status !== 'EXPIRING') return err(agreementStatusConflict(status));
  if (signed.validUntil <= validUntil) return err(invalidInput(['validUntil'], notFurther));
  if (pending?.validUntil !== signed.validUntil) return ok('PROPOSED');
  if (pending.party === signed.party) return err(agreementSignatureConflict('SIGNED_ALREADY', [pending]));
  if (pending.subject === signed.subject) return err(agreementSignatureConflict('SAME_PERSON', [pending]));
  return ok('AGREED');
}

const notFurther: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Новый срок должен быть позже прежнего',
  en: 'The new end must be later than the current one',
};
