import type { InvalidInput, InputRule } from '@promtour/kernel/failure';
import type { OrganizationId } from '@promtour/kernel/id';
import {
  checkAll,
  checkEach,
  checkLength,
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
import { classOf } from '@promtour/kernel/okved-classifier';
import { areOfOneForm, isInn, isKpp, isOgrn } from './legal-numbers.ts';
import { checkLocalizedText, checkPlainText } from '@promtour/kernel/text-rules';

export type OrganizationKind =
  'ENTERPRISE' | 'TOUR_OPERATOR' | 'SCHOOL' | 'COLLEGE' | 'UNIVERSITY' | 'AUTHORITY' | 'BUSINESS' | 'MUSEUM' | 'NGO';

/** Derived from the organization's registry entries. */
export type OrganizationStatus = 'CANDIDATE' | 'ACTIVE' | 'SUSPENDED';

export type Organization = OrganizationDetails & {
  readonly id: OrganizationId;
  readonly status: OrganizationStatus;
  readonly provenance: Provenance;
  /** Incremented by each update. */
  readonly version: number;
  readonly createdAt: Date;
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
    legalName: checkPlainText(['legalName'], draft.legalName, 500, badLegalName),
    brands: checkBrands(draft.brands),
    okved: checkLength(['okved'], draft.okved, { min: 0, max: 20 }, badOkved),
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

function checkBrands(brands: readonly string[]): Checked<unknown> {
  const length = checkLength(['brands'], brands, { min: 0, max: 20 }, badBrands);
  if (!length.ok) return length;
  return checkEach(brands, (brand, index) => checkPlainText(['brands', String(index)], brand, 200, badBrand));
}

const badLegalName = { ru: 'Название: от 1 до 500 знаков', en: 'Legal name: 1 to 500 characters' };
const badBrands = { ru: 'Марки: не более 20', en: 'Brands: at most 20' };
const badBrand = { ru: 'Марка: от 1 до 200 знаков', en: 'Brand: 1 to 200 characters' };
const badOkved = { ru: 'ОКВЭД-2: не более 20 кодов', en: 'OKVED-2: at most 20 codes' };
const notARegion: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'Неизвестный код региона ISO 3166-2',
  en: 'Unknown ISO 3166-2 region code',
};

function lookAlike(letter: string): InputRule {
  const alphabet = /\p{Script=Cyrillic}/u.test(letter)
    ? { ru: 'кириллицы', en: 'Cyrillic' }
    : { ru: 'латиницы', en: 'Latin' };
  return {
    code: 'MALFORMED',
    ru: `В слове на другом алфавите есть похожая буква ${alphabet.ru}: «${letter}»`,
    en: `A word in the other alphabet contains the look-alike ${alphabet.en} letter “${letter}”`,
  };
}

const foreignDigits: InputRule = {
  code: 'MALFORMED',
  ru: 'В номере есть знаки, которые только похожи на цифры',
  en: 'The number contains characters that only look like digits',
};

/** Kinds that sole entrepreneurs can have; all others are legal entities. */
const entrepreneurial: readonly OrganizationKind[] = ['ENTERPRISE', 'BUSINESS', 'TOUR_OPERATOR'];

const rules: readonly FieldRule<OrganizationDraft>[] = [
  ...(['inn', 'kpp', 'ogrn'] as const).map((path) => ({
    path,
    broken: (draft: OrganizationDraft) => hasForeignDigits(draft[path] ?? ''),
    rule: foreignDigits,
  })),
  {
    path: 'legalName',
    broken: ({ legalName }) => firstLookAlike(legalName ?? '') !== undefined,
    rule: {
      code: 'MALFORMED',
      ru: 'В названии смешаны похожие буквы кириллицы и латиницы',
      en: 'The legal name mixes Cyrillic and Latin letters that look alike',
    },
  },
  {
    path: 'inn',
    broken: ({ inn, kind }) => inn?.length === 12 && !entrepreneurial.includes(kind),
    rule: {
      code: 'INCONSISTENT',
      ru: 'ИНН предпринимателя, а организация такого вида — юридическое лицо',
      en: 'The INN belongs to an entrepreneur; an organization of this kind is a legal entity',
    },
  },
  {
    path: 'ogrn',
    broken: ({ ogrn, kind }) => ogrn?.length === 15 && !entrepreneurial.includes(kind),
    rule: {
      code: 'INCONSISTENT',
      ru: 'ОГРНИП предпринимателя, а организация такого вида — юридическое лицо',
      en: 'The OGRN belongs to an entrepreneur; an organization of this kind is a legal entity',
    },
  },
  {
    path: 'inn',
    broken: ({ inn, brands }) => inn === null && brands.length === 0,
    rule: { code: 'REQUIRED', ru: 'Нужен ИНН или хотя бы одна марка', en: 'An INN or at least one brand is required' },
  },
  {
    path: 'inn',
    broken: ({ inn }) => inn !== null && !isInn(inn),
    rule: { code: 'MALFORMED', ru: 'ИНН не прошёл проверку', en: 'The INN has an invalid check digit' },
  },
  {
    path: 'kpp',
    broken: ({ kpp, inn }) => kpp !== null && (!isKpp(kpp) || inn?.length !== 10),
    rule: {
      code: 'INCONSISTENT',
      ru: 'КПП: 9 знаков, только у юридического лица с ИНН',
      en: 'KPP: 9 characters, for companies with an INN only',
    },
  },
  {
    path: 'ogrn',
    broken: ({ ogrn }) => ogrn !== null && !isOgrn(ogrn),
    rule: { code: 'MALFORMED', ru: 'ОГРН не прошёл проверку', en: 'The OGRN has an invalid check digit' },
  },
  {
    path: 'ogrn',
    broken: ({ ogrn, inn }) => ogrn !== null && inn !== null && !areOfOneForm(inn, ogrn),
    rule: {
      code: 'INCONSISTENT',
      ru: 'ИНН и ОГРН разных видов: один организации, другой предпринимателя',
      en: 'INN and OGRN do not match: one belongs to a company, the other to an entrepreneur',
    },
  },
  {
    path: 'okved',
    broken: ({ okved }) => !okved.every((code) => isOkvedCode(code) && classOf(code) !== undefined),
    rule: {
      code: 'UNKNOWN_REFERENCE',
      ru: 'ОКВЭД-2: коды вида 24 или 24.10 из классификатора',
      en: 'OKVED-2: codes such as 24 or 24.10, of existing classes',
    },
  },
];

/** The legal entity: INN with KPP. Undefined if only brands are known. */
export function legalEntityKey({ inn, kpp }: Pick<OrganizationDetails, 'inn' | 'kpp'>): string | undefined {
  return inn === null ? undefined : `${inn}/${kpp ?? ''}`;
}
