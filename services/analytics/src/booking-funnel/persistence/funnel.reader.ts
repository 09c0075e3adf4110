import { activeSchema } from '@promtour/messaging/projection';
import { rowsOf } from '@promtour/postgres/sql';
import type { DataSource } from 'typeorm';
import type { FunnelReader, Keys, LeadTime, LeadTimes } from '../application/ports.ts';
import type { Dimension } from '../../dimensions/domain/question.ts';
import { levelOf, type Level } from '../domain/disclosure.ts';
import type { OutcomeCount } from '../domain/funnel.ts';
import { bookingFunnel } from './booking-funnel.projection.ts';
import { countsStatement, leadTimesStatement } from './funnel-statements.ts';

type CountRow = OutcomeCount & { readonly keys: Keys };

type LeadTimeRow = {
  readonly keys: Keys;
  readonly whole: boolean;
} & { readonly [Name in keyof LeadTimes]: number } & {
  /** Median and 90th percentile. */
  readonly [Name in keyof LeadTimes as `${Name}Of`]: readonly (number | null)[] | null;
};

/** Reads the serving generation of the projection. */
export function createFunnelReader(dataSource: DataSource): FunnelReader {
  return {
    sums: (viewer, question) =>
      dataSource.transaction('REPEATABLE READ', async (tx) => {
        const schema = await activeSchema(tx, bookingFunnel.name);
        const conditions = Object.keys(question.filter) as Dimension[];
        const counts = (by: readonly Dimension[], level: Level | undefined) => {
          const { sql, parameters } = countsStatement(schema, viewer, { ...question, by }, level);
          return rowsOf<CountRow>(tx, sql, parameters);
        };
        const levelOfTotal = levelOf(viewer, question.period, conditions);
        const levelOfRows = levelOf(viewer, question.period, [...conditions, ...question.by]);
        const found = await counts(question.by, levelOfRows);
        const rows = [...Map.groupBy(found, ({ keys }) => JSON.stringify(keys)).values()];
        return {
          rows: rows.map((counts) => ({ keys: counts[0]?.keys ?? [], counts })),
          total: levelOfRows === levelOfTotal ? found : await counts([], levelOfTotal),
        };
      }),
    leadTimes: (viewer, question) =>
      dataSource.transaction(async (tx) => {
        const { sql, parameters } = leadTimesStatement(await activeSchema(tx, bookingFunnel.name), viewer, question);
        const rows = await rowsOf<LeadTimeRow>(tx, sql, parameters);
        return new Map(rows.map((row) => [row.whole ? undefined : JSON.stringify(row.keys), leadTimesOf(row)]));
      }),
  };
}

function leadTimesOf(row: LeadTimeRow): LeadTimes {
  return {
    holdToConfirmation: leadTimeOf(row.holdToConfirmation, row.holdToConfirmationOf),
    requestToAnswer: leadTimeOf(row.requestToAnswer, row.requestToAnswerOf),
    confirmationToVisit: leadTimeOf(row.confirmationToVisit, row.confirmationToVisitOf),
  };
}

function leadTimeOf(bookings: number, percentiles: readonly (number | null)[] | null): LeadTime {
  return { bookings, median: percentiles?.[0] ?? null, p90: percentiles?.[1] ?? null };
}
