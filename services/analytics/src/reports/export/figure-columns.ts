import type { LocalizedText } from '@promtour/kernel/localized-text';
import type { ExportColumn, ExportValue } from '@promtour/service-kit/export/export-table';
import type { Language } from '@promtour/service-kit/language';
import { isCount } from '../../measures/domain/definition.ts';
import { definitionOf, type MeasureName } from '../../measures/domain/definitions.ts';
import { growthOf } from '../../measures/domain/values.ts';
import type { Dimension } from '../../dimensions/domain/question.ts';
import type { FigureLine, ReportFigures } from '../application/ports.ts';
import type { ReportQuestion } from '../domain/report-question.ts';
import { dimensionWords, kindWords, nameOfMeasure, type Words } from './words.ts';

type Column = ExportColumn<FigureLine>;

/** A key has its name, if it has one, and the code or id that filters take. */
export function figureColumns(
  { by, compare, measures }: ReportQuestion,
  language: Language,
  nameOf: ReportFigures['nameOf'],
): readonly Column[] {
  return [
    { header: { ru: 'Вид', en: 'Kind' }, width: 28, cell: ({ kind }) => text(kindWords[kind][language]) },
    { header: { ru: 'С', en: 'From' }, width: 12, cell: ({ period: { from: value } }) => ({ type: 'DATE', value }) },
    { header: { ru: 'По', en: 'To' }, width: 12, cell: ({ period: { to: value } }) => ({ type: 'DATE', value }) },
    ...by.flatMap((dimension, index) => columnsOfKey(dimension, index, language, nameOf)),
    ...measures.flatMap((measure) => columnsOf(measure, compare !== null)),
    {
      header: { ru: 'Скрыто', en: 'Suppressed' },
      width: 30,
      wraps: true,
      cell: ({ values: { suppressed } }) =>
        text(suppressed.map((one) => nameOfMeasure(one)[language]).join('; ') || null),
    },
  ];
}

function columnsOfKey(
  dimension: Dimension,
  index: number,
  language: Language,
  nameOf: ReportFigures['nameOf'],
): readonly Column[] {
  const { ru, en } = dimensionWords[dimension];
  const isId = identified.includes(dimension);
  const key: Column = {
    header: isId ? { ru: `${ru}: id`, en: `${en}: id` } : { ru: `${ru}: код`, en: `${en}: code` },
    width: isId ? 38 : 18,
    cell: ({ keys }) => text(keys[index] ?? null),
  };
  if (unnamed.includes(dimension)) return [key];
  const name: Column = {
    header: dimensionWords[dimension],
    width: 36,
    cell: ({ kind, keys }) => {
      const value = keys[index] ?? null;
      if (value === null) return text(kind === 'ROW' ? notKnown[language] : null);
      return text(textIn(nameOf(dimension, value), language) ?? value);
    },
  };
  return [name, key];
}

/** Their keys are ids. */
const identified: readonly Dimension[] = ['ORGANIZATION', 'SITE', 'EXCURSION', 'ROUTE'];
/** Events have no names of them. */
const unnamed: readonly Dimension[] = ['ORGANIZATION', 'ROUTE'];
const notKnown: Words = { ru: 'не указано', en: 'not known' };

/** Russian where there is no text in the language. */
export function textIn(name: LocalizedText | undefined, language: Language): string | undefined {
  return name?.[language] ?? name?.ru;
}

function columnsOf(measure: MeasureName, isCompared: boolean): readonly Column[] {
  const name = nameOfMeasure(measure);
  const [ru, en] = definitionOf(measure).unit === 'RUB' ? [`${name.ru}, ₽`, `${name.en}, RUB`] : [name.ru, name.en];
  const value: Column = { header: { ru, en }, cell: ({ values }) => cellOf(measure, values.of[measure] ?? null) };
  if (!isCompared) return [value];
  return [
    value,
    {
      header: { ru: `${ru}: прежде`, en: `${en}: before` },
      cell: ({ previous }) => cellOf(measure, previous?.of[measure] ?? null),
    },
    {
      header: { ru: `${ru}: прирост`, en: `${en}: growth` },
      cell: ({ values, previous }) => ({ type: 'SHARE', value: growthOf(values.of[measure], previous?.of[measure]) }),
    },
  ];
}

function cellOf(measure: MeasureName, value: number | null): ExportValue {
  const definition = definitionOf(measure);
  if (definition.unit === 'RUB')
    return { type: 'MONEY', value: value === null ? null : { amount: Math.round(value), currency: 'RUB' } };
  if (definition.unit === 'SHARE') return { type: 'SHARE', value };
  return { type: isCount(definition) ? 'INTEGER' : 'NUMBER', value };
}

function text(value: string | null): ExportValue {
  return { type: 'TEXT', value };
}
