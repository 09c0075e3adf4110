import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { DataSource, EntityManager } from 'typeorm';
import { sealedColumns, sealOf, type SealedContent } from './chain.ts';

/** Where the chain stands: how many rows are sealed, and the last seal. */
export type ChainHead = { readonly sequence: number; readonly hash: string };

/** How many rows were sealed since the head was told last, and where it stood then; 0 where it never was. */
export type SinceAnchor = { readonly rows: number; readonly previous: number };

export type SealOptions = {
  readonly dataSource: DataSource;
  /** Tells the outside where the chain stands, in the transaction that sealed so far: who cuts the tail off is found by it. */
  readonly anchor: (tx: EntityManager, head: ChainHead, since: SinceAnchor) => Promise<void>;
  readonly now: () => Date;
  /** Called after a commit that told the outside something. */
  readonly wake?: () => void;
  readonly batch?: number;
};

/** The head is told at the latest after so many rows, and after so long where any were sealed. */
const anchorEvery = { rows: 10_000, milliseconds: 60_000 };

type HeadRow = { seq: string; hash: Buffer; horizon: string; cluster: string; here: string };

type Batch = { readonly sealed: number; readonly full: boolean; readonly anchored: boolean };

/**
 * Seals what was committed since, in the order of commits, and answers how many rows that was. Writers never wait for it: it locks
 * none of what they touch. Of several sealers one works, the others find nothing to do.
 *
 * A row's number says nothing about when its transaction commits, so that no number marks where to go on. What marks it is the oldest
 * transaction that was under way: whatever is older is committed and sealed, or was rolled back. From there on, rows without a
 * seal are looked for; a transaction that commits late is thus sealed late, and holds up nobody else.
 */
export async function sealTrail(options: SealOptions, mostMilliseconds = 8_000): Promise<number> {
  const until = performance.now() + mostMilliseconds;
  let total = 0;
  for (;;) {
    const { sealed, full, anchored } = await options.dataSource.transaction((tx) => sealBatch(tx, options));
    if (anchored) options.wake?.();
    total += sealed;
    if (!full || performance.now() > until) return total;
  }
}

async function sealBatch(tx: EntityManager, options: SealOptions): Promise<Batch> {
  const limit = options.batch ?? 1_000;
  const [head] = await rowsOf<HeadRow>(
    tx,
    `SELECT seq, hash, horizon::text AS horizon, cluster, (SELECT system_identifier FROM pg_control_system()) AS here
       FROM audit.head FOR UPDATE SKIP LOCKED`,
  );
  if (head === undefined) return { sealed: 0, full: false, anchored: false };
  // Read before the rows are, so that it is not younger than what they show.
  const [oldest] = await rowsOf<{ xmin: string }>(tx, 'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin');
  if (oldest === undefined) throw new Error('a one-row query gave no row');
  // A dump that was restored elsewhere brings its transaction numbers along; new ones may be smaller.
  const horizon = head.cluster === head.here ? head.horizon : '0';
  const rows = await rowsOf<SealedContent>(
    tx,
    `SELECT ${sealedColumns} FROM audit.entry e
      WHERE e.txid >= $1::xid8 AND NOT EXISTS (SELECT FROM audit.seal s WHERE s.entry_id = e.id)
      ORDER BY e.txid, e.id LIMIT ${limit}`,
    [horizon],
  );
  const full = rows.length === limit;
  const last = rows.at(-1);
  const reached = full && last !== undefined ? smaller(last.txid, oldest.xmin) : oldest.xmin;
  const { sequence, hash } = await appendSeals(tx, head, rows);
  if (rows.length > 0 || BigInt(reached) - BigInt(horizon) > 1_000n || head.cluster !== head.here)
    await tx.query('UPDATE audit.head SET seq = $1, hash = $2, horizon = $3::xid8, cluster = $4', [
      sequence,
      hash,
      reached,
      head.here,
    ]);
  const anchored = await anchorWhereDue(tx, options, { sequence, hash: hash.toString('hex') });
  return { sealed: rows.length, full, anchored };
}

async function appendSeals(
  tx: SqlExecutor,
  head: HeadRow,
  rows: readonly SealedContent[],
): Promise<{ sequence: number; hash: Buffer }> {
  let sequence = Number(head.seq);
  let { hash } = head;
  const hashes = rows.map((row) => (hash = sealOf(hash, row)));
  if (rows.length > 0)
    await tx.query(
      `INSERT INTO audit.seal (seq, entry_id, hash)
       SELECT $1::bigint + nth, id, hash FROM unnest($2::bigint[], $3::bytea[]) WITH ORDINALITY AS row (id, hash, nth)`,
      [sequence, rows.map(({ id }) => id), hashes],
    );
  sequence += rows.length;
  return { sequence, hash };
}

async function anchorWhereDue(tx: EntityManager, options: SealOptions, head: ChainHead): Promise<boolean> {
  const [last] = await rowsOf<{ seq: string; at: Date }>(
    tx,
    'SELECT seq, at FROM audit.anchor ORDER BY seq DESC LIMIT 1',
  );
  const previous = Number(last?.seq ?? 0);
  const rows = head.sequence - previous;
  const now = options.now();
  const age = last === undefined ? Infinity : now.getTime() - last.at.getTime();
  if (rows === 0 || (rows < anchorEvery.rows && age < anchorEvery.milliseconds)) return false;
  await tx.query('INSERT INTO audit.anchor (seq, hash, at) VALUES ($1, decode($2, $3), $4)', [
    head.sequence,
    head.hash,
    'hex',
    now,
  ]);
  await options.anchor(tx, head, { rows, previous });
  return true;
}

function smaller(left: string, right: string): string {
  return BigInt(left) < BigInt(right) ? left : right;
}
