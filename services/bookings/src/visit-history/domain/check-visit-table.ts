import type { InputIssue, InputRule } from '@promtour/kernel/failure';
import type { ExcursionId } from '@promtour/kernel/id';
import { rowIssue, type CheckedRow } from './check-visit-row.ts';
import { sumsOf, type ExcursionHost, type VisitLine } from './visit-history.ts';

/** A month of an excursion in a table. */
export type ImportedMonth = {
  readonly host: ExcursionHost;
  readonly month: string;
  readonly lines: readonly VisitLine[];
};

export type TableContext = {
  /** The excursions that the caller may record visits of. */
  readonly hosts: ReadonlyMap<ExcursionId, ExcursionHost>;
  /** Months of excursions in which the platform has bookings, by {@link nameOfMonth}. */
  readonly recorded: ReadonlySet<string>;
  /** The first month that is not over. */
  readonly openMonth: string;
};

export function nameOfMonth(excursion: ExcursionId, month: string): string {
  return `${excursion} ${month}`;
}

/** Checks rows against each other and against what is known of their excursions: the months of the table, or the faults of all rows. */
export function checkVisitTable(
  rows: readonly CheckedRow[],
  context: TableContext,
): { readonly months: readonly ImportedMonth[]; readonly issues: readonly InputIssue[] } {
  const months = Map.groupBy(
    rows.filter((row) => row.line !== undefined),
    ({ excursionId, month }) => (excursionId === undefined ? '' : nameOfMonth(excursionId, month ?? '')),
  );
  const issues = [
    ...rows.flatMap((row) => [...row.issues, ...contextIssues(row, context)]),
    ...[...months.values()].flatMap(monthIssues),
  ].sort((a, b) => Number(a.path[1]) - Number(b.path[1]));
  if (issues.length > 0) return { months: [], issues };
  return {
    issues,
    months: [...months.entries()]
      // One order for all tables: two imports of the same months wait for each other.
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([, some]) => {
        const [{ excursionId, month } = {}] = some;
        const host = excursionId === undefined ? undefined : context.hosts.get(excursionId);
        if (host === undefined || month === undefined) return [];
        const lines = some.flatMap(({ line }) => line ?? []).toSorted(byDate);
        return [{ host, month, lines }];
      }),
  };
}

/** Those without a date first; of one date in the order of the table. */
function byDate({ date: a }: VisitLine, { date: b }: VisitLine): number {
  return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}

function contextIssues({ index, excursionId, month, dated }: CheckedRow, context: TableContext): readonly InputIssue[] {
  const host = excursionId === undefined ? undefined : context.hosts.get(excursionId);
  const isRecorded =
    excursionId !== undefined && month !== undefined && context.recorded.has(nameOfMonth(excursionId, month));
  return [
    ...(excursionId !== undefined && host === undefined ? [rowIssue(index, 'excursion', unknownExcursion)] : []),
    ...(month !== undefined && month >= context.openMonth ? [rowIssue(index, dated, notOver)] : []),
    // Of excursions of others, not even that is shown.
    ...(host !== undefined && isRecorded ? [rowIssue(index, dated, recordedByPlatform)] : []),
  ];
}

/** Faults of the rows of one month of an excursion, each at the first row that it concerns. */
function monthIssues(rows: readonly CheckedRow[]): readonly InputIssue[] {
  const [first] = rows;
  const keys = new Set<string>();
  const repeated = rows.flatMap(({ index, line }) => {
    const key = JSON.stringify([line?.date, line?.purpose, line?.segment, line?.originRegion]);
    const isRepeated = keys.has(key);
    keys.add(key);
    return isRepeated ? [rowIssue(index, null, repeatedRow)] : [];
  });
  const days = Map.groupBy(rows, ({ line }) => line?.date ?? null);
  return [
    ...repeated,
    ...(first !== undefined && rows.length > maxLines ? [rowIssue(first.index, null, tooManyRows)] : []),
    ...[...days.values()].flatMap(dayIssues),
  ];
}

/** A day, or the part of a month without dates: its sessions are in one of its rows. */
function dayIssues(rows: readonly CheckedRow[]): readonly InputIssue[] {
  const [first] = rows;
  const { sessions, capacity, attended } = sumsOf(rows.flatMap(({ line }) => line ?? []));
  if (first === undefined) return [];
  const { index } = first;
  if (attended > 0 && sessions === 0) return [rowIssue(index, 'sessions', noSessions)];
  if (sessions > capacity) return [rowIssue(index, 'capacity', noSeats)];
  return attended > capacity * maxOverload ? [rowIssue(index, 'visitors', overloaded)] : [];
}

/** Most rows of a month: those of its event. */
const maxLines = 400;
/** Plants take in more people than planned now and then; beyond this the columns are probably interchanged. */
const maxOverload = 2;

const unknownExcursion: InputRule = {
  code: 'UNKNOWN_REFERENCE',
  ru: 'Нет такой опубликованной экскурсии, или она принадлежит другой организации',
  en: 'There is no such published excursion, or it belongs to another organization',
};
const notOver: InputRule = {
  code: 'OUT_OF_RANGE',
  ru: 'Месяц ещё не закончился: такие посещения записывает платформа',
  en: 'The month is not over: the platform records such visits',
};
const recordedByPlatform: InputRule = {
  code: 'INCONSISTENT',
  ru: 'В этом месяце у экскурсии есть подтверждённые брони или посещения на платформе: они бы учитывались дважды',
  en: 'In this month the platform has confirmed bookings or attendance of the excursion: visits would be counted twice',
};
const repeatedRow: InputRule = {
  code: 'DUPLICATE',
  ru: 'Строка с той же датой, целью, сегментом и регионом происхождения уже есть',
  en: 'There is another row with the same date, purpose, segment and origin region',
};
const tooManyRows: InputRule = {
  code: 'TOO_LONG',
  ru: `Строк одного месяца экскурсии: не больше ${maxLines}`,
  en: `Rows of one month of an excursion: at most ${maxLines}`,
};
const noSessions: InputRule = {
  code: 'INCONSISTENT',
  ru: 'Есть посетители, но нет сеансов',
  en: 'There are visitors, but no sessions',
};
const noSeats: InputRule = {
  code: 'INCONSISTENT',
  ru: 'У каждого сеанса есть хотя бы одно место',
  en: 'Each session has at least one seat',
};
const overloaded: InputRule = {
  code: 'INCONSISTENT',
  ru: `Посетителей больше, чем мест, более чем в ${maxOverload} раза`,
  en: `More than ${maxOverload} times as many visitors as seats`,
};
