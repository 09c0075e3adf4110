import type { SumsSource } from '../../dimensions/application/ports.ts';
import type { FeedbackSums } from '../domain/feedback-sums.ts';

/** Answers of visitors after a visit. Small groups are shown to the host only. */
export type FeedbackSource = SumsSource<FeedbackSums>;
