import { userError } from '@promtour/service-kit/graphql/context';
import { failureMember } from '../../bookings/graphql/failures.ts';
import { itemDraft, partyDraft } from '../../bookings/graphql/inputs.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { JoinWaitlist } from '../application/join-waitlist.ts';
import type { LeaveWaitlist } from '../application/leave-waitlist.ts';

export function joinWaitlistMutation(joinWaitlist: JoinWaitlist): NonNullable<MutationResolvers['joinWaitlist']> {
  return async (_, { input }, context) => {
    const { idempotencyKey: key, item, party, purpose, originRegion, contact } = input;
    const result = await joinWaitlist(
      {
        ...{ purpose, originRegion },
        item: itemDraft(item),
        party: partyDraft(party),
        segment: input.segment ?? null,
        contact: { name: contact.name, email: contact.email ?? null, phone: contact.phone ?? null },
        notes: input.notes ?? null,
        resellerReference: input.resellerReference ?? null,
        visitingOrganization: input.visitingOrganization ?? null,
      },
      { key },
      context.caller,
    );
    if (result.ok) {
      const { value: entry, replayed } = result.value;
      return { __typename: 'JoinWaitlistPayload', entry, replayed };
    }
    const failure = result.error;
    switch (failure.code) {
      case 'BOOKING.SEATS_VACANT': {
        const { sessionId: id, vacancies } = failure;
        return { __typename: 'SeatsVacant', ...userError(failure, context), session: { id }, vacancies };
      }
      case 'BOOKING.SEATS_UNAVAILABLE':
        throw new Error('A party that cannot have its seats may wait');
      default:
        return failureMember(failure, context);
    }
  };
}

export function leaveWaitlistMutation(leaveWaitlist: LeaveWaitlist): NonNullable<MutationResolvers['leaveWaitlist']> {
  return async (_, { input: { id, idempotencyKey: key } }, context) => {
    const result = await leaveWaitlist(id, { key }, context.caller);
    if (result.ok) {
      const { value: entry, replayed } = result.value;
      return { __typename: 'LeaveWaitlistPayload', entry, replayed };
    }
    const failure = result.error;
    return failure.code === 'BOOKING.WAITLIST_STATUS_CONFLICT'
      ? { __typename: 'WaitlistStatusConflict', ...userError(failure, context), status: failure.status }
      : failureMember(failure, context);
  };
}
