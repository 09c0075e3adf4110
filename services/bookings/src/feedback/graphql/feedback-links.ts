import { userError } from '@promtour/service-kit/graphql/context';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import { bookedItem } from '../../bookings/graphql/booked-item.ts';
import type { MutationResolvers } from '../../graphql/generated/resolvers.ts';
import type { CreateFeedbackLinks } from '../application/create-feedback-links.ts';
import type { RevokeFeedbackLinks } from '../application/revoke-feedback-links.ts';

/** @param linkOf the secret link of a token */
export function createFeedbackLinksMutation(
  createFeedbackLinks: CreateFeedbackLinks,
  linkOf: (token: string) => string,
): NonNullable<MutationResolvers['createFeedbackLinks']> {
  return async (_, { input: { idempotencyKey: key, item, count } }, context) => {
    const result = await createFeedbackLinks({ item, count }, { key }, context.caller);
    if (result.ok) {
      const { itemId, tokens, expiresAt, replayed } = result.value;
      return {
        __typename: 'CreateFeedbackLinksPayload',
        item: await bookedItem(itemId, context),
        urls: tokens?.map(linkOf) ?? null,
        expiresAt,
        replayed,
      };
    }
    const failure = result.error;
    return failure.code === 'BOOKING.FEEDBACK_LINKS_EXCEEDED'
      ? { __typename: 'FeedbackLinksExceeded', ...userError(failure, context), available: failure.available }
      : sharedFailure(failure, context);
  };
}

export function revokeFeedbackLinksMutation(
  revokeFeedbackLinks: RevokeFeedbackLinks,
): NonNullable<MutationResolvers['revokeFeedbackLinks']> {
  return async (_, { input: { item } }, context) => {
    const result = await revokeFeedbackLinks(item, context.caller);
    if (!result.ok) return sharedFailure(result.error, context);
    const { itemId, revoked } = result.value;
    return { __typename: 'RevokeFeedbackLinksPayload', item: await bookedItem(itemId, context), revoked };
  };
}
