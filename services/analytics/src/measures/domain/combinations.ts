import type { Dimension, Filter } from '../../dimensions/domain/question.ts';
import { definitionOf, enumValueOf, type MeasureName } from './definitions.ts';

/** A measure that cannot be asked by a dimension. */
export type Mismatch = {
  readonly measure: MeasureName;
  readonly dimension: Dimension;
  readonly at: 'by' | 'filter';
  /** The dimensions by which it can be asked. */
  readonly possible: readonly Dimension[];
};

/** What does not combine in a question, first of all by grouping. */
export function mismatches(
  measures: readonly MeasureName[],
  by: readonly Dimension[],
  filter: Filter,
): readonly Mismatch[] {
  const find = (at: Mismatch['at'], asked: readonly Dimension[]): Mismatch[] =>
    measures.flatMap((measure) => {
      const possible: readonly Dimension[] = definitionOf(measure).dimensions;
      return asked
        .filter((dimension) => !possible.includes(dimension))
        .map((dimension) => ({ measure, dimension, at, possible }));
    });
  return [...find('by', by), ...find('filter', Object.keys(filter) as Dimension[])];
}

export function describeMismatch({ measure, dimension, possible }: Mismatch): {
  readonly ru: string;
  readonly en: string;
} {
  const [name, dimensions] = [enumValueOf(measure), possible.join(', ')];
  return {
    ru: `${name} не делится по ${dimension}; возможны ${dimensions}`,
    en: `${name} cannot be asked by ${dimension}; possible: ${dimensions}`,
  };
}
