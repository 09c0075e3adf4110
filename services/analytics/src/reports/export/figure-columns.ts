import type { ExportColumn, ExportValue } from '@promtour/service-kit/export/export-table';
import type { Language } from '@promtour/service-kit/language';
import { isCount } from '../../measures/domain/definition.ts';
import { definitionOf, type MeasureName } from '../../measures/domain/definitions.ts';
import { growthOf } from '../../measures/domain/values.ts';
import type { FigureLine } from '../application/ports.ts';
import type { ReportQuestion } from '../domain/report-question.ts';
import { dimensionWords, kindWords, nameOfMeasure } from './words.ts';

type Column = ExportColumn<FigureLine>;

/** Keys are codes and ids, as filters take them: events have no names. */
export function figureColumns({ by, compare, measures }: ReportQuestion, language: Language): readonly Column[] {
  return [
    { header: { ru: 'Вид', en: 'Kind' }, cell: ({ kind }) => text(kindWords[kind][language]) },
    { header: { ru: 'С', en: 'From' }, width: 12, cell: ({ period: { from: value } }) => ({ type: 'DATE', value }) },
    { header: { ru: 'По', en: 'To' }, width: 12, cell: ({ period: { to: value } }) => ({ type: 'DATE', value }) },
    ...by.map((dimension, index): Column => ({
      header: dimensionWords[dimension],
      width: 20,
      cell: ({ keys }) => text(keys[index] ?? null),
    })),
    ...measures.flatMap((measure) => columnsOf(measure, compare !== null)),
    {
      header: { ru: 'Скрыто', en: 'Suppressed' },
      width: 30,
      cell: ({ values: { suppressed } }) =>
        text(suppressed.map((one) => nameOfMeasure(one)[language]).join('; ') || null),
    },
  ];
}

function columnsOf(measure: MeasureName, isCompared: boolean): readonly Column[] {
  const { ru, en } = nameOfMeasure(measure);
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
