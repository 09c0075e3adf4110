import Negotiator from 'negotiator';

/** The languages of messages for people. */
export type Language = 'ru' | 'en';

/** The first is the default if a client states no supported language: integrators read English. */
const languages = ['en', 'ru'] as const;

/** Longest header that is parsed. */
const maxLength = 200;

/** Negotiates the language of messages from `Accept-Language` (RFC 9110, 12.5.4). */
export function negotiateLanguage(header: string | string[] | undefined): Language {
  if (typeof header !== 'string' || header.length > maxLength) return 'en';
  const [wanted] = new Negotiator({ headers: { 'accept-language': header } }).languages([...languages]);
  return languages.find((language) => language === wanted) ?? 'en';
}
