import { createHash } from 'node:crypto';
import { anonymous } from '@promtour/access/viewer';
import type { Clock } from '@promtour/kernel/clock';
import type { PublicFormOptions, PublicPage, PublicPageOptions } from '@promtour/service-kit/http/public-page';
import { negotiateLanguage, type Language } from '@promtour/service-kit/language';
import type { Logger } from '@promtour/service-kit/logging';
import type { FeedbackPages } from '../application/ports.ts';
import type { SubmitFeedback } from '../application/submit-feedback.ts';
import { intents, topics, type FeedbackDraft, type Ratings } from '../domain/feedback.ts';
import { unusableAt } from '../domain/feedback-link.ts';
import { digestOfToken } from './feedback-token.ts';
import { renderForm, renderNotice, styleSheet } from './render-feedback.ts';

export type FeedbackPageOptions = {
  readonly pages: FeedbackPages;
  readonly submitFeedback: SubmitFeedback;
  readonly clock: Clock;
  readonly logger: Logger;
};

type Params = { readonly token: string };

const url = '/feedback/:token';

/** `GET /feedback/<token>?lang=ru`: the questions about a visit. Reading them does not use the link: programs preview links. */
export function feedbackPage({ pages, clock, logger }: FeedbackPageOptions): PublicPageOptions<Params> {
  return {
    url,
    logger,
    async read({ token }, request) {
      const digest = digestOfToken(token);
      const link = digest === undefined ? undefined : await pages.find(digest);
      const reason = unusableAt(link, clock.now());
      if (link === undefined || reason === 'UNKNOWN') return undefined;
      const language = languageOf(request);
      return pageOf(language, reason === undefined ? renderForm(link, language) : renderNotice(language, reason));
    },
  };
}

/** `POST` of the answers. The same page then says that they have been received. */
export function feedbackForm(options: FeedbackPageOptions): PublicFormOptions<Params> {
  const { pages, submitFeedback, logger } = options;
  return {
    url,
    logger,
    async submit({ token }, form, request) {
      const digest = digestOfToken(token);
      const caller = { viewer: anonymous, causation: { correlationId: request.id } };
      const result = await submitFeedback(digest, draftOf(form), caller);
      const language = languageOf(request);
      const seeOther = `?lang=${language}`;
      if (result.ok) return { seeOther };
      // A used or expired link says so by its page.
      if (result.error.code !== 'INPUT.INVALID') return result.error.reason === 'UNKNOWN' ? undefined : { seeOther };
      const link = digest === undefined ? undefined : await pages.find(digest);
      if (link === undefined) return undefined;
      return { page: pageOf(language, renderForm(link, language, form)) };
    },
  };
}

/** Fields that are not questions are ignored. A missing score is out of range. */
function draftOf(form: URLSearchParams): FeedbackDraft {
  const numberOf = (name: string): number | null => {
    const text = form.get(name);
    return text === null || text === '' ? null : Number(text);
  };
  return {
    nps: numberOf('nps') ?? NaN,
    ratings: Object.fromEntries(topics.map((topic) => [topic, numberOf(topic)])) as Ratings,
    intents: intents.filter((intent) => form.getAll('intents').includes(intent)),
  };
}

type Request = Parameters<PublicPageOptions<Params>['read']>[1];

function languageOf({ query, headers }: Request): Language {
  const { lang } = query as { readonly lang?: unknown };
  return lang === 'ru' || lang === 'en' ? lang : negotiateLanguage(headers['accept-language']);
}

function pageOf(language: Language, body: string): PublicPage {
  return {
    type: 'text/html; charset=utf-8',
    body,
    headers: {
      'cache-control': 'private, no-store',
      'content-security-policy': policy,
      'content-language': language,
      vary: 'accept-language',
    },
  };
}

/** The page's own style sheet, and its form sent to its own address. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(styleSheet).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');
