import type { FeatureModule } from '@promtour/service-kit/feature';
import { feedbackProjection } from './persistence/feedback.projection.ts';

export { createFeedbackSource } from './persistence/feedback-sums.reader.ts';

/** What visitors answer after a visit: recommendation, ratings, intents. */
export const feedback: FeatureModule = {
  name: 'feedback',
  projections: [feedbackProjection],
  exemptTables: { 'feedback_g*': 'derived from events, and can be rebuilt at any time' },
};
