import { invalidInput, invalidInputOf, type FailureMessage, type InputRule } from './failure.ts';
import type { Checked } from './input-check.ts';
import { localizedText, type LocalizedText, type LocalizedTextError } from './localized-text.ts';
import { err, ok } from './result.ts';
import { hasControlCharacters, isBlank } from './well-formed-text.ts';

/** One line of text that shows something: not blank, no control characters, at most so many UTF-16 code units. */
export function isPlainText(text: string, maxLength: number): boolean {
  return text.length <= maxLength && !isBlank(text) && !hasControlCharacters(text, { lines: false });
}

/** As `isPlainText`, with the fault at `path`. Null is no text. */
export function checkPlainText(
  path: readonly string[],
  text: string | null,
  maxLength: number,
  message: FailureMessage,
): Checked<undefined> {
  if (text === null || isPlainText(text, maxLength)) return ok(undefined);
  const code = isBlank(text) ? 'REQUIRED' : text.length > maxLength ? 'TOO_LONG' : 'MALFORMED';
  return err(invalidInput(path, { code, ...message }));
}

/** The reason for a change, one line. */
export function checkReason(reason: string | null, maxLength: number): Checked<undefined> {
  return checkPlainText(['reason'], reason, maxLength, {
    ru: `Причина: от 1 до ${maxLength} знаков в одну строку`,
    en: `Reason: 1 to ${maxLength} characters on one line`,
  });
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
      text.error.flatMap(
        (error) => invalidInput('language' in error ? [...path, error.language] : path, wording[error.reason]).issues,
      ),
    ),
  );
}

const wording: Readonly<Record<LocalizedTextError['reason'], InputRule>> = {
  RUSSIAN_MISSING: { code: 'REQUIRED', ru: 'Нужен русский текст', en: 'The Russian text is needed' },
  NOT_A_LANGUAGE: { code: 'MALFORMED', ru: 'Язык указывается меткой BCP 47', en: 'A language is a BCP 47 tag' },
  BLANK: { code: 'REQUIRED', ru: 'Текст пуст', en: 'The text is blank' },
  TOO_LONG: { code: 'TOO_LONG', ru: 'Текст слишком длинный', en: 'The text is too long' },
  CONTROL_CHARACTER: {
    code: 'MALFORMED',
    ru: 'В тексте есть управляющие знаки',
    en: 'The text has control characters',
  },
};
