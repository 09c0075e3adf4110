import { parseLanguageTag } from './language-tag.ts';
import { err, ok, type Result } from './result.ts';
import { hasControlCharacters, isBlank } from './well-formed-text.ts';

/** A text in several languages, by BCP 47 tag. Russian is required; other languages are optional. */
export type LocalizedText = { readonly ru: string } & Readonly<Record<string, string>>;

export type LocalizedTextError =
  | { readonly reason: 'RUSSIAN_MISSING' }
  | { readonly reason: 'NOT_A_LANGUAGE'; readonly language: string }
  | { readonly reason: 'BLANK' | 'TOO_LONG' | 'CONTROL_CHARACTER'; readonly language: string };

/**
 * Checks and canonicalizes: tags in canonical case, texts trimmed and in Unicode NFC.
 * @param maxLength most UTF-16 code units of a text
 */
export function localizedText(
  texts: Readonly<Record<string, string>>,
  maxLength: number,
): Result<LocalizedText, readonly LocalizedTextError[]> {
  const errors: LocalizedTextError[] = [];
  const result: Record<string, string> = {};
  for (const [tag, text] of Object.entries(texts)) {
    const language = parseLanguageTag(tag);
    if (language === undefined) {
      errors.push({ reason: 'NOT_A_LANGUAGE', language: tag.slice(0, 40) });
      continue;
    }
    result[language] = text.normalize('NFC').trim();
    if (text.length > maxLength) errors.push({ reason: 'TOO_LONG', language });
    else if (hasControlCharacters(text, { lines: true })) errors.push({ reason: 'CONTROL_CHARACTER', language });
    else if (isBlank(text)) errors.push({ reason: 'BLANK', language });
  }
  const { ru, ...others } = result;
  if (ru === undefined) return err([...errors, { reason: 'RUSSIAN_MISSING' }]);
  return errors.length > 0 ? err(errors) : ok({ ru, ...others });
}
