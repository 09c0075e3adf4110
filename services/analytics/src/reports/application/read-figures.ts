import { anonymous, type Viewer } from '@promtour/access/viewer';
import type { LocalizedText } from '@promtour/kernel/localized-text';
import { ok } from '@promtour/kernel/result';
import { periodsOf } from '../../dimensions/domain/calendar.ts';
import type { Names } from '../../dimensions/application/ports.ts';
import { labelOf } from '../../dimensions/domain/labels.ts';
import type { Dimension, Period } from '../../dimensions/domain/question.ts';
import type { Measures } from '../../measures/application/measures.ts';
import type { Answer, Compared, Line } from '../../measures/domain/answer.ts';
import type { Gap } from '../../measures/domain/gaps.ts';
import type { MeasuresQuestion } from '../../measures/domain/measures-question.ts';
import type { Values } from '../../measures/domain/values.ts';
import type { ReportQuestion } from '../domain/report-question.ts';
import type { FigureLine, FiguresReader, ReportFigures } from './ports.ts';

/** Most lines of a file, without those of totals. */
export const maxLines = 100_000;

/** Most keys: the others are added up as the rest. */
export const maxKeys = 10_000;

/** Lines that are in memory at a time, if that is more than one period has. */
const linesAtATime = 5_000;

/**
 * Reads the lines of a file through `measures`, with the suppression and the bounds that its answers have in the graph. Periods are read some
 * at a time, so that no more than one answer is in memory.
 * @param measuresOf the measures that a viewer may read
 */
export function createFiguresReader(measuresOf: (viewer: Viewer) => Measures, names: Names): FiguresReader {
  return {
    async read(access, period, question) {
      const measures = measuresOf({ ...anonymous, ...access });
      const periods = periodsOfGrain(period, question);
      const asked: MeasuresQuestion = {
        period,
        parts: undefined,
        filter: question.filter,
        by: question.by,
        compare: question.compare ?? undefined,
        top: Math.min(maxKeys, Math.max(Math.floor(maxLines / periods.length), 1)),
        order: question.order,
        measures: question.measures,
      };
      // The whole period first: it says how many keys there are, and is all that is read without a grain.
      const whole = await measures.of(asked);
      if (!whole.ok) return whole;
      const { grain } = question;
      const gaps = (await whole.value.gaps()).map(lineOfGap);
      const nameOf = await namesFor(question, whole.value);
      if (grain === null)
        return ok({
          applied: whole.value.applied,
          nameOf,
          batches: [[...linesOf(whole.value, period, (line) => line), ...gaps]],
        });
      const batches = partsOf(whole.value.rows.length, periods, async (parts) => {
        const answer = await measures.of({ ...asked, parts: { grain, periods: parts } });
        if (!answer.ok) throw new Error('The access to the figures changed while they were read');
        return parts.flatMap((part, index) => linesOf(answer.value, part, ({ periods: all }) => all[index]));
      });
      // Periods are read some at a time: what none of them shows follows from the total of all.
      const total = await measures.of({ ...asked, by: [], top: 1, parts: { grain, periods } });
      if (!total.ok) return total;
      return ok({
        applied: whole.value.applied,
        nameOf,
        batches: followedBy(batches, [...unassignedLines(total.value, period), ...gaps]),
      });
    },
  };

  /** All keys are those of the whole period and of the conditions. */
  async function namesFor({ by, filter }: ReportQuestion, { rows }: Answer): Promise<ReportFigures['nameOf']> {
    const found = await Promise.all(
      namedByEvents.map(async (dimension) => {
        const at = by.indexOf(dimension);
        const keys = at < 0 ? [] : rows.flatMap((row) => row.keys[at]?.value ?? []);
        const all = [...new Set([...keys, ...(filter[dimension] ?? [])])];
        return [dimension, all.length === 0 ? undefined : await names.namesOf(dimension, all)] as const;
      }),
    );
    const byDimension = new Map<Dimension, ReadonlyMap<string, LocalizedText> | undefined>(found);
    return (dimension, key) => byDimension.get(dimension)?.get(key) ?? labelOf(dimension, key);
  }
}

const namedByEvents = ['SITE', 'EXCURSION'] as const;

function periodsOfGrain(period: Period, { grain }: ReportQuestion): readonly Period[] {
  if (grain === null) return [period];
  const periods = periodsOf(period, grain);
  if (!periods.ok) throw new RangeError(`Too many periods by ${grain} from ${period.from} to ${period.to}`);
  return periods.value;
}

async function* partsOf(
  keys: number,
  periods: readonly Period[],
  read: (periods: readonly Period[]) => Promise<readonly FigureLine[]>,
): AsyncGenerator<readonly FigureLine[]> {
  const size = Math.max(Math.floor(linesAtATime / (keys + 1)), 1);
  for (let start = 0; start < periods.length; start += size) yield await read(periods.slice(start, start + size));
}

async function* followedBy<Line>(
  batches: AsyncIterable<readonly Line[]>,
  last: readonly Line[],
): AsyncGenerator<readonly Line[]> {
  yield* batches;
  yield last;
}

function unassignedLines({ total }: Answer, period: Period): readonly FigureLine[] {
  const values = total.unassigned();
  if (values === null || isNothing(values)) return [];
  return [{ kind: 'UNASSIGNED', period, keys: [], values, previous: null }];
}

function isNothing({ of, suppressed }: Values): boolean {
  return suppressed.length === 0 && Object.values(of).every((value) => value === 0 || value === null);
}

function lineOfGap({ reason, period, measures, values }: Gap): FigureLine {
  return { kind: reason, period, keys: [], values: values ?? { of: {}, suppressed: measures }, previous: null };
}

function linesOf(
  { total, rows, rest, withheld }: Answer,
  period: Period,
  figuresOf: (line: Line) => Compared | undefined,
): readonly FigureLine[] {
  const lineOf = (kind: FigureLine['kind'], line: Line | null): readonly FigureLine[] => {
    const figures = line === null ? undefined : figuresOf(line);
    if (line === null || figures === undefined) return [];
    const keys = line.keys.map(({ value }) => value);
    // Something is withheld, but nothing of these measures.
    if (kind === 'WITHHELD' && isNothing(figures.values)) return [];
    return [{ kind, period, keys, values: figures.values, previous: figures.previous }];
  };
  return [
    ...rows.flatMap((row) => lineOf('ROW', row)),
    ...lineOf('REST', rest),
    ...lineOf('WITHHELD', withheld),
    ...lineOf('TOTAL', total),
  ];
}
