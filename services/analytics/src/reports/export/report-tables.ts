import { exportTable, type AnyExportTable, type ExportValue } from '@promtour/service-kit/export/export-table';
import type { Language } from '@promtour/service-kit/language';
import { definitionOf, enumValueOf } from '../../measures/domain/definitions.ts';
import type { ReportFigures } from '../application/ports.ts';
import { maxKeys, maxLines } from '../application/read-figures.ts';
import type { ReportFile } from '../domain/saved-report.ts';
import type { Dimension } from '../../dimensions/domain/question.ts';
import { figureColumns, textIn } from './figure-columns.ts';
import { dimensionWords, nameOfMeasure, unitWords, type Words } from './words.ts';

/** The sheets of a report: figures, definitions of the measures, and what the figures include. */
export function reportTables(
  { question, period }: Pick<ReportFile, 'question' | 'period'>,
  { applied, nameOf, batches }: ReportFigures,
  writtenAt: Date,
  language: Language,
): readonly [AnyExportTable, ...AnyExportTable[]] {
  return [
    exportTable({
      name: { ru: 'Показатели', en: 'Figures' },
      columns: figureColumns(question, language, nameOf),
      batches,
    }),
    exportTable({
      name: { ru: 'Определения', en: 'Definitions' },
      columns: [
        {
          header: { ru: 'Показатель', en: 'Measure' },
          width: 36,
          cell: ({ name }) => text(nameOfMeasure(name)[language]),
        },
        { header: { ru: 'Имя в API', en: 'Name in the API' }, width: 24, cell: ({ name }) => text(enumValueOf(name)) },
        { header: { ru: 'Единица', en: 'Unit' }, cell: ({ unit }) => text(unitWords[unit][language]) },
        {
          header: { ru: 'Формула', en: 'Formula' },
          width: 60,
          wraps: true,
          cell: ({ reads, readsRu }) => text({ ru: readsRu, en: reads }[language]),
        },
        {
          header: { ru: 'Определение', en: 'Definition' },
          width: 80,
          wraps: true,
          cell: (definition) => text(definition[language]),
        },
      ],
      batches: [question.measures.map((name) => ({ name, ...definitionOf(name) }))],
    }),
    exportTable<Note>({
      name: { ru: 'О данных', en: 'About the data' },
      columns: [
        { header: { ru: 'Что', en: 'What' }, width: 42, cell: ([what]) => text(what[language]) },
        { header: { ru: 'Значение', en: 'Value' }, width: 90, wraps: true, cell: ([, value]) => value },
      ],
      batches: [
        [
          [
            { ru: 'Период с', en: 'Period from' },
            { type: 'DATE', value: period.from },
          ],
          [
            { ru: 'Период по', en: 'Period to' },
            { type: 'DATE', value: period.to },
          ],
          ...Object.entries(question.filter).map(([dimension, values]): Note => [
            conditionOn(dimensionWords[dimension as keyof typeof dimensionWords]),
            text(values.map((value) => textIn(nameOf(dimension as Dimension, value), language) ?? value).join('; ')),
          ]),
          [
            { ru: 'Файл записан (UTC)', en: 'Written at (UTC)' },
            { type: 'INSTANT', value: writtenAt },
          ],
          ...applied.sources.map(({ source, asOf, incomplete }): Note => [
            {
              ru: `События ${source} учтены до (UTC)${incomplete ? ', часть не учтена' : ''}`,
              en: `Events of ${source} included until (UTC)${incomplete ? ', some missing' : ''}`,
            },
            { type: 'INSTANT', value: asOf ?? null },
          ]),
          [{ ru: 'Малые группы', en: 'Small groups' }, text(suppressionNote[language])],
          [{ ru: 'Не учтено', en: 'Not included' }, text(gapNote[language])],
          [{ ru: 'Предел', en: 'Limit' }, text(limitNote[language])],
        ],
      ],
    }),
  ];
}

type Note = readonly [what: Words, value: ExportValue];

function conditionOn({ ru, en }: Words): Words {
  return { ru: `Условие: ${ru.toLowerCase()}`, en: `Condition: ${en.toLowerCase()}` };
}

const suppressionNote: Words = {
  ru:
    'Показатели, за которыми стоит меньше 5 человек, скрыты: ячейка пуста, а показатель назван в столбце «Скрыто». Они входят в строку «Малые группы» и в итог. ' +
    'Пустая ячейка без такого указания значит, что делить не на что.',
  en:
    'Measures that fewer than 5 people stand behind are suppressed: the cell is empty, and the column "Suppressed" names the measure. They are part of the row "Small groups" and of ' +
    'the total. An empty cell without it means that there is nothing to divide by.',
};

const gapNote: Words = {
  ru:
    'Строка «Вне разбивки по датам»: известно за весь период, но не за день или неделю, потому что группы малы или у прежних посещений нет даты; вместе со строками «Итого» ' +
    'даёт итог периода. Строки «Не учтено» ни в какой итог не входят: месяц, от которого в периоде только часть (показано, сколько посещений известно лишь за весь этот месяц; не ' +
    'хватает не больше этого), и группы меньше 5 человек, число которых не раскрывается.',
  en:
    'Row "In no period": known for the whole period, but for no day or week, since groups are small or earlier visits have no date; with the rows "Total" it adds up to the total of the ' +
    'period. Rows "Not included" are in no total: a month of which the period has a part only (the row shows what is known for that month only; at most as much is missing), and ' +
    'groups of fewer than 5 people, whose number is not disclosed.',
};

const limitNote: Words = {
  ru: `Не больше ${maxKeys} сочетаний значений и ${maxLines} строк; другие сложены в строке «Остальные».`,
  en: `At most ${maxKeys} combinations of values and ${maxLines} rows; the others are added up in the row "Rest".`,
};

function text(value: string | null): ExportValue {
  return { type: 'TEXT', value };
}
