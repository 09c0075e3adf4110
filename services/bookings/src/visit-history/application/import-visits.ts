import type { Clock } from '@promtour/kernel/clock';
import { invalidInput, invalidInputOf, type Forbidden, type InvalidInput } from '@promtour/kernel/failure';
import type { ExcursionId } from '@promtour/kernel/id';
import { checkStatedSource, type StatedSource } from '@promtour/kernel/provenance';
import { err, ok, type Result } from '@promtour/kernel/result';
import { runReplayable, type Once } from '@promtour/service-kit/answer-by-reference';
import type { Caller } from '@promtour/service-kit/caller';
import type { IdempotencyFailure, RequestKey } from '@promtour/service-kit/unit-of-work';
import { checkVisitRow, type CheckedRow, type VisitDraft } from '../domain/check-visit-row.ts';
import { checkVisitTable, nameOfMonth, type ImportedMonth } from '../domain/check-visit-table.ts';
import { openMonth, sumsOf } from '../domain/visit-history.ts';
import type { RecordedMonth, VisitHistoryRepositories, VisitHistoryUnitOfWork } from './ports.ts';
import { visitHistoryEvent } from './visit-history-event.ts';
import { mayRecordHistory } from './who-may-record-history.policy.ts';

/** A table that was read, with unchecked rows. */
export type VisitTable = {
  readonly rows: readonly VisitDraft[];
  readonly provenance: StatedSource | null;
  /** Checks everything and writes nothing. */
  readonly dryRun: boolean;
};

export type ImportedVisits = RecordedMonth & {
  /** What was recorded for the month before; null if nothing was. */
  readonly replaces: Pick<RecordedMonth, 'rows' | 'sessions' | 'attended'> | null;
};

export type ImportReport = { readonly rows: number; readonly months: readonly ImportedVisits[] };

/** Paths of the issues begin with `rows`, except for those of the key and the provenance. */
export type ImportVisits = (
  table: VisitTable,
  request: RequestKey,
  caller: Caller,
) => Promise<Result<Once<ImportReport>, InvalidInput | Forbidden | IdempotencyFailure>>;

/** Records visits of earlier months: of all rows of a table or of none. */
export function createImportVisits(unitOfWork: VisitHistoryUnitOfWork, clock: Clock): ImportVisits {
  return async ({ rows: drafts, provenance, dryRun }, request, caller) => {
    const source = checkStatedSource(provenance);
    if (!source.ok) return source;
    if (drafts.length === 0) return err(invalidInput(['rows'], noRows));
    const rows = drafts.map(checkVisitRow);

    if (dryRun) {
      const checked = await unitOfWork.run(caller, async ({ history }) => {
        const ready = await check(history, rows, caller, clock.now());
        return ready.ok ? ok(reportOf(rows.length, ready.value)) : ready;
      });
      return checked.ok ? ok({ value: checked.value, replayed: false }) : checked;
    }
    return runReplayable<VisitHistoryRepositories, ImportReport, Reference, InvalidInput>(
      unitOfWork,
      caller,
      { ...request, operation: 'importVisits', input: { rows: drafts.map((draft) => [...draft]), provenance } },
      {
        async work({ history, publish }) {
          const now = clock.now();
          const ready = await check(history, rows, caller, now);
          if (!ready.ok) return ready;
          const { months } = ready.value;
          await history.replace(
            months.map(({ host, month, lines }) => ({
              ...host,
              ...sumsOf(lines),
              ...{ month, lines },
              provenance: {
                source: provenance?.source ?? 'IMPORT',
                reference: provenance?.reference ?? null,
                recordedAt: now,
              },
            })),
          );
          await publish(...months.map((month) => visitHistoryEvent(month, now, caller.causation)));
          return ok(reportOf(rows.length, ready.value));
        },
        refer: referenceOf,
        read: (reference) => Promise.resolve(reportFrom(reference)),
      },
    );
  };
}

type Ready = { readonly months: readonly ImportedMonth[]; readonly recorded: readonly RecordedMonth[] };

async function check(
  history: VisitHistoryRepositories['history'],
  rows: readonly CheckedRow[],
  { viewer }: Caller,
  now: Date,
): Promise<Result<Ready, InvalidInput>> {
  const excursions = [...new Set(rows.flatMap(({ excursionId }) => excursionId ?? []))];
  const hosts = (await history.hosts(excursions)).filter((host) => mayRecordHistory(viewer, host));
  const dates = rows.flatMap(({ month }) => month ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const own = hosts.map(({ excursionId }) => excursionId);
  const busy = first === undefined || last === undefined ? [] : await history.monthsWithBookings(own, first, last);
  const { months, issues } = checkVisitTable(rows, {
    hosts: new Map(hosts.map((host) => [host.excursionId, host])),
    recorded: new Set(busy.map(({ excursionId, month }) => nameOfMonth(excursionId, month))),
    openMonth: openMonth(now),
  });
  if (issues.length > 0) return err(invalidInputOf(issues));
  const recorded = await history.lock(months.map(({ host, month }) => ({ excursionId: host.excursionId, month })));
  return ok({ months, recorded });
}

function reportOf(rows: number, { months, recorded }: Ready): ImportReport {
  const before = new Map(recorded.map((one) => [nameOfMonth(one.excursionId, one.month), one]));
  return {
    rows,
    months: months.map(({ host: { excursionId }, month, lines }) => {
      const { sessions, attended } = sumsOf(lines);
      const replaces = before.get(nameOfMonth(excursionId, month)) ?? null;
      return { excursionId, month, rows: lines.length, sessions, attended, replaces };
    }),
  };
}

/** The report in short: thousands of months fit under a key. */
type Reference = { readonly rows: number; readonly months: readonly StoredMonth[] };
type Figures = readonly [rows: number, sessions: number, attended: number];
type StoredMonth = readonly [excursion: ExcursionId, month: string, now: Figures, before: Figures | null];

function referenceOf({ rows, months }: ImportReport): Reference {
  const figures = (of: Pick<RecordedMonth, 'rows' | 'sessions' | 'attended'>): Figures => [
    of.rows,
    of.sessions,
    of.attended,
  ];
  return {
    rows,
    months: months.map((one) => [one.excursionId, one.month, figures(one), one.replaces && figures(one.replaces)]),
  };
}

function reportFrom({ rows, months }: Reference): ImportReport {
  const figures = ([count, sessions, attended]: Figures) => ({ rows: count, sessions, attended });
  return {
    rows,
    months: months.map(([excursionId, month, now, before]) => ({
      ...{ excursionId, month, ...figures(now) },
      replaces: before && figures(before),
    })),
  };
}

const noRows = { code: 'REQUIRED', ru: 'В таблице нет строк', en: 'The table has no rows' } as const;
