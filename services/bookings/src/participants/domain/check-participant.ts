import { adultAge, type DocumentLevel } from '@promtour/kernel/admission/rules';
import { invalidInputOf, type InputIssue, type InputRule } from '@promtour/kernel/failure';
import type { Checked } from '@promtour/kernel/input-check';
import { err, ok } from '@promtour/kernel/result';
import { isPlainText } from '@promtour/kernel/text-rules';
import { ageOn } from './age.ts';
import { isConsent } from './consent-texts.ts';
import {
  collects,
  documentTypes,
  levelOfField,
  type DocumentDraft,
  type DocumentType,
  type IdentityDocument,
  type ParticipantDraft,
  type Person,
} from './person.ts';

/** What a list must hold, and the dates it is checked by. */
export type ListRules = {
  readonly level: DocumentLevel;
  /** The session's date in the site's time zone: ages are those of this date. */
  readonly visitDate: string;
  /** Today, in the site's time zone. */
  readonly today: string;
};

/** A participant of a list, with the facts that outlive the personal data. */
export type CheckedParticipant = {
  readonly person: Person;
  /** Under 18 on the visit's date; null at levels without a birth date. */
  readonly minor: boolean | null;
  /** Citizen of another country; null at levels without a citizenship. */
  readonly foreign: boolean | null;
  /** Age on the visit's date; null at levels without a birth date. */
  readonly age: number | null;
  readonly consentVersion: string;
  readonly guardianConsentVersion: string | null;
};

/**
 * Checks one participant against the level of the list: every field that the level has is needed, and no other may be given (invariant 7).
 * @param at path of the participant in the input
 */
export function checkParticipant(
  draft: ParticipantDraft,
  { level, visitDate, today }: ListRules,
  at: readonly string[],
): Checked<CheckedParticipant> {
  const issues: InputIssue[] = [];
  const fault = (field: string, { code, ...message }: InputRule): void => {
    issues.push({ path: [...at, ...field.split('.')], code, message });
  };
  for (const field of surplusFields(draft, level)) fault(field, surplus);
  const has = (field: keyof typeof levelOfField): boolean => collects(level, levelOfField[field]);

  const line = (field: string, value: string | null | undefined, max: number): string => {
    const text = value?.normalize('NFC').trim() ?? '';
    if (text === '') fault(field, required);
    else if (!isPlainText(text, max)) fault(field, text.length > max ? tooLong(max) : malformed);
    return text;
  };
  const day = (field: string, value: string | null | undefined): string => {
    const text = value ?? '';
    if (text === '') fault(field, required);
    else if (!isDate(text)) fault(field, malformed);
    else if (text > today || text < '1900-01-01') fault(field, outOfRange);
    return text;
  };

  const familyName = line('familyName', draft.familyName, 100);
  const givenName = line('givenName', draft.givenName, 100);
  const patronymic = isGiven(draft.patronymic) ? line('patronymic', draft.patronymic, 100) : null;
  const consentVersion = draft.consentVersion ?? '';
  if (consentVersion === '') fault('consentVersion', required);
  else if (!isConsent('PARTICIPANT', consentVersion, today)) fault('consentVersion', unknownConsent);

  const birthDate = has('birthDate') ? day('birthDate', draft.birthDate) : null;
  const age = birthDate === null || !isDate(birthDate) ? null : ageOn(birthDate, visitDate);
  const minor = age === null ? null : age < adultAge;
  let guardianName: string | null = null;
  let guardianConsentVersion: string | null = null;
  if (minor === true && has('guardian')) {
    guardianName = line('guardian.name', draft.guardian?.name, 200);
    guardianConsentVersion = draft.guardian?.consentVersion ?? '';
    if (guardianConsentVersion === '') fault('guardian.consentVersion', required);
    else if (!isConsent('GUARDIAN', guardianConsentVersion, today)) fault('guardian.consentVersion', unknownConsent);
  } else if (minor === false && isGiven(draft.guardian)) fault('guardian', adultWithGuardian);

  let citizenship: string | null = null;
  let document: IdentityDocument | null = null;
  if (has('citizenship')) {
    citizenship = (draft.citizenship ?? '').trim().toUpperCase();
    if (citizenship === '') fault('citizenship', required);
    else if (!isCountry(citizenship)) fault('citizenship', malformed);
    const extended = has('document.issuedBy');
    const given: DocumentDraft = draft.document ?? {};
    const type = documentTypes.find((one) => one === given.type);
    if (type === undefined) fault('document.type', isGiven(given.type) ? malformed : required);
    const number = (given.number ?? '').replaceAll(/[\s№#.-]/g, '').toUpperCase();
    if (number === '') fault('document.number', required);
    else if (type !== undefined && !numberOf[type].test(number)) fault('document.number', malformed);
    const issuedBy = extended ? line('document.issuedBy', given.issuedBy, 300) : null;
    const issuedOn = extended ? day('document.issuedOn', given.issuedOn) : null;
    document = { type: type ?? 'OTHER', number, issuedBy, issuedOn };
  }
  const birthPlace = has('birthPlace') ? line('birthPlace', draft.birthPlace, 300) : null;

  if (issues.length > 0) return err(invalidInputOf(issues));
  return ok({
    person: { familyName, givenName, patronymic, birthDate, guardianName, citizenship, document, birthPlace },
    minor,
    age,
    foreign: citizenship === null ? null : citizenship !== 'RU',
    consentVersion,
    guardianConsentVersion,
  });
}

/** Fields that are given although the level does not have them, as paths. */
function surplusFields(draft: ParticipantDraft, level: DocumentLevel): readonly string[] {
  const given = (field: string): boolean => {
    const [first = '', second] = field.split('.');
    const value = draft[first as keyof ParticipantDraft];
    if (second === undefined) return isGiven(value);
    return typeof value === 'object' && value !== null && isGiven((value as Record<string, unknown>)[second]);
  };
  return Object.entries(levelOfField).flatMap(([field, from]) =>
    !collects(level, from) && given(field) ? [field] : [],
  );
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && regionNames.of(code) !== undefined;
}

/** Series and number without spaces. */
const numberOf: Readonly<Record<DocumentType, RegExp>> = {
  RU_PASSPORT: /^\d{10}$/,
  // Roman numeral, two Cyrillic letters, six digits.
  RU_BIRTH_CERTIFICATE: /^[IVXLC1УХ]{1,6}[А-ЯЁ]{2}\d{6}$/,
  FOREIGN_PASSPORT: /^[\p{L}\d]{5,20}$/u,
  OTHER: /^[\p{L}\d/]{3,30}$/u,
};

const required: InputRule = { code: 'REQUIRED', ru: 'Обязательное поле', en: 'A value is required' };
const malformed: InputRule = { code: 'MALFORMED', ru: 'Недопустимое значение', en: 'The value is malformed' };
const tooLong = (max: number): InputRule => ({
  code: 'TOO_LONG',
  ru: `Не больше ${max} знаков`,
  en: `At most ${max} characters`,
});
const outOfRange: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Дата не раньше 1900 года и не в будущем',
  en: 'A date not before 1900 and not in the future',
};
const surplus: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Предприятие не запрашивает это поле: не передавайте его',
  en: 'The plant does not ask for this field: leave it out',
};
const unknownConsent: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'Нет действующего текста согласия с такой версией',
  en: 'No consent text in force has this version',
};
const adultWithGuardian: InputRule = {
  code: 'INCONSISTENT',
  ru: 'У взрослого нет законного представителя',
  en: 'An adult has no guardian',
};
