import type { Language } from '@promtour/service-kit/language';
import type { Intent, Topic } from '../domain/feedback.ts';
import type { Unusable } from '../domain/feedback-link.ts';

export type Words = {
  readonly title: string;
  readonly visit: (date: string) => string;
  readonly privacy: string;
  readonly nps: string;
  readonly npsEnds: readonly [least: string, most: string];
  readonly required: string;
  readonly faulty: string;
  readonly ratings: string;
  readonly ratingsEnds: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly intents: string;
  readonly intent: Readonly<Record<Intent, string>>;
  readonly submit: string;
  readonly unusable: Readonly<Record<Exclude<Unusable, 'UNKNOWN'>, string>>;
  /** Of the other language, in that language. */
  readonly other: { readonly language: Language; readonly name: string };
};

const russian: Words = {
  title: 'Отзыв об экскурсии',
  visit: (date) => `Экскурсия ${day(date, 'ru-RU')}`,
  privacy: 'Ответы анонимны. Предприятие видит только оценки. Ссылка действует один раз.',
  nps: 'Порекомендуете ли вы эту экскурсию друзьям или коллегам?',
  npsEnds: ['0 — ни за что', '10 — обязательно'],
  required: 'Обязательный вопрос',
  faulty: 'Выберите оценку от 0 до 10.',
  ratings: 'Оцените экскурсию',
  ratingsEnds: 'От 1 — плохо до 5 — отлично. Можно пропустить.',
  topics: {
    route: 'Маршрут',
    guide: 'Экскурсовод',
    safety: 'Безопасность',
    comfort: 'Удобство',
    content: 'Содержание',
  },
  intents: 'Что вы думаете о предприятии? Можно выбрать несколько ответов.',
  intent: {
    CAREER: 'Хочу здесь работать',
    PURCHASE: 'Хочу покупать его продукцию',
    PARTNER: 'Хочу стать партнёром',
    SUPPLIER: 'Хочу стать поставщиком',
    INVESTOR: 'Хочу инвестировать',
  },
  submit: 'Отправить отзыв',
  unusable: {
    USED: 'Отзыв по этой ссылке получен. Спасибо!',
    EXPIRED: 'Срок действия ссылки истёк. Попросите новую у организатора поездки.',
  },
  other: { language: 'en', name: 'English' },
};

const english: Words = {
  title: 'Feedback on your visit',
  visit: (date) => `Visit on ${day(date, 'en-GB')}`,
  privacy: 'Answers are anonymous. The plant sees the ratings only. The link works once.',
  nps: 'Would you recommend this visit to friends or colleagues?',
  npsEnds: ['0 — not at all', '10 — certainly'],
  required: 'Required',
  faulty: 'Choose a score from 0 to 10.',
  ratings: 'Rate the visit',
  ratingsEnds: 'From 1, poor, to 5, excellent. Optional.',
  topics: { route: 'Route', guide: 'Guide', safety: 'Safety', comfort: 'Comfort', content: 'Content' },
  intents: 'What do you think of the company? Choose any.',
  intent: {
    CAREER: 'I would like to work here',
    PURCHASE: 'I would like to buy its products',
    PARTNER: 'I would like to become a partner',
    SUPPLIER: 'I would like to become a supplier',
    INVESTOR: 'I would like to invest',
  },
  submit: 'Send feedback',
  unusable: {
    USED: 'Feedback was received by this link. Thank you!',
    EXPIRED: 'The link has expired. Ask the organizer of the trip for another one.',
  },
  other: { language: 'ru', name: 'Русский' },
};

export const wordsOf: Readonly<Record<Language, Words>> = { ru: russian, en: english };

/** A calendar date in words. */
function day(date: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
