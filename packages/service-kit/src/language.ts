import Negotiator from 'negotiator';

/** The languages that people's messages are written in. */
export type Language = 'ru' | 'en';

/** The first is taken where a client says nothing, or nothing that fits: integrators read English. */
const languages = ['en', 'ru'] as const;

/** Longest header that is looked at. */
const maxLength = 200;

/** The language of messages by `Accept-Language` (RFC 9110, 12.5.4). */
export function negotiateLanguage(header: string | string[] | undefined): Language {
  if (typeof header !== 'string' || header.length > maxLength) return 'en';
  const [wanted] = new Negotiator({ headers: { 'accept-language': header } }).languages([...languages]);
  return languages.find((language) => language === wanted) ?? 'en';
}
