import type { FeatureModule } from '@promtour/service-kit/feature';
import { addPublicForm, addPublicPage } from '@promtour/service-kit/http/public-page';
import { bookingRepository } from '../bookings/persistence/booking.repositories.ts';
import type { BookingsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createCreateFeedbackLinks } from './application/create-feedback-links.ts';
import { createRevokeFeedbackLinks } from './application/revoke-feedback-links.ts';
import { createSubmitFeedback } from './application/submit-feedback.ts';
import {
  createFeedbackLoaders,
  excursionResolvers,
  feedbackQueries,
  feedbackResolvers,
  submitFeedbackMutation,
} from './graphql/feedback.ts';
import { createFeedbackLinksMutation, revokeFeedbackLinksMutation } from './graphql/feedback-links.ts';
import { feedbackForm, feedbackPage } from './page/feedback-page.ts';
import { makeToken } from './page/feedback-token.ts';
import { createFeedbackReader } from './persistence/feedback.reader.ts';
import { createFeedbackPages, feedbackLinkRepository } from './persistence/feedback.repositories.ts';
import { feedbackLinkSchema, feedbackSchema } from './persistence/feedback.row.ts';
import { CreateFeedback1700000003070 } from './persistence/migrations/1700000003070-create-feedback.ts';
import { visitRepository } from './persistence/visits.ts';

/** What visitors think of a visit, by one-time links. */
export const feedback: FeatureModule<BookingsEnvironment> = {
  name: 'feedback',
  entities: [feedbackLinkSchema, feedbackSchema],
  migrations: [CreateFeedback1700000003070],
  auditedTables: { feedback_link: { omit: ['digest'] }, feedback: {} },
  compose({ dataSource, clock, logger, unitOfWork, environment }) {
    const transactions = unitOfWork((manager, viewer) => ({
      links: feedbackLinkRepository(manager),
      visits: visitRepository(manager, viewer, bookingRepository(manager, viewer)),
    }));
    const submitFeedback = createSubmitFeedback(transactions, clock);
    return {
      resolvers: {
        Query: feedbackQueries,
        Mutation: {
          submitFeedback: submitFeedbackMutation(submitFeedback),
          createFeedbackLinks: createFeedbackLinksMutation(
            createCreateFeedbackLinks(transactions, clock, makeToken),
            (token) => `${environment.PUBLIC_URL}/feedback/${token}`,
          ),
          revokeFeedbackLinks: revokeFeedbackLinksMutation(createRevokeFeedbackLinks(transactions, clock)),
        },
        Feedback: feedbackResolvers,
        Excursion: excursionResolvers,
      } satisfies Resolvers,
      createLoaders: (viewer) => createFeedbackLoaders(createFeedbackReader(dataSource, viewer)),
      http: (server) => {
        const options = { pages: createFeedbackPages(dataSource), submitFeedback, clock, logger };
        addPublicPage(server, feedbackPage(options));
        addPublicForm(server, feedbackForm(options));
      },
    };
  },
};
