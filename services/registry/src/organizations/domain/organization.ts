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
import { checkStatedSource, type Provenance, type StatedSource } from '@promtour/kernel/provenance';
import { parseRegionCode, type RegionCode } from '@promtour/kernel/region-code';
import { ok, type Result } from '@promtour/kernel/result';
import { firstLookAlike, hasForeignDigits } from './look-alikes.ts';
import { classOf } from './okved-classifier.ts';
import { areOfOneForm, isInn, isKpp, isOgrn } from './legal-numbers.ts';
import { checkLocalizedText, isPlainText } from '@promtour/kernel/text-rules';

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

/** Derived from the organization's registry entries. */
export type OrganizationStatus = 'CANDIDATE' | 'ACTIVE' | 'SUSPENDED';

export type Organization = OrganizationDetails & {
  readonly id: OrganizationId;
  readonly status: OrganizationStatus;
  readonly provenance: Provenance;
  /** Incremented by each update. */
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
};

/** Fields whose values the history keeps, by their names in the graph. */
export const recordedFields = ['kind', 'name', 'legalName', 'brands', 'inn', 'kpp', 'ogrn', 'okved'] as const;

/** Unchecked input. */
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
  /** Null: derived from the viewer. */
  readonly provenance: StatedSource | null;
};

/** Checks everything that needs no other record; the use case checks that the region exists. */
export function checkOrganization(draft: OrganizationDraft): Result<OrganizationDetails, InvalidInput> {
  const name = checkLocalizedText(['name'], draft.name, 300);
  const checked = checkAll({
    name,
    letters: name.ok ? checkLetters(name.value) : ok(undefined),
    regionCode: checkParsed(parseRegionCode(draft.region), ['region'], notARegion),
    rules: checkRules(draft, rules),
    provenance: checkStatedSource(draft.provenance),
  });
  if (!checked.ok) return checked;
  const { region: _region, provenance: _provenance, ...rest } = draft;
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
    ru: `В слове на другом алфавите есть похожая буква ${alphabet.ru}: «${letter}»`,
    en: `A word in the other alphabet contains the look-alike ${alphabet.en} letter “${letter}”`,
  };
}

const foreignDigits: FailureMessage = {
  ru: 'В номере есть знаки, которые только похожи на цифры',
  en: 'The number contains characters that only look like digits',
};

/** Kinds that sole entrepreneurs can have; all others are legal entities. */
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
      en: 'The INN belongs to an entrepreneur; an organization of this kind is a legal entity',
    },
  },
  {
    path: 'ogrn',
    broken: ({ ogrn, kind }) => ogrn?.length === 15 && !entrepreneurial.includes(kind),
    message: {
      ru: 'ОГРНИП предпринимателя, а организация такого вида — юридическое лицо',
      en: 'The OGRN belongs to an entrepreneur; an organization of this kind is a legal entity',
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
    message: { ru: 'Нужен ИНН или хотя бы одна марка', en: 'An INN or at least one brand is required' },
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
      en: 'KPP: 9 characters, for companies with an INN only',
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
      en: 'INN and OGRN do not match: one belongs to a company, the other to an entrepreneur',
    },
  },
  {
    path: 'okved',
    broken: ({ okved }) =>
      okved.length > 20 || !okved.every((code) => isOkvedCode(code) && classOf(code) !== undefined),
    message: {
      ru: 'ОКВЭД-2: не более 20 кодов вида 24 или 24.10 из классификатора',
      en: 'OKVED-2: at most 20 codes such as 24 or 24.10, of existing classes',
    },
  },
];

/** The legal entity: INN with KPP. Undefined if only brands are known. */
export function legalEntityKey({ inn, kpp }: Pick<OrganizationDetails, 'inn' | 'kpp'>): string | undefined {
  return inn === null ? undefined : `${inn}/${kpp ?? ''}`;
}
