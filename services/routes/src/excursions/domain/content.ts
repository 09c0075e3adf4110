import type { AdmissionRules } from '@promtour/kernel/admission/rules';
import { invalidInput, type InputRule, type InvalidInput } from '@promtour/kernel/failure';
import { checkAll, checkEach, checkParsed, checkRule, type Checked } from '@promtour/kernel/input-check';
import { parseLanguageTag } from '@promtour/kernel/language-tag';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { BookingMode, CancellationTerm, ExcursionFormat, VisitorSegment } from '@promtour/kernel/offer-terms';
import { err, ok } from '@promtour/kernel/result';
import { checkLocalizedText, isPlainText } from '@promtour/kernel/text-rules';
import { checkAdmission } from './admission.ts';
import { checkCancellationTerms, checkOptions, type ExcursionOption } from './offer-terms.ts';
import { isWhole, prefixed, type Draft } from './input.ts';

/** All that an excursion offers and demands: what a version of it consists of. */
export type ExcursionContent = {
  readonly title: LocalizedText;
  readonly summary: LocalizedText | null;
  readonly segments: readonly VisitorSegment[];
  readonly format: ExcursionFormat;
  /** BCP 47 tags in canonical case. */
  readonly languages: readonly string[];
  readonly durationMinutes: number;
  /** The programme, in order. */
  readonly stops: readonly ProgrammeStop[];
  readonly options: readonly ExcursionOption[];
  readonly bookingMode: BookingMode;
  /** The earliest first. Without any, a cancellation is not refunded. */
  readonly cancellationTerms: readonly CancellationTerm[];
  readonly admission: AdmissionRules;
  readonly pictures: readonly Picture[];
};

/** A place within the plant that the group sees. */
export type ProgrammeStop = {
  readonly title: LocalizedText;
  readonly description: LocalizedText | null;
  readonly durationMinutes: number;
};

export type Picture = {
  /** `https:`. */
  readonly url: string;
  /** The license as its owner names it, such as `CC BY 4.0`. */
  readonly license: string;
  /** Whom to name as the author. */
  readonly credit: string;
  /** What it shows, for those who do not see it. */
  readonly alt: LocalizedText | null;
};

/** The content as a client sends it. */
export type ContentDraft = Draft<ExcursionContent>;

/** Checks everything that depends on the content alone; all faults are reported together. */
export function checkContent(draft: ContentDraft): Checked<ExcursionContent> {
  const checked = checkAll({
    title: checkLocalizedText(['title'], draft.title, 300),
    summary: draft.summary === null ? ok(null) : checkLocalizedText(['summary'], draft.summary, 4000),
    segments: checkSet(draft.segments, 'segments'),
    languages: checkLanguages(draft.languages),
    duration: checkRule(isDuration(draft.durationMinutes), ['durationMinutes'], badDuration),
    stops: checkStops(draft),
    options: checkOptions(draft.options),
    cancellationTerms: checkCancellationTerms(draft.cancellationTerms),
    admission: checkAdmission(draft.admission),
    pictures: checkPictures(draft.pictures),
  });
  if (!checked.ok) return checked;
  const { duration: _duration, ...parts } = checked.value;
  return ok({ ...draft, ...parts });
}

function checkStops({ stops, durationMinutes }: ContentDraft): Checked<readonly ProgrammeStop[]> {
  if (stops.length === 0 || stops.length > 40) return err(invalidInput(['stops'], badStops));
  const each = checkEach(stops, (stop, index) =>
    prefixed(
      ['stops', String(index)],
      checkAll({
        title: checkLocalizedText(['title'], stop.title, 200),
        description: stop.description === null ? ok(null) : checkLocalizedText(['description'], stop.description, 2000),
        durationMinutes: isWhole(stop.durationMinutes, 1, 480)
          ? ok(stop.durationMinutes)
          : err(invalidInput(['durationMinutes'], badStopDuration)),
      }),
    ),
  );
  if (!each.ok) return each;
  const sum = each.value.reduce((total, stop) => total + stop.durationMinutes, 0);
  // With an invalid duration, that is the only fault.
  return sum <= durationMinutes || !isDuration(durationMinutes) ? each : err(invalidInput(['stops'], tooLongTogether));
}

function isDuration(minutes: number): boolean {
  return isWhole(minutes, 5, 1440);
}

function checkPictures(pictures: ContentDraft['pictures']): Checked<readonly Picture[]> {
  if (pictures.length > 20) return err(invalidInput(['pictures'], tooManyPictures));
  return checkEach(pictures, (picture, index) =>
    prefixed(
      ['pictures', String(index)],
      checkAll({
        url: checkParsed(parseHttps(picture.url), ['url'], badUrl),
        license: checkLine(picture.license, 'license'),
        credit: checkLine(picture.credit, 'credit'),
        alt: picture.alt === null ? ok(null) : checkLocalizedText(['alt'], picture.alt, 300),
      }),
    ),
  );
}

function checkLine(text: string, field: string): Checked<string> {
  const trimmed = text.trim();
  return isPlainText(trimmed, 200) ? ok(trimmed) : err(invalidInput([field], badLine));
}

function parseHttps(text: string): string | undefined {
  if (text.length > 2000 || !URL.canParse(text)) return undefined;
  const { protocol, username, password, href } = new URL(text);
  return protocol === 'https:' && username === '' && password === '' ? href : undefined;
}

function checkLanguages(tags: readonly string[]): Checked<readonly string[]> {
  const languages = tags.flatMap((tag) => parseLanguageTag(tag) ?? []);
  const distinct = languages.length === tags.length && new Set(languages).size === languages.length;
  return distinct && isWhole(languages.length, 1, 20) ? ok(languages) : err(invalidInput(['languages'], badLanguages));
}

/** Values of an enumeration, each once. */
function checkSet<Value>(values: readonly Value[], field: string): Checked<readonly Value[]> {
  return new Set(values).size === values.length ? ok(values) : err(repeated(field));
}

export function repeated(field: string): InvalidInput {
  return invalidInput([field], {
    code: 'DUPLICATE',
    ru: 'Значения не повторяются',
    en: 'Each value may be given once',
  });
}

const badDuration: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Длительность: от 5 до 1440 минут',
  en: 'Duration: 5 to 1440 minutes',
};
const badStops: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Программа: от 1 до 40 остановок',
  en: 'Programme: 1 to 40 stops',
};
const badStopDuration: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Остановка: от 1 до 480 минут',
  en: 'Stop: 1 to 480 minutes',
};
const tooLongTogether: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Остановки вместе дольше экскурсии',
  en: 'The stops together take longer than the excursion',
};
const badLanguages: InputRule = {
  code: 'MALFORMED',
  ru: 'Языки: от 1 до 20 разных меток BCP 47',
  en: 'Languages: 1 to 20 different BCP 47 tags',
};
const tooManyPictures: InputRule = { code: 'TOO_LONG', ru: 'Не больше 20 изображений', en: 'At most 20 pictures' };
const badUrl: InputRule = { code: 'MALFORMED', ru: 'Нужен адрес https://…', en: 'An https:// address is needed' };
const badLine: InputRule = {
  code: 'MALFORMED',
  ru: 'Нужна одна строка до 200 знаков',
  en: 'One line of at most 200 characters',
};
