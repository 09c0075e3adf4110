import type { LocalizedText } from '@promtour/kernel/localized-text';

/** `LocalizedText` of common.graphql: the kernel's record of languages as GraphQL shows it. */
export const localizedTextResolvers = {
  LocalizedText: {
    ru: (text: LocalizedText) => text.ru,
    en: (text: LocalizedText) => text['en'] ?? null,
    translations: (text: LocalizedText) => Object.entries(text).map(([language, words]) => ({ language, text: words })),
  },
};

type LocalizedTextInput = {
  readonly ru: string;
  readonly en?: string | null | undefined;
  readonly translations?: readonly { readonly language: string; readonly text: string }[] | null | undefined;
};

/** A client's texts by language, not yet checked: the kernel's `localizedText` does that. */
export function textsByLanguage(input: LocalizedTextInput): Record<string, string> {
  return {
    ...Object.fromEntries((input.translations ?? []).map(({ language, text }) => [language, text])),
    ...(input.en === undefined || input.en === null ? {} : { en: input.en }),
    ru: input.ru,
  };
}
