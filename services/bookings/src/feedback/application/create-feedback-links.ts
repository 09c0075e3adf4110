import type { Clock } from '@promtour/kernel/clock';
import {
  invalidInput,
  notFound,
  type Forbidden,
  type InputRule,
  type InvalidInput,
  type NotFound,
} from '@promtour/kernel/failure';
import { newId, parseId, type BookingItemId } from '@promtour/kernel/id';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { feedbackLinksExceeded, type FeedbackLinksExceeded } from '../domain/failures.ts';
import { expiryOf, maxLinks } from '../domain/feedback-link.ts';
import type { FeedbackRepositories, FeedbackUnitOfWork, NewToken } from './ports.ts';

/** Tokens are null in a replay, since they are not stored. */
export type CreatedLinks = {
  readonly itemId: BookingItemId;
  readonly tokens: readonly string[] | null;
  readonly expiresAt: Date;
  readonly replayed: boolean;
};

type Refusal = NotFound | Forbidden | FeedbackLinksExceeded;

export type CreateFeedbackLinks = (
  draft: { readonly item: string; readonly count: number },
  request: RequestKey,
  caller: Caller,
) => Promise<Result<CreatedLinks, InvalidInput | Refusal | IdempotencyFailure>>;

type Made = { readonly itemId: BookingItemId; readonly expiresAt: string };

/** Creates links to the questions about a visit. All links that are not revoked are at most as many as the visitors who came. */
export function createCreateFeedbackLinks(
  unitOfWork: FeedbackUnitOfWork,
  clock: Clock,
  makeToken: () => NewToken,
): CreateFeedbackLinks {
  return async ({ item: text, count }, request, caller) => {
    if (count < 1 || count > maxLinks) return err(invalidInput(['count'], badCount));
    const itemId = parseId<'BookingItem'>(text);
    if (itemId === undefined) return err(notFound('BookingItem', text));

    let shown: readonly string[] | null = null;
    const result = await runReplayable<FeedbackRepositories, Made, Made, Refusal>(
      unitOfWork,
      caller,
      { ...request, operation: 'createFeedbackLinks', input: { itemId, count } },
      {
        work: async ({ links, visits }) => {
          const found = await visits.findForUpdate(itemId);
          if (!found.ok) return found;
          const { attended, ...visit } = found.value;
          const available = Math.max(attended - (await links.count(itemId)), 0);
          if (count > available) return err(feedbackLinksExceeded(available));
          const createdAt = clock.now();
          const expiresAt = expiryOf(createdAt);
          const tokens = Array.from({ length: count }, makeToken);
          await links.add(
            tokens.map(({ digest }) => ({
              ...visit,
              id: newId<'FeedbackLink'>(createdAt),
              digest,
              createdAt,
              expiresAt,
              usedAt: null,
              revokedAt: null,
            })),
          );
          shown = tokens.map(({ token }) => token);
          return ok({ itemId, expiresAt: expiresAt.toISOString() });
        },
        refer: (made) => made,
        read: async (made, { visits }) => ((await visits.findForUpdate(made.itemId)).ok ? made : undefined),
      },
    );
    if (!result.ok) return result;
    const { value, replayed } = result.value;
    return ok({ itemId, tokens: replayed ? null : shown, expiresAt: new Date(value.expiresAt), replayed });
  };
}

const badCount: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: `От 1 до ${maxLinks} ссылок за раз`,
  en: `1 to ${maxLinks} links at once`,
};
