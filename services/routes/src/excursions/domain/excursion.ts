import { invalidInput, type FailureMessage, type InvalidInput } from '@promtour/kernel/failure';
import type { ExcursionId, OrganizationId, SiteId } from '@promtour/kernel/id';
import { parseLanguageTag } from '@promtour/kernel/language-tag';
import { localizedText, type LocalizedText } from '@promtour/kernel/localized-text';
import { price, type Money, type MoneyError } from '@promtour/kernel/money';
import type { RegionCode } from '@promtour/kernel/region-code';
import { err, ok, type Result } from '@promtour/kernel/result';
import { invalidText, isIllustrativeList } from '@promtour/kernel/text-rules';
import type { TimeZone } from '@promtour/kernel/time-zone';
import { minAge } from './age-rule.ts';

export type Excursion = ExcursionDetails &
  Publication & {
    readonly id: ExcursionId;
    readonly organizationId: OrganizationId;
    readonly siteId: SiteId;
    /** Where the site stands. */
    readonly regionCode: RegionCode;
    /** The site's. */
    readonly timeZone: TimeZone;
    readonly createdAt: Date;
  };

export type Publication =
  | { readonly status: 'DRAFT'; readonly publishedAt: null }
  | { readonly status: 'PUBLISHED'; readonly publishedAt: Date };

export type ExcursionDetails = {
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly durationMinutes: number;
  /** Full years; 0 where anybody may come. */
  readonly ageLimit: number;
  readonly groupMin: number;
  readonly groupMax: number;
  /** For one person. */
  readonly price: Money;
  /** BCP 47 tags in canonical case. */
  readonly languages: readonly string[];
  /** Fields whose values are illustrative sample data. */
  readonly illustrative: readonly string[];
};

/** What a client says about an excursion, not yet checked. */
export type ExcursionDraft = Omit<ExcursionDetails, 'title' | 'summary'> & {
  readonly title: Readonly<Record<string, string>>;
  readonly summary: Readonly<Record<string, string>> | null;
};

/** Checks everything that the draft alone can tell; see {@link checkAgeLimit} for what depends on the plant. */
export function checkExcursion(draft: ExcursionDraft): Result<ExcursionDetails, InvalidInput> {
  const title = localizedText(draft.title, 300);
  if (!title.ok) return err(invalidText(['title'], title.error));
  const summary = draft.summary === null ? ok(null) : localizedText(draft.summary, 4000);
  if (!summary.ok) return err(invalidText(['summary'], summary.error));
  const rule = rules.find(({ broken }) => broken(draft));
  if (rule !== undefined) return err(invalidInput([rule.path], rule.message));
  const money = price(draft.price.amount, draft.price.currency);
  if (!money.ok) return err(invalidPrice[money.error]);
  const languages = draft.languages.flatMap((tag) => parseLanguageTag(tag) ?? []);
  if (languages.length !== draft.languages.length || new Set(languages).size !== languages.length)
    return err(
      invalidInput(['languages'], { ru: 'Языки: разные метки BCP 47', en: 'Languages: BCP 47 tags, each once' }),
    );
  return ok({ ...draft, title: title.value, summary: summary.value, price: money.value, languages });
}

/** Refuses an age limit that is too low for what the plant makes. */
export function checkAgeLimit(ageLimit: number, okved: readonly string[]): InvalidInput | undefined {
  const least = minAge(okved);
  if (ageLimit >= least) return undefined;
  return invalidInput(['ageLimit'], {
    ru: `По ОКВЭД организации (алкоголь, табак) посетителю должно быть не меньше ${least} лет`,
    en: `By the organisation’s OKVED classes (alcohol, tobacco) a visitor must be at least ${least}`,
  });
}

type Rule = {
  readonly path: keyof ExcursionDraft;
  readonly broken: (draft: ExcursionDraft) => boolean;
  readonly message: FailureMessage;
};

const rules: readonly Rule[] = [
  {
    path: 'durationMinutes',
    broken: ({ durationMinutes }) => !isBetween(durationMinutes, 5, 1440),
    message: { ru: 'Длительность: от 5 до 1440 минут', en: 'Duration: 5 to 1440 minutes' },
  },
  {
    path: 'ageLimit',
    broken: ({ ageLimit }) => !isBetween(ageLimit, 0, 99),
    message: { ru: 'Возраст: от 0 до 99 лет', en: 'Age limit: 0 to 99 years' },
  },
  {
    path: 'groupMax',
    broken: ({ groupMax }) => !isBetween(groupMax, 1, 500),
    message: { ru: 'Наибольшая группа: от 1 до 500 человек', en: 'Largest group: 1 to 500 people' },
  },
  {
    path: 'groupMin',
    broken: ({ groupMin, groupMax }) => !isBetween(groupMin, 1, groupMax),
    message: { ru: 'Наименьшая группа: от 1 до groupMax', en: 'Smallest group: 1 to groupMax' },
  },
  {
    path: 'languages',
    broken: ({ languages }) => !isBetween(languages.length, 1, 20),
    message: { ru: 'Языки: от 1 до 20', en: 'Languages: 1 to 20' },
  },
  {
    path: 'illustrative',
    broken: ({ illustrative }) => !isIllustrativeList(illustrative),
    message: { ru: 'Не более 30 имён полей', en: 'At most 30 field names' },
  },
];

const invalidPrice: Readonly<Record<MoneyError, InvalidInput>> = {
  NOT_A_SAFE_INTEGER: invalidInput(['price', 'amount'], {
    ru: 'Цена: целое число минимальных единиц валюты',
    en: 'Price: a whole number of minor units',
  }),
  NEGATIVE: invalidInput(['price', 'amount'], {
    ru: 'Цена не может быть отрицательной',
    en: 'A price is not negative',
  }),
  UNKNOWN_CURRENCY: invalidInput(['price', 'currency'], {
    ru: 'Валюта: код ISO 4217',
    en: 'Currency: an ISO 4217 code',
  }),
};

function isBetween(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}
