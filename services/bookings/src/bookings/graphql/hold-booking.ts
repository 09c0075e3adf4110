import { userError } from '@promtour/service-kit/graphql/context';
import { payloadOf } from './change-booking.ts';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { HoldBooking } from '../application/hold-booking.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';

export function holdBookingMutation(holdBooking: HoldBooking): NonNullable<MutationResolvers['holdBooking']> {
  return async (_, { input }, context) => {
    const { session, seats, purpose, originRegion, contact, holdMinutes } = input;
    const result = await holdBooking(
      {
        session,
        seats,
        purpose,
        originRegion,
        contact: { name: contact.name, email: contact.email ?? null, phone: contact.phone ?? null },
        holdMinutes,
        resellerReference: input.resellerReference ?? null,
        visitingOrganization: input.visitingOrganization ?? null,
      },
      { key: input.idempotencyKey },
      context.caller,
    );
    if (result.ok) return payloadOf('HoldBookingPayload', result.value);
    const failure = result.error;
    switch (failure.code) {
      case 'BOOKING.SEATS_UNAVAILABLE':
        return { __typename: 'SeatsUnavailable', ...userError(failure, context), vacancies: failure.vacancies };
      case 'BOOKING.SESSION_CLOSED':
        return { __typename: 'SessionClosed', ...userError(failure, context), reason: failure.reason };
      case 'BOOKING.GROUP_TOO_SMALL':
        return { __typename: 'GroupTooSmall', ...userError(failure, context), groupMin: failure.groupMin };
      case 'BOOKING.HOLD_QUOTA_EXCEEDED': {
        const { quota, limit, current } = failure;
        return { __typename: 'HoldQuotaExceeded', ...userError(failure, context), quota, limit, current };
      }
      default:
        return sharedFailure(failure, context);
    }
  };
}
