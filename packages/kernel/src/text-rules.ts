import { invalidInput, type FailureMessage, type InvalidInput } from './failure.ts';
import type { LocalizedTextError } from './localized-text.ts';
import { hasControlCharacters, isBlank } from './well-formed-text.ts';

/** One line of text that shows something: not blank, no control characters, at most so many UTF-16 code units. */
export function isPlainText(text: string, maxLength: number): boolean {
  return text.length <= maxLength && !isBlank(text) && !hasControlCharacters(text, { lines: false });
}

/** Names of GraphQL fields. */
export function isIllustrativeList(names: readonly string[]): boolean {
  return names.length <= 30 && names.every((name) => /^[a-z][A-Za-z0-9]{0,49}$/.test(name));
}

/** What is wrong with a text in several languages, as a refusal. */
export function invalidText(path: readonly string[], error: LocalizedTextError): InvalidInput {
  const at = 'language' in error ? [...path, error.language] : path;
  return invalidInput(at, wording[error.reason]);
}

const wording: Readonly<Record<LocalizedTextError['reason'], FailureMessage>> = {
  RUSSIAN_MISSING: { ru: 'Нужен русский текст', en: 'The Russian text is needed' },
  NOT_A_LANGUAGE: { ru: 'Язык указывается меткой BCP 47', en: 'A language is a BCP 47 tag' },
  BLANK: { ru: 'Текст пуст', en: 'The text is blank' },
  TOO_LONG: { ru: 'Текст слишком длинный', en: 'The text is too long' },
  CONTROL_CHARACTER: { ru: 'В тексте есть управляющие знаки', en: 'The text has control characters' },
};
