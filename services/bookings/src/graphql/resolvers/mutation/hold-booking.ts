import { userError } from '@promtour/service-kit/graphql/context';
import type { HoldBooking } from '../../../application/hold-booking.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';

export function holdBookingMutation(holdBooking: HoldBooking): NonNullable<MutationResolvers['holdBooking']> {
  return async (_, { input, idempotencyKey }, context) => {
    const { session, seats, purpose, originRegion, contact, holdMinutes, resellerReference } = input;
    const result = await holdBooking(
      {
        session,
        seats,
        purpose,
        originRegion,
        contact: { name: contact.name, email: contact.email ?? null, phone: contact.phone ?? null },
        holdMinutes,
        resellerReference: resellerReference ?? null,
      },
      { client: context.client, key: idempotencyKey },
      context.causation,
    );
    if (result.ok) return { __typename: 'Booking', ...result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'INPUT.INVALID':
        return { __typename: 'InvalidInput', ...userError(failure, context), path: failure.path };
      case 'NOT_FOUND':
        return { __typename: 'NotFound', ...userError(failure, context), kind: failure.kind, id: failure.id };
      case 'BOOKING.SEATS_UNAVAILABLE':
        return { __typename: 'SeatsUnavailable', ...userError(failure, context), vacancies: failure.vacancies };
      case 'BOOKING.SESSION_CLOSED':
        return { __typename: 'SessionClosed', ...userError(failure, context), reason: failure.reason };
      case 'IDEMPOTENCY.KEY_REUSED':
      case 'IDEMPOTENCY.IN_FLIGHT':
        return { __typename: 'IdempotencyConflict', ...userError(failure, context) };
    }
  };
}
