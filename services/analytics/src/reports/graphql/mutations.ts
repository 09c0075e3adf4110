import type { Clock } from '@promtour/kernel/clock';
import { ok, type Result } from '@promtour/kernel/result';
import type { InvalidInput } from '@promtour/kernel/failure';
import { userError } from '@promtour/service-kit/graphql/context';
import { refuseNulls } from '@promtour/service-kit/graphql/refuse-nulls';
import { sharedFailure } from '@promtour/service-kit/graphql/shared-failure';
import type {
  MeasuresQuestionInput,
  MutationResolvers,
  ReportScheduleInput,
} from '../../graphql/generated/resolvers.ts';
import type { DeleteSavedReport, UpdateSavedReport } from '../application/change-saved-report.ts';
import type { CreateSavedReport } from '../application/create-saved-report.ts';
import type { ExportMeasures } from '../application/export-measures.ts';
import { resolvePeriod, type RelativePeriod, type ReportQuestion } from '../domain/report-question.ts';
import type { ScheduleDraft } from '../domain/saved-report.ts';
import { readReportQuestion } from './read-report-question.ts';

/** @param linkOf the link of a file's name */
export function exportMeasuresMutation(
  exportMeasures: ExportMeasures,
  linkOf: (file: string) => string,
): NonNullable<MutationResolvers['exportMeasures']> {
  return async (_, { input: { idempotencyKey: key, period, question, format, language } }, context) => {
    const asked = readReportQuestion(period, question);
    if (!asked.ok) return sharedFailure(asked.error, context);
    const result = await exportMeasures({ ...asked.value, format, language }, { key }, context.caller);
    if (!result.ok) return sharedFailure(result.error, context);
    const { file, expiresAt, replayed } = result.value;
    return { __typename: 'ExportMeasuresPayload', url: linkOf(file), expiresAt, replayed };
  };
}

export function createSavedReportMutation(
  createSavedReport: CreateSavedReport,
  clock: Clock,
): NonNullable<MutationResolvers['createSavedReport']> {
  return async (_, { input: { idempotencyKey: key, question, schedule, ...draft } }, context) => {
    const asked = readRelative(draft.period, question, clock);
    if (!asked.ok) return sharedFailure(asked.error, context);
    const result = await createSavedReport(
      { ...draft, question: asked.value, schedule: scheduleOf(schedule ?? null) },
      { key },
      context.caller,
    );
    if (!result.ok) {
      const failure = result.error;
      return failure.code === 'REPORT.TOO_MANY'
        ? { __typename: 'TooManySavedReports', ...userError(failure, context), limit: failure.limit }
        : sharedFailure(failure, context);
    }
    const { value: savedReport, replayed } = result.value;
    return { __typename: 'CreateSavedReportPayload', savedReport, replayed };
  };
}

export function updateSavedReportMutation(
  updateSavedReport: UpdateSavedReport,
  clock: Clock,
): NonNullable<MutationResolvers['updateSavedReport']> {
  return async (_, { input }, context) => {
    const nulls = refuseNulls(input, ['name', 'period', 'question', 'format', 'language']);
    if (nulls !== undefined) return sharedFailure(nulls, context);
    const { id, expectedVersion, name, period, question, format, language, schedule } = input;
    // Which period stays is not known here: any will do, since a question by days fits into the longest.
    const asked = question == null ? undefined : readRelative(period ?? 'LAST_YEAR', question, clock);
    if (asked?.ok === false) return sharedFailure(asked.error, context);
    const change = {
      name: name ?? undefined,
      period: period ?? undefined,
      question: asked?.value,
      format: format ?? undefined,
      language: language ?? undefined,
      schedule: schedule === undefined ? undefined : scheduleOf(schedule),
    };
    const result = await updateSavedReport({ id, expectedVersion, change }, context.caller);
    if (!result.ok) return sharedFailure(result.error, context);
    return { __typename: 'UpdateSavedReportPayload', savedReport: result.value };
  };
}

export function deleteSavedReportMutation(
  deleteSavedReport: DeleteSavedReport,
): NonNullable<MutationResolvers['deleteSavedReport']> {
  return async (_, { input }, context) => {
    const result = await deleteSavedReport(input, context.caller);
    if (!result.ok) return sharedFailure(result.error, context);
    return { __typename: 'DeleteSavedReportPayload', id: result.value };
  };
}

function readRelative(
  period: RelativePeriod,
  question: MeasuresQuestionInput,
  clock: Clock,
): Result<ReportQuestion, InvalidInput> {
  const asked = readReportQuestion(resolvePeriod(period, clock.now().toISOString().slice(0, 10)), question);
  return asked.ok ? ok(asked.value.question) : asked;
}

function scheduleOf(input: ReportScheduleInput | null): ScheduleDraft | null {
  if (input === null) return null;
  const { every, weekday = null, dayOfMonth = null, hour, timeZone } = input;
  return { every, weekday, dayOfMonth, hour, timeZone };
}
