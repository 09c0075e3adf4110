import type { DataSource } from 'typeorm';
import { rowsOf } from '@promtour/postgres/sql';

export type Verdict = {
  readonly produced: number;
  readonly missing: number;
  readonly unknown: number;
  readonly doubled: number;
  readonly disorder: number;
};

/** Compares what was committed with what was applied. */
export async function verdict(dataSource: DataSource): Promise<Verdict> {
  const [row] = await rowsOf<Verdict>(
    dataSource,
    `SELECT (SELECT count(*)::int FROM produced) AS produced,
       (SELECT count(*)::int FROM produced LEFT JOIN effect USING (aggregate, sequence) WHERE times IS NULL) AS missing,
       (SELECT count(*)::int FROM effect LEFT JOIN produced USING (aggregate, sequence) WHERE produced IS NULL) AS unknown,
       (SELECT count(*)::int FROM effect WHERE times > 1) AS doubled,
       (SELECT coalesce(sum(disorder), 0)::int FROM head) AS disorder`,
  );
  if (row === undefined) throw new Error('No verdict');
  return row;
}

/** What {@link verdict} says of a history without loss, doubling or disorder. */
export function exactlyOnce(produced: number): Verdict {
  return { produced, missing: 0, unknown: 0, doubled: 0, disorder: 0 };
}
