import type { FeatureModule } from '@promtour/service-kit/feature';
import { addPublicForm, addPublicPage } from '@promtour/service-kit/http/public-page';
import type { BookingsEnvironment } from '../environment.ts';
import type { Resolvers } from '../graphql/generated/resolvers.ts';
import { createSubmitFeedback } from './application/submit-feedback.ts';
import {
  createFeedbackLoaders,
  excursionResolvers,
  feedbackQueries,
  feedbackResolvers,
  submitFeedbackMutation,
} from './graphql/feedback.ts';
import { feedbackForm, feedbackPage } from './page/feedback-page.ts';
import { createFeedbackReader } from './persistence/feedback.reader.ts';
import { createFeedbackPages, feedbackLinkRepository } from './persistence/feedback.repositories.ts';
import { feedbackLinkSchema, feedbackSchema } from './persistence/feedback.row.ts';
import { CreateFeedback1700000003070 } from './persistence/migrations/1700000003070-create-feedback.ts';

/** What visitors think of a visit, by one-time links. */
export const feedback: FeatureModule<BookingsEnvironment> = {
  name: 'feedback',
  entities: [feedbackLinkSchema, feedbackSchema],
  migrations: [CreateFeedback1700000003070],
  auditedTables: { feedback_link: { omit: ['digest'] }, feedback: {} },
  compose({ dataSource, clock, logger, unitOfWork }) {
    const transactions = unitOfWork((manager) => ({ links: feedbackLinkRepository(manager) }));
    const submitFeedback = createSubmitFeedback(transactions, clock);
    return {
      resolvers: {
        Query: feedbackQueries,
        Mutation: { submitFeedback: submitFeedbackMutation(submitFeedback) },
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
