import type { Failure, InvalidInput, InputRule, FailureMessage } from '@promtour/kernel/failure';
import type { PortalId } from '@promtour/kernel/id';
import { parseLanguageTag } from '@promtour/kernel/language-tag';
import { checkAll, checkEach, checkLength, checkParsed, checkRule, type Checked } from '@promtour/kernel/input-check';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { parseRegionCode, type RegionCode } from '@promtour/kernel/region-code';
import { ok, type Result } from '@promtour/kernel/result';
import { checkLocalizedText } from '@promtour/kernel/text-rules';

export type Portal = PortalDetails & { readonly id: PortalId; readonly version: number };

export type PortalDetails = {
  /** Unique; lower case letters, digits and hyphens. */
  readonly code: string;
  readonly name: LocalizedText;
  /** The regions that it covers, in the order of their codes. */
  readonly regionCodes: readonly RegionCode[];
  readonly languages: readonly string[];
  readonly url: string | null;
};

/** Unchecked input. */
export type PortalDraft = {
  readonly code: string;
  readonly name: Readonly<Record<string, string>>;
  readonly regions: readonly string[];
  readonly languages: readonly string[];
  readonly url: string | null;
};

export function checkPortal(draft: PortalDraft): Result<PortalDetails, InvalidInput> {
  const { code, url } = draft;
  const checked = checkAll({
    name: checkLocalizedText(['name'], draft.name, 200),
    code: checkRule(isPortalCode(code), ['code'], badCode),
    regionCodes: checkList([...new Set(draft.regions)].sort(), parseRegionCode, 100, ['regions'], badRegions),
    languages: checkList(draft.languages, parseLanguageTag, 20, ['languages'], badLanguages),
    url: checkRule(url === null || isWebAddress(url), ['url'], badUrl),
  });
  if (!checked.ok) return checked;
  const { name, regionCodes, languages } = checked.value;
  return ok({ code, name, regionCodes, languages, url });
}

function checkList<Value>(
  texts: readonly string[],
  parse: (text: string) => Value | undefined,
  most: number,
  path: readonly string[],
  message: FailureMessage,
): Checked<readonly Value[]> {
  const length = checkLength(path, texts, { min: 1, max: most }, message);
  if (!length.ok) return length;
  const rule: InputRule = { code: 'MALFORMED', ...message };
  return checkEach(texts, (text, index) => checkParsed(parse(text), [...path, String(index)], rule));
}

function isWebAddress(text: string): boolean {
  return text.length <= 500 && URL.canParse(text) && new URL(text).protocol === 'https:';
}

export type PortalCodeTaken = Failure<'REGISTRY.PORTAL_CODE_TAKEN'>;

export function portalCodeTaken(): PortalCodeTaken {
  return {
    code: 'REGISTRY.PORTAL_CODE_TAKEN',
    message: { ru: 'Этот код занят другим порталом', en: 'Another portal has this code' },
  };
}

const badCode: InputRule = {
  code: 'MALFORMED',
  ru: 'Код: от 2 до 50 строчных латинских букв, цифр и дефисов',
  en: 'Code: 2 to 50 lower case letters, digits and hyphens',
};
const badRegions = { ru: 'Регионы: от 1 до 100 кодов ISO 3166-2', en: 'Regions: 1 to 100 ISO 3166-2 codes' };
const badLanguages = { ru: 'Языки: от 1 до 20 меток BCP 47', en: 'Languages: 1 to 20 BCP 47 tags' };
const badUrl: InputRule = {
  code: 'MALFORMED',
  ru: 'Адрес: https, не более 500 знаков',
  en: 'Address: https, at most 500 characters',
};

export function isPortalCode(text: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,48}[a-z0-9]$/.test(text);
}
