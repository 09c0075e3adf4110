import type { InputRule } from '@promtour/kernel/failure';
import {
  checkAll,
  checkDistinct,
  checkEach,
  checkLength,
  checkParsed,
  type Checked,
} from '@promtour/kernel/input-check';
import { parseLanguageTag } from '@promtour/kernel/language-tag';
import { ok } from '@promtour/kernel/result';
import { checkLocalizedText } from '@promtour/kernel/text-rules';
import type { RouteDetails, RouteTheme } from './route.ts';

/** Unchecked input. */
export type DetailsDraft = {
  readonly title: Readonly<Record<string, string>>;
  readonly summary: Readonly<Record<string, string>> | null;
  readonly themes: readonly RouteTheme[];
  readonly languages: readonly string[];
};

export function checkDetails({ title, summary, themes, languages }: DetailsDraft): Checked<RouteDetails> {
  const checked = checkAll({
    title: checkLocalizedText(['title'], title, 300),
    summary: summary === null ? ok(null) : checkLocalizedText(['summary'], summary, 4000),
    themes: checkDistinct(['themes'], themes, { min: 1, max: 5 }, badThemes),
    languages: checkLanguages(languages),
  });
  return checked.ok ? ok({ ...checked.value, themes }) : checked;
}

function checkLanguages(tags: readonly string[]): Checked<readonly string[]> {
  const length = checkLength(['languages'], tags, limits, badLanguages);
  if (!length.ok) return length;
  const languages = checkEach(tags, (tag, index) =>
    checkParsed(parseLanguageTag(tag), ['languages', String(index)], notALanguage),
  );
  if (!languages.ok) return languages;
  const distinct = checkDistinct(['languages'], languages.value, limits, badLanguages);
  return distinct.ok ? languages : distinct;
}

const limits = { min: 1, max: 20 } as const;
const badThemes = { ru: 'Темы: от 1 до 5, каждая один раз', en: 'Themes: 1 to 5, each once' };
const badLanguages = { ru: 'Языки: от 1 до 20, каждый один раз', en: 'Languages: 1 to 20, each once' };
const notALanguage: InputRule = { code: 'MALFORMED', ru: 'Язык: метка BCP 47', en: 'Language: a BCP 47 tag' };
