import {
  isoDate,
  readTable,
  type ReadTable,
  type TableDefinition,
  type TableFormat,
} from '../../shared/import/read-table.ts';
import type { VisitColumn } from '../domain/check-visit-row.ts';

/** Reads a table with visits. Dates become `YYYY-MM-DD`. */
export async function readVisits(format: TableFormat, content: string): Promise<ReadTable<VisitColumn>> {
  const table = await readTable(format, content, definition);
  if ('fault' in table) return table;
  return {
    rows: table.rows.map(({ row, cells }) => {
      const date = isoDate(cells.get('date'));
      return { row, cells: date === undefined ? cells : new Map([...cells, ['date', date]]) };
    }),
  };
}

const definition: TableDefinition<VisitColumn> = {
  maxRows: 2_000,
  columns: {
    excursion: 'excursion',
    экскурсия: 'excursion',
    month: 'month',
    месяц: 'month',
    date: 'date',
    дата: 'date',
    sessions: 'sessions',
    сеансы: 'sessions',
    capacity: 'capacity',
    места: 'capacity',
    visitors: 'visitors',
    посетители: 'visitors',
    confirmed: 'confirmed',
    подтверждено: 'confirmed',
    purpose: 'purpose',
    цель: 'purpose',
    segment: 'segment',
    сегмент: 'segment',
    'origin region': 'origin region',
    'регион происхождения': 'origin region',
    foreign: 'foreign',
    иностранцы: 'foreign',
    minors: 'minors',
    несовершеннолетние: 'minors',
  },
};
