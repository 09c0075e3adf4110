const russian = new Intl.PluralRules('ru');
const forms = { one: 0, few: 1, many: 2, two: 2, zero: 2, other: 2 } as const;

/** A number with its noun, declined by the number. */
export const counted = {
  /** @param nouns the forms after 1, 2 and 5 in the case that the sentence needs: `год`, `года`, `лет` */
  ru: (count: number, nouns: readonly [string, string, string]): string =>
    `${count} ${nouns[forms[russian.select(count)]]}`,
  en: (count: number, singular: string, plural: string): string => `${count} ${count === 1 ? singular : plural}`,
};
