import { parseLanguageTag } from './language-tag.ts';
import { err, ok, type Result } from './result.ts';
import { hasControlCharacters, isBlank } from './well-formed-text.ts';

/**
 * A text in several languages, by BCP 47 tag. Russian is always there: it is the language that every plant writes in;
 * others are there where somebody wrote them.
 */
export type LocalizedText = { readonly ru: string } & Readonly<Record<string, string>>;

export type LocalizedTextError =
  | { readonly reason: 'RUSSIAN_MISSING' }
  | { readonly reason: 'NOT_A_LANGUAGE'; readonly language: string }
  | { readonly reason: 'BLANK' | 'TOO_LONG' | 'CONTROL_CHARACTER'; readonly language: string };

/**
 * Checks and canonicalizes: tags in canonical case, texts trimmed and in Unicode NFC.
 * @param maxLength most UTF-16 code units a text may have
 */
export function localizedText(
  texts: Readonly<Record<string, string>>,
  maxLength: number,
): Result<LocalizedText, LocalizedTextError> {
  const result: Record<string, string> = {};
  for (const [tag, text] of Object.entries(texts)) {
    const language = parseLanguageTag(tag);
    if (language === undefined) return err({ reason: 'NOT_A_LANGUAGE', language: tag.slice(0, 40) });
    if (text.length > maxLength) return err({ reason: 'TOO_LONG', language });
    if (hasControlCharacters(text, { lines: true })) return err({ reason: 'CONTROL_CHARACTER', language });
    if (isBlank(text)) return err({ reason: 'BLANK', language });
    result[language] = text.normalize('NFC').trim();
  }
  const { ru, ...others } = result;
  if (ru === undefined) return err({ reason: 'RUSSIAN_MISSING' });
  return ok({ ru, ...others });
}
