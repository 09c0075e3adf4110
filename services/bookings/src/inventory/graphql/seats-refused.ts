import { userError, type RequestContext } from '@promtour/service-kit/graphql/context';
import type { SeatsUnavailable, SessionClosed } from '../domain/failures.ts';

/** The member of a result union for seats that may not be taken. */
export function seatsRefused(failure: SeatsUnavailable | SessionClosed, context: RequestContext) {
  const session = { id: failure.sessionId };
  return failure.code === 'BOOKING.SEATS_UNAVAILABLE'
    ? {
        __typename: 'SeatsUnavailable' as const,
        ...userError(failure, context),
        session,
        vacancies: failure.vacancies,
      }
    : { __typename: 'SessionClosed' as const, ...userError(failure, context), session, reason: failure.reason };
}
