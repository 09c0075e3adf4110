import type { Failure, FailureMessage } from '@promtour/kernel/failure';
import type { Unusable } from './feedback-link.ts';

export type FeedbackLinkUnusable = Failure<'BOOKING.FEEDBACK_LINK_UNUSABLE'> & { readonly reason: Unusable };

export function feedbackLinkUnusable(reason: Unusable): FeedbackLinkUnusable {
  return { code: 'BOOKING.FEEDBACK_LINK_UNUSABLE', reason, message: messages[reason] };
}

const messages: Readonly<Record<Unusable, FailureMessage>> = {
  UNKNOWN: { ru: 'Ссылка недействительна', en: 'The link is not valid' },
  EXPIRED: { ru: 'Срок действия ссылки истёк', en: 'The link has expired' },
  USED: { ru: 'Отзыв по этой ссылке уже оставлен', en: 'Feedback was already given by this link' },
};

export type FeedbackLinksExceeded = Failure<'BOOKING.FEEDBACK_LINKS_EXCEEDED'> & { readonly available: number };

/** @param available how many links can still be created */
export function feedbackLinksExceeded(available: number): FeedbackLinksExceeded {
  return {
    code: 'BOOKING.FEEDBACK_LINKS_EXCEEDED',
    available,
    message: {
      ru: `Ссылок не больше, чем посетителей: можно создать ещё ${available}`,
      en: `No more links than visitors: ${available} can still be created`,
    },
  };
}
