import type { Viewer } from '@promtour/access/viewer';
import type { ExcursionId } from '@promtour/kernel/id';
import { parseId } from '@promtour/kernel/id';
import { filterIds, filterInstants } from '@promtour/service-kit/graphql/arguments';
import { userError } from '@promtour/service-kit/graphql/context';
import { createLoader } from '@promtour/service-kit/graphql/reference';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import {
  connectionOf,
  readPageArguments,
  type Connection,
  type ListOrder,
} from '@promtour/service-kit/pagination/page';
import type DataLoader from 'dataloader';
import type {
  ExcursionResolvers,
  FeedbackResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../graphql/generated/resolvers.ts';
import type { ExcursionSums, FeedbackReader } from '../application/ports.ts';
import type { SubmitFeedback } from '../application/submit-feedback.ts';
import { intents, topics, type Feedback } from '../domain/feedback.ts';
import { summaryOf, type FeedbackSums } from '../domain/feedback-summary.ts';
import { digestOfToken } from '../page/feedback-token.ts';

export type FeedbackConnection = Connection<Feedback>;

export type FeedbackLoaders = {
  readonly feedbackReader: FeedbackReader;
  readonly feedbackSums: DataLoader<ExcursionId, ExcursionSums | null>;
};

export function createFeedbackLoaders(feedbackReader: FeedbackReader): FeedbackLoaders {
  return {
    feedbackReader,
    feedbackSums: createLoader(
      (ids) => feedbackReader.sums(ids),
      ({ excursionId }) => excursionId,
    ),
  };
}

const newestFirst: ListOrder<Feedback> = { name: 'feedback:NEWEST', keys: 1, position: ({ id }) => [id] };

export const feedbackQueries: Pick<QueryResolvers, 'feedback'> = {
  feedback: async (_, { filter, ...page }, { loaders: { feedbackReader } }) => {
    const request = readPageArguments(newestFirst, page);
    const wanted = {
      excursions: filterIds<'Excursion'>('filter.excursions', filter?.excursions),
      organizations: filterIds<'Organization'>('filter.organizations', filter?.organizations),
      submitted: filterInstants('filter.submitted', filter?.submitted),
    };
    const rows = await feedbackReader.feedback(wanted, request);
    return connectionOf(newestFirst, request, rows, () => feedbackReader.countFeedback(wanted));
  },
};

export const feedbackResolvers: FeedbackResolvers = {
  excursion: ({ excursionId }) => ({ id: excursionId }),
  organization: ({ organizationId }) => ({ id: organizationId }),
};

export const excursionResolvers: ExcursionResolvers = {
  feedbackSummary: async ({ id: text }, _, { loaders, caller }) => {
    const id = parseId<'Excursion'>(text);
    if (id === undefined) return null;
    const sums = await loaders.feedbackSums.load(id);
    return summaryOf(sums ?? none, sums !== null && isOwner(caller.viewer, sums));
  },
};

function isOwner({ organizationId }: Viewer, sums: ExcursionSums): boolean {
  return organizationId === sums.organizationId;
}

const none: FeedbackSums = {
  answers: 0,
  promoters: 0,
  detractors: 0,
  ratings: Object.fromEntries(topics.map((topic) => [topic, { count: 0, sum: 0 }])) as FeedbackSums['ratings'],
  intents: Object.fromEntries(intents.map((intent) => [intent, 0])) as FeedbackSums['intents'],
};

export function submitFeedbackMutation(
  submitFeedback: SubmitFeedback,
): NonNullable<MutationResolvers['submitFeedback']> {
  return async (_, { input: { token, nps, ratings, intents: stated } }, context) => {
    const { route = null, guide = null, safety = null, comfort = null, content = null } = ratings ?? {};
    const draft = { nps, ratings: { route, guide, safety, comfort, content }, intents: stated };
    const result = await submitFeedback(digestOfToken(token), draft, context.caller);
    if (result.ok) return { __typename: 'SubmitFeedbackPayload', submitted: true };
    const failure = result.error;
    return failure.code === 'BOOKING.FEEDBACK_LINK_UNUSABLE'
      ? { __typename: 'FeedbackLinkUnusable', ...userError(failure, context), reason: failure.reason }
      : sharedFailure(failure, context);
  };
}
