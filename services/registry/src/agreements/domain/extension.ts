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

/** A later end that one party has signed and the other has not. */
export type ProposedExtension = {
  readonly party: Party;
  /** The new last day, `YYYY-MM-DD` in the region's zone. */
  readonly validUntil: string;
  readonly proposedAt: Date;
  /** Who signed it: one person does not sign for both parties. */
  readonly subject: string | null;
};

export type ExtendRefusal = InvalidInput | AgreementStateConflict | AgreementSignatureConflict;

/**
 * An end is moved as an agreement is signed: by both parties, each naming the same day. Another day takes the place of what was
 * proposed before.
 * @param pending what is proposed already
 */
export function decideExtension(
  { state, validUntil }: Agreement,
  pending: ProposedExtension | undefined,
  signed: ProposedExtension,
): Result<'PROPOSED' | 'AGREED', ExtendRefusal> {
  if (state !== 'SIGNED' && state !== 'EXPIRING') return err(agreementStateConflict(state));
  if (signed.validUntil <= validUntil) return err(invalidInput(['validUntil'], notFurther));
  if (pending?.validUntil !== signed.validUntil) return ok('PROPOSED');
  if (pending.party === signed.party) return err(agreementSignatureConflict('SIGNED_ALREADY', [pending]));
  if (pending.subject === signed.subject) return err(agreementSignatureConflict('SAME_PERSON', [pending]));
  return ok('AGREED');
}

const notFurther = { ru: 'Новый срок не дальше прежнего', en: 'The end is not moved further' };
