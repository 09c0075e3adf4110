import { invalidInputOf, type FailureMessage } from './failure.ts';
import type { Checked } from './input-check.ts';
import { localizedText, type LocalizedText, type LocalizedTextError } from './localized-text.ts';
import { err } from './result.ts';
import { hasControlCharacters, isBlank } from './well-formed-text.ts';

/** One line of text that shows something: not blank, no control characters, at most so many UTF-16 code units. */
export function isPlainText(text: string, maxLength: number): boolean {
  return text.length <= maxLength && !isBlank(text) && !hasControlCharacters(text, { lines: false });
}

/** As `localizedText`, with the faults of all languages as issues at `path`. */
export function checkLocalizedText(
  path: readonly string[],
  texts: Readonly<Record<string, string>>,
  maxLength: number,
): Checked<LocalizedText> {
  const text = localizedText(texts, maxLength);
  if (text.ok) return text;
  return err(
    invalidInputOf(
      text.error.map((error) => ({
        path: 'language' in error ? [...path, error.language] : path,
        code: error.reason,
        message: wording[error.reason],
      })),
    ),
  );
}

const wording: Readonly<Record<LocalizedTextError['reason'], FailureMessage>> = {
  RUSSIAN_MISSING: { ru: 'Нужен русский текст', en: 'The Russian text is needed' },
  NOT_A_LANGUAGE: { ru: 'Язык указывается меткой BCP 47', en: 'A language is a BCP 47 tag' },
  BLANK: { ru: 'Текст пуст', en: 'The text is blank' },
  TOO_LONG: { ru: 'Текст слишком длинный', en: 'The text is too long' },
  CONTROL_CHARACTER: { ru: 'В тексте есть управляющие знаки', en: 'The text has control characters' },
};
