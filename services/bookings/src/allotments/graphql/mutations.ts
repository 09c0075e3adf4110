import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import { seatsRefused } from '../../inventory/graphql/seats-refused.ts';
import type { ReleaseAllotment, UpdateAllotment } from '../application/change-allotment.ts';
import type { CreateAllotment } from '../application/create-allotment.ts';

export function createAllotmentMutation(
  createAllotment: CreateAllotment,
): NonNullable<MutationResolvers['createAllotment']> {
  return async (_, { input }, context) => {
    const { idempotencyKey: key, dates, agency, seats } = input;
    const draft = {
      session: input.session ?? null,
      excursion: input.excursion ?? null,
      dates: dates ? { from: dates.from ?? null, to: dates.to ?? null } : null,
      agency,
      seats,
      releaseAt: input.releaseAt ?? null,
      releaseDaysBefore: input.releaseDaysBefore ?? null,
    };
    const result = await createAllotment(draft, { key }, context.caller);
    if (result.ok) {
      const { value: allotments, replayed } = result.value;
      return { __typename: 'CreateAllotmentPayload', allotments: [...allotments], replayed };
    }
    const failure = result.error;
    switch (failure.code) {
      case 'BOOKING.SEATS_UNAVAILABLE':
      case 'BOOKING.SESSION_CLOSED':
        return seatsRefused(failure, context);
      case 'BOOKING.ALLOTMENT_EXISTS': {
        const existing = await context.loaders.allotment.load(failure.existing);
        return { __typename: 'AllotmentExists', ...userError(failure, context), existing };
      }
      default:
        return sharedFailure(failure, context);
    }
  };
}

export function updateAllotmentMutation(
  updateAllotment: UpdateAllotment,
): NonNullable<MutationResolvers['updateAllotment']> {
  return async (_, { input: { id, expectedVersion, seats, releaseAt } }, context) => {
    const request = { id, expectedVersion, seats: seats ?? null, releaseAt: releaseAt ?? null };
    const result = await updateAllotment(request, context.caller);
    if (result.ok) return { __typename: 'UpdateAllotmentPayload', allotment: result.value };
    const failure = result.error;
    switch (failure.code) {
      case 'BOOKING.SEATS_UNAVAILABLE':
      case 'BOOKING.SESSION_CLOSED':
        return seatsRefused(failure, context);
      case 'BOOKING.ALLOTMENT_BELOW_USED':
        return { __typename: 'AllotmentBelowUsed', ...userError(failure, context), used: failure.used };
      case 'BOOKING.ALLOTMENT_RELEASED':
        return { __typename: 'AllotmentReleased', ...userError(failure, context), releasedAt: failure.releasedAt };
      default:
        return sharedFailure(failure, context);
    }
  };
}

export function releaseAllotmentMutation(
  releaseAllotment: ReleaseAllotment,
): NonNullable<MutationResolvers['releaseAllotment']> {
  return async (_, { input }, context) => {
    const result = await releaseAllotment(input, context.caller);
    if (result.ok) return { __typename: 'ReleaseAllotmentPayload', allotment: result.value };
    const failure = result.error;
    if (failure.code !== 'BOOKING.ALLOTMENT_RELEASED') return sharedFailure(failure, context);
    return { __typename: 'AllotmentReleased', ...userError(failure, context), releasedAt: failure.releasedAt };
  };
}
