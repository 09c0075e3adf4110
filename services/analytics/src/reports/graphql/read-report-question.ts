import { invalidInputOf, type InputIssueCode, type InvalidInput } from '@promtour/kernel/failure';
import { err, ok, type Result } from '@promtour/kernel/result';
import { invalidArgument } from '@promtour/service-kit/graphql/arguments';
import { ClientError } from '@promtour/service-kit/graphql/client-error';
import type { LocalDateRange, MeasuresQuestionInput } from '../../graphql/generated/resolvers.ts';
import type { Period } from '../../dimensions/domain/question.ts';
import { measureNames, measureOf, type MeasureName } from '../../measures/domain/definitions.ts';
import { readQuestion } from '../../measures/graphql/read-question.ts';
import type { ReportQuestion } from '../domain/report-question.ts';

export type AskedReport = { readonly period: Period; readonly question: ReportQuestion };

/** A question by the rules of `measures`; its faults are at `period` and under `question`. */
export function readReportQuestion(
  period: LocalDateRange,
  { measures, ...input }: MeasuresQuestionInput,
): Result<AskedReport, InvalidInput> {
  try {
    const selected = readMeasures(measures);
    const read = readQuestion({ ...input, period, top: 1 }, selected);
    const { filter, by, order } = read;
    const { grain = null, compare = null } = input;
    return ok({ period: read.period, question: { filter, by, order, measures: selected, grain, compare } });
  } catch (error) {
    if (error instanceof ClientError && error.extensions['code'] === 'INPUT.INVALID') return err(invalidInputIn(error));
    throw error;
  }
}

function readMeasures(wanted: readonly string[]): readonly MeasureName[] {
  const names = wanted.flatMap((one) => measureOf(one) ?? []);
  if (names.length === 0)
    throw invalidArgument('measures', { code: 'REQUIRED', ru: 'хотя бы один показатель', en: 'at least one measure' });
  if (new Set(names).size < names.length || names.length > measureNames.length)
    throw invalidArgument('measures', { code: 'DUPLICATE', ru: 'каждый показатель один раз', en: 'each measure once' });
  return names;
}

type Issue = { readonly path: readonly string[]; readonly code: InputIssueCode };

/** Refusals of queries are errors, those of mutations members of their unions. */
function invalidInputIn({ messages, extensions }: ClientError): InvalidInput {
  const issues = extensions['issues'] as readonly Issue[];
  return invalidInputOf(
    issues.map(({ path, code }) => ({
      path: path[0] === 'period' ? path : ['question', ...path],
      code,
      message: messages,
    })),
  );
}
