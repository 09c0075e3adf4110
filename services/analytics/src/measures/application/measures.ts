import { joinApplied, type Applied } from '@promtour/messaging/applied';
import { forbidden, type Forbidden } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import type { Places } from '../../dimensions/application/ports.ts';
import { readableKeys, type OwnDimension } from '../../dimensions/application/readable-keys.ts';
import { halvesOf } from '../../dimensions/domain/gap.ts';
import type { Period, Question } from '../../dimensions/domain/question.ts';
import { cutMonthsOf } from '../../dimensions/domain/whole-parts.ts';
import { namesOthers, type Reach } from '../../dimensions/domain/reach.ts';
import { comparedPeriod, comparedRange, withoutGaps } from '../domain/comparison.ts';
import { sourcesOf } from '../domain/definition.ts';
import { definitionOf } from '../domain/definitions.ts';
import { partOfMonth, smallGroups, type Gap } from '../domain/gaps.ts';
import type { MeasuresQuestion } from '../domain/measures-question.ts';
import { answerOf, firstRows, hasMoreRows, narrowed, type Answer, type Tables } from '../domain/answer.ts';
import { nameOf, onlyRow, tableOf, type Table } from '../domain/table.ts';
import type { MeasuredSource } from './ports.ts';

/** An answer, and how much of the event log it includes. */
export type Measured = Answer & {
  readonly applied: Applied;
  /** What the total does not include; read when asked for. */
  readonly gaps: () => Promise<readonly Gap[]>;
};

/** Answers dashboards' questions, limited to what the viewer may read. */
export interface Measures {
  /** `FORBIDDEN` if the filter names others; without such a filter, the answer covers the viewer's access scope. */
  of(question: MeasuresQuestion): Promise<Result<Measured, Forbidden>>;
  /** One answer without rows for each key, in the order of the keys, with as many statements as for one key. */
  ofEach(
    question: Omit<MeasuresQuestion, 'by' | 'top'>,
    dimension: OwnDimension,
    keys: readonly string[],
  ): Promise<readonly Result<Measured, Forbidden>[]>;
}

/** @param reach access scope of the viewer */
export function createMeasures(sources: readonly MeasuredSource[], places: Places, reach: Reach): Measures {
  function needed({ measures, order }: Pick<MeasuresQuestion, 'measures' | 'order'>): readonly MeasuredSource[] {
    const names = new Set([...measures, order.measure].flatMap((measure) => sourcesOf(definitionOf(measure))));
    return sources.filter(({ name }) => names.has(name));
  }

  async function read(from: readonly MeasuredSource[], question: Question): Promise<Table> {
    const answers = await Promise.all(
      from.map(async (source) => [source.name, await source.sums(reach, question)] as const),
    );
    return tableOf(question.periods.length, answers);
  }

  /** Reads periods that may have gaps or repeat, such as those of a leap year compared with the year before. */
  async function readEach(
    from: readonly MeasuredSource[],
    question: Omit<Question, 'periods'>,
    periods: readonly Period[],
  ): Promise<Table> {
    const { periods: all, places: at } = withoutGaps(periods);
    const { rows, withheld } = await read(from, { ...question, periods: all });
    return {
      rows: new Map([...rows].map(([name, row]) => [name, { ...row, periods: at.map((place) => row.periods[place]) }])),
      withheld: at.map((place) => withheld[place]),
    };
  }

  /** The tables of the parts of the period, now and before. */
  async function readParts(
    from: readonly MeasuredSource[],
    { parts, compare }: Pick<MeasuresQuestion, 'parts' | 'compare'>,
    question: Omit<Question, 'periods'>,
  ): Promise<{ parts: Table | undefined; previousParts: Table | undefined }> {
    if (parts === undefined) return { parts: undefined, previousParts: undefined };
    const { grain, periods } = parts;
    const [now, before] = await Promise.all([
      read(from, { ...question, periods }),
      compare === undefined
        ? undefined
        : readEach(
            from,
            question,
            periods.map((period) => comparedPeriod(period, grain, compare)),
          ),
    ]);
    return { parts: now, previousParts: before };
  }

  async function readWhole(
    from: readonly MeasuredSource[],
    { period, compare }: Pick<MeasuresQuestion, 'period' | 'compare'>,
    question: Omit<Question, 'periods'>,
  ): Promise<{ whole: Table; previous: Table | undefined }> {
    const [whole, previous] = await Promise.all([
      read(from, { ...question, periods: [period] }),
      compare === undefined ? undefined : read(from, { ...question, periods: [comparedRange(period, compare)] }),
    ]);
    return { whole, previous };
  }

  /** The months that the period has a part of, as such and by days. */
  async function readCutMonths(
    from: readonly MeasuredSource[],
    { period }: Pick<MeasuresQuestion, 'period'>,
    question: Omit<Question, 'periods'>,
  ): Promise<readonly { readonly month: Period; readonly whole: Table; readonly halves: Table }[]> {
    return Promise.all(
      cutMonthsOf(period).map(async (month) => {
        const [whole, halves] = await Promise.all([
          read(from, { ...question, periods: [month] }),
          read(from, { ...question, periods: halvesOf(month) }),
        ]);
        return { month, whole, halves };
      }),
    );
  }

  async function appliedOf(from: readonly MeasuredSource[]): Promise<Applied> {
    return joinApplied(await Promise.all(from.map(({ applied }) => applied())));
  }

  return {
    async of(question) {
      const { filter, by } = question;
      if (namesOthers(reach, { regions: filter.REGION, organizations: filter.ORGANIZATION })) return err(forbidden());
      const from = needed(question);
      const readMonths = onlyOnce(() => readCutMonths(from, question, { filter, by: [] }));
      const gapsFor = (whole: Table) => async () => [
        ...smallGroups(question.measures, question.period, whole),
        ...(await readMonths()).flatMap((one) => partOfMonth(question.measures, one.month, one.whole, one.halves)),
      ];
      // Read before the figures: an event applied in between makes the figures newer than stated, never older.
      const applied = await appliedOf(from);
      if (by.length === 0) {
        const [whole, parts] = await Promise.all([
          readWhole(from, question, { filter, by }),
          readParts(from, question, { filter, by }),
        ]);
        return ok({ ...answerOf(question, { ...whole, ...parts }), applied, gaps: gapsFor(whole.whole) });
      }
      const whole = await readWhole(from, question, { filter, by });
      const answer = answerOf(question, await withParts(from, question, whole));
      return ok({ ...answer, applied, gaps: gapsFor(whole.whole) });
    },
    async ofEach(question, dimension, keys) {
      const allowed = await readableKeys(places, reach, dimension, keys);
      if (allowed.size === 0) return keys.map(() => err(forbidden()));
      const from = needed(question);
      const applied = await appliedOf(from);
      const asked = { filter: { ...question.filter, [dimension]: [...allowed] }, by: [dimension] };
      const [whole, parts] = await Promise.all([readWhole(from, question, asked), readParts(from, question, asked)]);
      const tables = { ...whole, ...parts };
      const readMonths = onlyOnce(() => readCutMonths(from, question, asked));
      const gapsOf = (key: string, only: Tables) => async () => [
        ...smallGroups(question.measures, question.period, only.whole),
        ...(await readMonths()).flatMap((one) =>
          partOfMonth(
            question.measures,
            one.month,
            onlyRow(one.whole, nameOf([key])),
            onlyRow(one.halves, nameOf([key])),
          ),
        ),
      ];
      return keys.map((key) => {
        if (!allowed.has(key)) return err(forbidden());
        const only = onlyKey(tables, key);
        return ok({ ...answerOf({ ...question, by: [], top: 0 }, only), applied, gaps: gapsOf(key, only) });
      });
    },
  };

  /** Parts of the period for the first rows, and their totals: what is asked of a source is bounded by the rows that are shown. */
  async function withParts(
    from: readonly MeasuredSource[],
    question: MeasuresQuestion,
    whole: { readonly whole: Table; readonly previous: Table | undefined },
  ): Promise<Tables> {
    if (question.parts === undefined) return whole;
    if (!hasMoreRows(question, whole))
      return { ...whole, ...(await readParts(from, question, { filter: question.filter, by: question.by })) };
    const first = { filter: narrowed(question, whole, firstRows(question, whole)), by: question.by };
    const [parts, totals] = await Promise.all([
      readParts(from, question, first),
      readParts(from, question, { filter: question.filter, by: [] }),
    ]);
    return { ...whole, ...parts, partTotals: totals.parts, previousPartTotals: totals.previousParts };
  }
}

/** Reads when first asked, and then answers the same. */
function onlyOnce<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let reading: Promise<Value> | undefined;
  return () => (reading ??= read());
}

function onlyKey({ whole, previous, parts, previousParts }: Tables, key: string): Tables {
  const name = nameOf([key]);
  const only = (table: Table | undefined) => (table === undefined ? undefined : onlyRow(table, name));
  return {
    whole: onlyRow(whole, name),
    previous: only(previous),
    parts: only(parts),
    previousParts: only(previousParts),
  };
}
