import { invalidInput, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import type { ExcursionId, OrganizationId, SiteId } from '@promtour/kernel/id';
import {
  checkAll,
  checkDistinct,
  checkEach,
  checkLength,
  checkParsed,
  checkRules,
  type Checked,
  type FieldRule,
} from '@promtour/kernel/input-check';
import { parseLanguageTag } from '@promtour/kernel/language-tag';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { price, type Money, type MoneyError } from '@promtour/kernel/money';
import { checkStatedSource, type Provenance, type StatedSource } from '@promtour/kernel/provenance';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { checkLocalizedText } from '@promtour/kernel/text-rules';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { minAge } from './age-rule.ts';

export type Excursion = ExcursionDetails &
  Publication & {
    readonly id: ExcursionId;
    readonly organizationId: OrganizationId;
    readonly siteId: SiteId;
    /** Region of the site. */
    readonly regionCode: RegionCode;
    /** Time zone of the site. */
    readonly timeZone: TimeZone;
    readonly provenance: Provenance;
  };

export type Publication =
  | { readonly status: 'DRAFT'; readonly publishedAt: null }
  | { readonly status: 'PUBLISHED'; readonly publishedAt: Date };

export type ExcursionDetails = {
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly durationMinutes: number;
  /** Minimum age in full years; 0 if there is none. */
  readonly ageLimit: number;
  readonly groupMin: number;
  readonly groupMax: number;
  /** Price per person. */
  readonly price: Money;
  /** BCP 47 tags in canonical case. */
  readonly languages: readonly string[];
};

export type CheckedExcursion = ExcursionDetails & Pick<ExcursionDraft, 'provenance'>;

/** Unvalidated input of a client. */
export type ExcursionDraft = Omit<ExcursionDetails, 'title' | 'summary'> & {
  readonly title: Readonly<Record<string, string>>;
  readonly summary: Readonly<Record<string, string>> | null;
  /** Null: derived from the viewer. */
  readonly provenance: StatedSource | null;
};

/** Validates everything that depends on the draft alone; see {@link checkAgeLimit} for what depends on the plant. */
export function checkExcursion(draft: ExcursionDraft): Result<CheckedExcursion, InvalidInput> {
  const { amount, currency } = draft.price;
  const checked = checkAll({
    title: checkLocalizedText(['title'], draft.title, 300),
    summary: draft.summary === null ? ok(null) : checkLocalizedText(['summary'], draft.summary, 4000),
    rules: checkRules(draft, rules),
    price: checkPrice(price(amount, currency)),
    languages: checkLanguages(draft.languages),
    provenance: checkStatedSource(draft.provenance),
  });
  if (!checked.ok) return checked;
  const { rules: _rules, ...details } = checked.value;
  return ok({ ...draft, ...details });
}

function checkPrice(money: Result<Money, MoneyError>): Checked<Money> {
  return money.ok ? money : err(invalidPrice[money.error]);
}

function checkLanguages(tags: readonly string[]): Checked<readonly string[]> {
  const limits = { min: 1, max: 20 } as const;
  const length = checkLength(['languages'], tags, limits, badLanguages);
  if (!length.ok) return length;
  const languages = checkEach(tags, (tag, index) =>
    checkParsed(parseLanguageTag(tag), ['languages', String(index)], notALanguage),
  );
  if (!languages.ok) return languages;
  const distinct = checkDistinct(['languages'], languages.value, limits, badLanguages);
  return distinct.ok ? languages : distinct;
}

const notALanguage: InputRule = { code: 'MALFORMED', ru: 'Язык: метка BCP 47', en: 'Language: a BCP 47 tag' };
const badLanguages = { ru: 'Языки: от 1 до 20, каждый один раз', en: 'Languages: 1 to 20, each once' };

/** Rejects an age limit that is too low for the plant's products. */
export function checkAgeLimit(ageLimit: number, okved: readonly string[]): InvalidInput | undefined {
  const least = minAge(okved);
  if (ageLimit >= least) return undefined;
  return invalidInput(['ageLimit'], {
    code: 'INCONSISTENT',
    ru: `По ОКВЭД организации (алкоголь, табак) посетителю должно быть не меньше ${least} лет`,
    en: `By the organization’s OKVED classes (alcohol, tobacco) a visitor must be at least ${least}`,
  });
}

const rules: readonly FieldRule<ExcursionDraft>[] = [
  {
    path: 'durationMinutes',
    broken: ({ durationMinutes }) => !isBetween(durationMinutes, 5, 1440),
    rule: { code: 'OUT_OF_RANGE', ru: 'Длительность: от 5 до 1440 минут', en: 'Duration: 5 to 1440 minutes' },
  },
  {
    path: 'ageLimit',
    broken: ({ ageLimit }) => !isBetween(ageLimit, 0, 99),
    rule: { code: 'OUT_OF_RANGE', ru: 'Возраст: от 0 до 99 лет', en: 'Age limit: 0 to 99 years' },
  },
  {
    path: 'groupMax',
    broken: ({ groupMax }) => !isBetween(groupMax, 1, 500),
    rule: { code: 'OUT_OF_RANGE', ru: 'Наибольшая группа: от 1 до 500 человек', en: 'Largest group: 1 to 500 people' },
  },
  {
    path: 'groupMin',
    broken: ({ groupMin, groupMax }) => !isBetween(groupMin, 1, isBetween(groupMax, 1, 500) ? groupMax : 500),
    rule: { code: 'OUT_OF_RANGE', ru: 'Наименьшая группа: от 1 до наибольшей', en: 'Smallest group: 1 to the largest' },
  },
];

const invalidPrice: Readonly<Record<MoneyError, InvalidInput>> = {
  NOT_A_SAFE_INTEGER: invalidInput(['price', 'amount'], {
    code: 'OUT_OF_RANGE',
    ru: 'Цена: целое число минимальных единиц валюты',
    en: 'Price: a whole number of minor units',
  }),
  NEGATIVE: invalidInput(['price', 'amount'], {
    code: 'OUT_OF_RANGE',
    ru: 'Цена не может быть отрицательной',
    en: 'A price is not negative',
  }),
  UNKNOWN_CURRENCY: invalidInput(['price', 'currency'], {
    code: 'MALFORMED',
    ru: 'Валюта: код ISO 4217',
    en: 'Currency: an ISO 4217 code',
  }),
};

function isBetween(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
