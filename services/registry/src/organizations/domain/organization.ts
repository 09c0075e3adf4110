import type { FailureMessage, InvalidInput } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';
import {
  checkAll,
  checkEach,
  checkParsed,
  checkRule,
  checkRules,
  type Checked,
  type FieldRule,
} from '@promtour/kernel/input-check';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { isOkvedCode } from '@promtour/kernel/okved';
import { parseRegionCode, type RegionCode } from '@promtour/kernel/region-code';
import { ok, type Result } from '@promtour/kernel/result';
import { firstLookAlike, hasForeignDigits } from './look-alikes.ts';
import { classOf } from './okved-classifier.ts';
import { areOfOneForm, isInn, isKpp, isOgrn } from './legal-numbers.ts';
import { checkLocalizedText, isIllustrativeList, isPlainText } from '@promtour/kernel/text-rules';

export const organizationKinds = [
  'ENTERPRISE',
  'TOUR_OPERATOR',
  'SCHOOL',
  'COLLEGE',
  'UNIVERSITY',
  'AUTHORITY',
  'BUSINESS',
  'MUSEUM',
  'NGO',
] as const;
export type OrganizationKind = (typeof organizationKinds)[number];

/** Follows from the organisation's entries in registries: never registered, registered somewhere, or no more. */
export type OrganizationStatus = 'CANDIDATE' | 'ACTIVE' | 'SUSPENDED';

export type Organization = OrganizationDetails & {
  readonly id: OrganizationId;
  readonly status: OrganizationStatus;
  /** Counts the changes of what is said of it. */
  readonly version: number;
  readonly registeredAt: Date;
};

export type OrganizationDetails = {
  readonly kind: OrganizationKind;
  readonly name: LocalizedText;
  readonly legalName: string | null;
  readonly brands: readonly string[];
  readonly inn: string | null;
  readonly kpp: string | null;
  readonly ogrn: string | null;
  readonly regionCode: RegionCode;
  /** OKVED-2 codes, most important first. */
  readonly okved: readonly string[];
  /** Fields whose values are illustrative sample data. */
  readonly illustrative: readonly string[];
};

/** Fields whose values the history keeps, by their names in the graph. */
export const recordedFields = [
  'kind',
  'name',
  'legalName',
  'brands',
  'inn',
  'kpp',
  'ogrn',
  'okved',
  'illustrative',
] as const;

/** What a client says about an organisation, not yet checked. */
export type OrganizationDraft = {
  readonly kind: OrganizationKind;
  readonly name: Readonly<Record<string, string>>;
  readonly legalName: string | null;
  readonly brands: readonly string[];
  readonly inn: string | null;
  readonly kpp: string | null;
  readonly ogrn: string | null;
  readonly region: string;
  readonly okved: readonly string[];
  readonly illustrative: readonly string[];
};

/** Checks everything that the draft alone can tell; whether the region exists is for the registry to know. */
export function checkOrganization(draft: OrganizationDraft): Result<OrganizationDetails, InvalidInput> {
  const name = checkLocalizedText(['name'], draft.name, 300);
  const checked = checkAll({
    name,
    letters: name.ok ? checkLetters(name.value) : ok(undefined),
    regionCode: checkParsed(parseRegionCode(draft.region), ['region'], notARegion),
    rules: checkRules(draft, rules),
  });
  if (!checked.ok) return checked;
  const { region: _region, ...rest } = draft;
  return ok({ ...rest, name: checked.value.name, regionCode: checked.value.regionCode });
}

function checkLetters(name: LocalizedText): Checked<unknown> {
  return checkEach(Object.entries(name), ([language, text]) => {
    const letter = firstLookAlike(text);
    return checkRule(letter === undefined, ['name', language], lookAlike(letter ?? ''));
  });
}

const notARegion: FailureMessage = { ru: 'Неизвестный код региона ISO 3166-2', en: 'Unknown ISO 3166-2 region code' };

function lookAlike(letter: string): FailureMessage {
  const alphabet = /\p{Script=Cyrillic}/u.test(letter)
    ? { ru: 'кириллицы', en: 'Cyrillic' }
    : { ru: 'латиницы', en: 'Latin' };
  return {
    ru: `В слове из другого алфавита есть похожая буква ${alphabet.ru}: «${letter}»`,
    en: `A word of the other alphabet has a ${alphabet.en} letter that looks alike: “${letter}”`,
  };
}

const foreignDigits: FailureMessage = {
  ru: 'В номере есть знаки, которые только похожи на цифры',
  en: 'The number has characters that only look like digits',
};

/** Kinds that an entrepreneur can be; all others are legal entities. */
const entrepreneurial: readonly OrganizationKind[] = ['ENTERPRISE', 'BUSINESS', 'TOUR_OPERATOR'];

const rules: readonly FieldRule<OrganizationDraft>[] = [
  ...(['inn', 'kpp', 'ogrn'] as const).map((path) => ({
    path,
    broken: (draft: OrganizationDraft) => hasForeignDigits(draft[path] ?? ''),
    message: foreignDigits,
  })),
  {
    path: 'legalName',
    broken: ({ legalName }) => firstLookAlike(legalName ?? '') !== undefined,
    message: {
      ru: 'В названии смешаны похожие буквы кириллицы и латиницы',
      en: 'The legal name mixes Cyrillic and Latin letters that look alike',
    },
  },
  {
    path: 'inn',
    broken: ({ inn, kind }) => inn?.length === 12 && !entrepreneurial.includes(kind),
    message: {
      ru: 'ИНН предпринимателя, а организация такого вида — юридическое лицо',
      en: 'The INN is an entrepreneur’s; an organisation of this kind is a legal entity',
    },
  },
  {
    path: 'ogrn',
    broken: ({ ogrn, kind }) => ogrn?.length === 15 && !entrepreneurial.includes(kind),
    message: {
      ru: 'ОГРНИП предпринимателя, а организация такого вида — юридическое лицо',
      en: 'The OGRN is an entrepreneur’s; an organisation of this kind is a legal entity',
    },
  },
  {
    path: 'legalName',
    broken: ({ legalName }) => legalName !== null && !isPlainText(legalName, 500),
    message: { ru: 'Название: от 1 до 500 знаков', en: 'Legal name: 1 to 500 characters' },
  },
  {
    path: 'brands',
    broken: ({ brands }) => brands.length > 20 || !brands.every((brand) => isPlainText(brand, 200)),
    message: {
      ru: 'Марки: не более 20, от 1 до 200 знаков каждая',
      en: 'Brands: at most 20, 1 to 200 characters each',
    },
  },
  {
    path: 'inn',
    broken: ({ inn, brands }) => inn === null && brands.length === 0,
    message: { ru: 'Нужен ИНН или хотя бы одна марка', en: 'An INN or at least one brand is needed' },
  },
  {
    path: 'inn',
    broken: ({ inn }) => inn !== null && !isInn(inn),
    message: { ru: 'ИНН не прошёл проверку', en: 'The INN fails its check' },
  },
  {
    path: 'kpp',
    broken: ({ kpp, inn }) => kpp !== null && (!isKpp(kpp) || inn?.length !== 10),
    message: {
      ru: 'КПП: 9 знаков, только у юридического лица с ИНН',
      en: 'KPP: 9 characters, of a company with an INN only',
    },
  },
  {
    path: 'ogrn',
    broken: ({ ogrn }) => ogrn !== null && !isOgrn(ogrn),
    message: { ru: 'ОГРН не прошёл проверку', en: 'The OGRN fails its check' },
  },
  {
    path: 'ogrn',
    broken: ({ ogrn, inn }) => ogrn !== null && inn !== null && !areOfOneForm(inn, ogrn),
    message: {
      ru: 'ИНН и ОГРН разных видов: один организации, другой предпринимателя',
      en: 'INN and OGRN do not belong together: one is a company’s, the other an entrepreneur’s',
    },
  },
  {
    path: 'okved',
    broken: ({ okved }) =>
      okved.length > 20 || !okved.every((code) => isOkvedCode(code) && classOf(code) !== undefined),
    message: {
      ru: 'ОКВЭД-2: не более 20 кодов вида 24 или 24.10, каждый из класса классификатора',
      en: 'OKVED-2: at most 20 codes such as 24 or 24.10, each of a class that the classifier has',
    },
  },
  {
    path: 'illustrative',
    broken: ({ illustrative }) => !isIllustrativeList(illustrative),
    message: { ru: 'Не более 30 имён полей', en: 'At most 30 field names' },
  },
];

/** The legal entity: INN with KPP. Undefined where only brands are known. */
export function legalEntityKey({ inn, kpp }: Pick<OrganizationDetails, 'inn' | 'kpp'>): string | undefined {
  return inn === null ? undefined : `${inn}/${kpp ?? ''}`;
}
