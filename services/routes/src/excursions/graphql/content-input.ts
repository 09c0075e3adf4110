import { textsByLanguage } from '@promtour/service-kit/graphql/localized-text';
import type {
  AdmissionRulesInput,
  ExcursionOptionInput,
  ExcursionStopInput,
  PeriodPriceInput,
  PictureInput,
  UpdateExcursionInput,
} from '../../graphql/generated/resolvers.ts';
import type { ContentDraft } from '../domain/content.ts';

export type ContentInput = Omit<UpdateExcursionInput, 'id' | 'expectedVersion'>;

/** Fields that every excursion has: they can be replaced, not cleared. */
export const requiredFields = [
  'title',
  'segments',
  'format',
  'languages',
  'durationMinutes',
  'stops',
  'options',
  'bookingMode',
  'cancellationTerms',
  'admission',
  'pictures',
] as const satisfies readonly (keyof ContentInput)[];

/** The parts of a content that an input names; a null of a required field must have been refused. */
export function contentOf(input: ContentInput): Partial<ContentDraft> {
  const { title, summary, stops, options, admission, pictures } = input;
  const { segments, format, languages, durationMinutes, bookingMode, cancellationTerms } = input;
  return withoutAbsent({
    title: title == null ? undefined : textsByLanguage(title),
    summary: summary === undefined ? undefined : summary === null ? null : textsByLanguage(summary),
    segments: segments ?? undefined,
    format: format ?? undefined,
    languages: languages ?? undefined,
    durationMinutes: durationMinutes ?? undefined,
    stops: stops?.map(stopOf),
    options: options?.map(optionOf),
    bookingMode: bookingMode ?? undefined,
    cancellationTerms: cancellationTerms ?? undefined,
    admission: admission == null ? undefined : admissionOf(admission),
    pictures: pictures?.map(pictureOf),
  });
}

function stopOf({ title, description, durationMinutes }: ExcursionStopInput): ContentDraft['stops'][number] {
  return {
    title: textsByLanguage(title),
    description: description == null ? null : textsByLanguage(description),
    durationMinutes,
  };
}

function optionOf({
  code,
  title,
  pricingPer,
  units,
  groupPrices,
}: ExcursionOptionInput): ContentDraft['options'][number] {
  return {
    code,
    title: textsByLanguage(title),
    pricingPer,
    units: units.map(({ type, minAge = null, maxAge = null, prices }) => ({
      type,
      minAge,
      maxAge,
      prices: prices.map(priceOf),
    })),
    groupPrices: groupPrices.map(priceOf),
  };
}

function priceOf({ retail, net = null, dates = null }: PeriodPriceInput) {
  return { retail, net, dates };
}

function admissionOf({ childrenPerAdult = null, ...rules }: AdmissionRulesInput): ContentDraft['admission'] {
  return { ...rules, childrenPerAdult };
}

function pictureOf({ url, license, credit, alt }: PictureInput): ContentDraft['pictures'][number] {
  return { url, license, credit, alt: alt == null ? null : textsByLanguage(alt) };
}

function withoutAbsent<Values extends object>(
  values: Values,
): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}
