import { sharedFailure, type SharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import { userError } from '@promtour/service-kit/graphql/context';
import type { SeatsUnavailable, SessionClosed } from '../../inventory/domain/failures.ts';
import type { Context } from '../../graphql/context.ts';
import type {
  AdmissionRefused,
  BookingStatusConflict,
  BriefingNotSigned,
  HoldExtensionRefused,
  HoldQuotaExceeded,
  SessionNotBegun,
} from '../domain/failures.ts';

/** Every failure of a mutation of bookings. */
export type BookingFailure =
  | SharedFailure
  | SeatsUnavailable
  | SessionClosed
  | AdmissionRefused
  | HoldQuotaExceeded
  | HoldExtensionRefused
  | BookingStatusConflict
  | SessionNotBegun
  | BriefingNotSigned;

/** The member of a result union for each failure. */
const members = {
  'BOOKING.SEATS_UNAVAILABLE': (failure: SeatsUnavailable, context: Context) => ({
    __typename: 'SeatsUnavailable' as const,
    ...userError(failure, context),
    session: { id: failure.sessionId },
    vacancies: failure.vacancies,
  }),
  'BOOKING.SESSION_CLOSED': (failure: SessionClosed, context: Context) => ({
    __typename: 'SessionClosed' as const,
    ...userError(failure, context),
    session: { id: failure.sessionId },
    reason: failure.reason,
  }),
  'BOOKING.ADMISSION_REFUSED': (failure: AdmissionRefused, context: Context) => ({
    __typename: 'AdmissionRefused' as const,
    ...userError(failure, context),
    violations: failure.violations.map(({ sessionId, message, ...violation }) => ({
      ...violation,
      session: { id: sessionId },
      message: message[context.language],
    })),
  }),
  'BOOKING.HOLD_QUOTA_EXCEEDED': (failure: HoldQuotaExceeded, context: Context) => ({
    __typename: 'HoldQuotaExceeded' as const,
    ...userError(failure, context),
    quota: failure.quota,
    limit: failure.limit,
    current: failure.current,
  }),
  'BOOKING.HOLD_NOT_EXTENDABLE': (failure: HoldExtensionRefused, context: Context) => ({
    __typename: 'HoldNotExtendable' as const,
    ...userError(failure, context),
    latest: failure.latest,
  }),
  'BOOKING.STATUS_CONFLICT': (failure: BookingStatusConflict, context: Context) => ({
    __typename: 'BookingStatusConflict' as const,
    ...userError(failure, context),
    status: failure.status,
    nextStatuses: failure.nextStatuses,
  }),
  'BOOKING.SESSION_NOT_BEGUN': (failure: SessionNotBegun, context: Context) => ({
    __typename: 'SessionNotBegun' as const,
    ...userError(failure, context),
    startsAt: failure.startsAt,
  }),
  'BOOKING.BRIEFING_NOT_SIGNED': (failure: BriefingNotSigned, context: Context) => ({
    __typename: 'BriefingNotSigned' as const,
    ...userError(failure, context),
  }),
};

type Members = typeof members;
type OwnCode = keyof Members;

/** What a failure of this type is in a result union. */
export type FailureMember<F extends BookingFailure> = F extends { readonly code: OwnCode }
  ? ReturnType<Members[F['code']]>
  : F extends SharedFailure
    ? ReturnType<typeof sharedFailure<F>>
    : never;

/**
 * The result union's member for a failure of a booking.
 * @throws ClientError `FORBIDDEN` for a booking that the caller may not change
 */
export function failureMember<F extends BookingFailure>(failure: F, context: Context): FailureMember<F>;
export function failureMember(failure: BookingFailure, context: Context): unknown {
  if (failure.code in members) {
    const member = members[failure.code as OwnCode] as (failure: BookingFailure, context: Context) => unknown;
    return member(failure, context);
  }
  return sharedFailure(failure as SharedFailure, context);
}

/** A failure that this command cannot have: the union of its results has no member for it. */
export function unexpected({ code }: { readonly code: string }): Error {
  return new Error(`Unexpected failure ${code} of this command`);
}
