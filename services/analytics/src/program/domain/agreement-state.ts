import type { AgreementStatus } from './scoreboard.ts';

/** What is known of an agreement. */
export type AgreementState = {
  readonly agreementId: string;
  readonly regionCode: string;
  readonly status: AgreementStatus;
  readonly signedOn: string | null;
  /** Time of the last event. */
  readonly changedAt: Date;
};

/** What one event says of an agreement; undefined: not that. */
export type AgreementChange = {
  readonly agreementId: string;
  readonly regionCode: string;
  readonly at: Date;
  readonly status?: AgreementStatus;
  readonly signedOn?: string;
};

/** The state after a change. An event that is older than the last one, such as one that comes twice, changes no status. */
export function changedAgreement(known: AgreementState | undefined, change: AgreementChange): AgreementState {
  const { agreementId, regionCode, at, status, signedOn = null } = change;
  if (known === undefined) return { agreementId, regionCode, status: status ?? 'DRAFT', signedOn, changedAt: at };
  const newer = at >= known.changedAt;
  return {
    ...known,
    status: newer ? (status ?? known.status) : known.status,
    signedOn: known.signedOn ?? signedOn,
    changedAt: newer ? at : known.changedAt,
  };
}
