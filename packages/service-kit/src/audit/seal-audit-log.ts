import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import type { DataSource, EntityManager } from 'typeorm';
import { sealedColumns, sealOf, type SealedContent } from './chain.ts';

/** The head of the chain: the number of sealed rows and the last seal. */
export type ChainHead = { readonly sequence: number; readonly hash: string };

/** Rows sealed since the last anchor, and the sequence of that anchor; 0 if there is none. */
export type SinceAnchor = { readonly rows: number; readonly previous: number };

export type SealOptions = {
  readonly dataSource: DataSource;
  /** Publishes the head in the transaction that seals up to it, so that a truncated chain is detected. */
  readonly anchor: (tx: EntityManager, head: ChainHead, since: SinceAnchor) => Promise<void>;
  readonly now: () => Date;
  /** Called after a commit that published an anchor. */
  readonly wake?: () => void;
  readonly batch?: number;
};

/** An anchor is published after at most this many rows, or this long after rows were sealed. */
const anchorEvery = { rows: 10_000, milliseconds: 60_000 };

type HeadRow = { seq: string; hash: Buffer; horizon: string; cluster: string; here: string };

type Batch = { readonly sealed: number; readonly full: boolean; readonly anchored: boolean };

/**
 * Seals the rows committed since the last run, in commit order, and returns their number. It locks nothing that writers touch, so they
 * never wait. Of several concurrent sealers one works; the others find nothing to do.
 *
 * A row's id says nothing about when its transaction commits, so an id cannot mark the position. The mark is the oldest transaction in
 * progress: every earlier one is committed and sealed, or rolled back. Sealing looks for unsealed rows from there on; a transaction that
 * commits late is sealed late and delays no other.
 */
export async function sealAuditLog(options: SealOptions, maxMilliseconds = 8_000): Promise<number> {
  const until = performance.now() + maxMilliseconds;
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
  // Read before the rows, so that it is not newer than their snapshot.
  const [oldest] = await rowsOf<{ xmin: string }>(tx, 'SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS xmin');
  if (oldest === undefined) throw new Error('a one-row query gave no row');
  // A restored dump brings the transaction ids of its old cluster; new ones may be smaller.
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
