import type { Clock } from '@promtour/kernel/clock';
import type { InvalidInput } from '@promtour/kernel/failure';
import { newId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Caller } from '@promtour/service-kit/caller';
import { feedbackLinkUnusable, type FeedbackLinkUnusable } from '../domain/failures.ts';
import { checkFeedback, type Feedback, type FeedbackDraft } from '../domain/feedback.ts';
import { unusableAt } from '../domain/feedback-link.ts';
import { feedbackEvents } from './feedback-events.ts';
import type { UnitOfWork } from '@promtour/service-kit/unit-of-work';
import type { FeedbackLinkRepository } from './ports.ts';

/** @param digest of the link's token; undefined if the token is malformed */
export type SubmitFeedback = (
  digest: Buffer | undefined,
  draft: FeedbackDraft,
  caller: Caller,
) => Promise<Result<undefined, InvalidInput | FeedbackLinkUnusable>>;

/** Stores the answers of a visitor, once per link: the lock on the link lets one of concurrent requests succeed. */
export function createSubmitFeedback(
  unitOfWork: UnitOfWork<{ readonly links: FeedbackLinkRepository }>,
  clock: Clock,
): SubmitFeedback {
  return async (digest, draft, caller) => {
    const checked = checkFeedback(draft);
    if (!checked.ok) return checked;
    if (digest === undefined) return err(feedbackLinkUnusable('UNKNOWN'));

    return unitOfWork.run(caller, async ({ links, publish }) => {
      const link = await links.findForUpdate(digest);
      const submittedAt = clock.now();
      const reason = unusableAt(link, submittedAt);
      if (link === undefined || reason !== undefined) return err(feedbackLinkUnusable(reason ?? 'UNKNOWN'));
      const {
        id: _id,
        createdAt: _createdAt,
        expiresAt: _expiresAt,
        usedAt: _usedAt,
        revokedAt: _revokedAt,
        ...visit
      } = link;
      const feedback: Feedback = { ...visit, ...draft, id: newId<'Feedback'>(submittedAt), submittedAt };
      await links.submit(link, feedback);
      await publish(...feedbackEvents(feedback, caller.causation));
      return ok(undefined);
    });
  };
}
