import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { genesis, sealedColumns, sealOf, type SealedContent } from './chain.ts';

/** What somebody outside was told: after so many rows the chain's hash was this (hexadecimal). */
export type Anchor = { readonly sequence: number; readonly hash: string };

export type TrailFault = {
  /**
   * ALTERED: the row is not what was sealed. REMOVED: a sealed row, or a seal, is gone. REORDERED: rows or seals changed places. CUT_OFF:
   * the chain ends before what was told of it. REWRITTEN: the chain holds together and is not the one that was told. SLIPPED_IN: a row
   * without a seal where all are sealed.
   */
  readonly kind: 'ALTERED' | 'REMOVED' | 'REORDERED' | 'CUT_OFF' | 'REWRITTEN' | 'SLIPPED_IN';
  /** Where in the chain; of a row that slipped in, its id. */
  readonly at: number;
};

export type Verification = {
  readonly sealed: number;
  readonly unsealed: number;
  readonly anchors: number;
  readonly hash: string;
  /** The first ones, in the chain's order; how many there are in all is `faultCount`. */
  readonly faults: readonly TrailFault[];
  readonly faultCount: number;
};

export type VerifyOptions = {
  /** Heads that were told: each must be found again. */
  readonly anchors?: readonly Anchor[];
  readonly onProgress?: (sealed: number) => void;
  readonly batch?: number;
};

const mostFaults = 20;

type SealRow = { readonly seq: string; readonly hash: Buffer; readonly entry_id: string } & {
  readonly [Field in keyof SealedContent]: SealedContent[Field] | null;
};

/**
 * Reads the whole chain and says what is wrong with it. Memory is bounded by a batch and the anchors. Give it an executor inside a
 * transaction that is REPEATABLE READ, so that a sealer at work does not come between.
 */
export async function verifyTrail(sql: SqlExecutor, options: VerifyOptions = {}): Promise<Verification> {
  const batch = options.batch ?? 5_000;
  const faults: TrailFault[] = [];
  let faultCount = 0;
  const found = (kind: TrailFault['kind'], at: number): void => {
    faultCount += 1;
    if (faults.length < mostFaults) faults.push({ kind, at });
  };
  const anchors = await expectedHashes(sql, options.anchors ?? []);
  let previous: Buffer = genesis;
  let sequence = 0;
  for (;;) {
    const rows = await rowsOf<SealRow>(
      sql,
      `SELECT s.seq, s.hash, s.entry_id, ${sealedColumns}
         FROM audit.seal s LEFT JOIN audit.entry e ON e.id = s.entry_id
        WHERE s.seq > $1 ORDER BY s.seq LIMIT ${batch}`,
      [sequence],
    );
    for (const row of rows) {
      const at = Number(row.seq);
      if (at !== sequence + 1) found('REMOVED', sequence + 1);
      else if (row.id === null) found('REMOVED', at);
      else if (!sealOf(previous, row as SealedContent).equals(row.hash)) found(displaced(row, previous, rows), at);
      const told = anchors.get(at);
      if (told !== undefined && [...told].some((hash) => hash !== row.hash.toString('hex'))) found('REWRITTEN', at);
      previous = row.hash;
      sequence = at;
    }
    options.onProgress?.(sequence);
    if (rows.length < batch) break;
  }
  if (anchors.keys().some((told) => told > sequence)) found('CUT_OFF', sequence + 1);
  const { unsealed, slippedIn } = await unsealedRows(sql);
  for (const id of slippedIn) found('SLIPPED_IN', Number(id));
  return { sealed: sequence, unsealed, anchors: anchors.size, hash: previous.toString('hex'), faults, faultCount };
}

/** A row that does not fit where it stands: it, or its seal, fits elsewhere nearby; or it fits nowhere. */
function displaced(row: SealRow, previous: Buffer, nearby: readonly SealRow[]): 'REORDERED' | 'ALTERED' {
  const fits = (hash: Buffer, content: SealRow): boolean =>
    content.id !== null && sealOf(hash, content as SealedContent).equals(row.hash);
  const moved = nearby.some((other) => fits(previous, other) || fits(other.hash, row));
  return moved ? 'REORDERED' : 'ALTERED';
}

/** The hashes that the chain must have had: by what was told, by the anchors kept beside it, and by its head. */
async function expectedHashes(
  sql: SqlExecutor,
  told: readonly Anchor[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const kept = await rowsOf<{ seq: string; hash: string }>(
    sql,
    `SELECT seq, encode(hash, 'hex') AS hash FROM audit.anchor
      UNION ALL SELECT seq, encode(hash, 'hex') FROM audit.head WHERE seq > 0`,
  );
  const expected = new Map<number, Set<string>>();
  for (const { sequence, hash } of [...told, ...kept.map(({ seq, hash }) => ({ sequence: Number(seq), hash }))])
    expected.set(sequence, (expected.get(sequence) ?? new Set()).add(hash));
  return expected;
}

async function unsealedRows(sql: SqlExecutor): Promise<{ unsealed: number; slippedIn: readonly string[] }> {
  const [counts] = await rowsOf<{ unsealed: number }>(
    sql,
    `SELECT count(*)::int AS unsealed FROM audit.entry e WHERE NOT EXISTS (SELECT FROM audit.seal s WHERE s.entry_id = e.id)`,
  );
  const rows = await rowsOf<{ id: string }>(
    sql,
    `SELECT e.id FROM audit.entry e, audit.head h
      WHERE e.txid < h.horizon AND h.cluster = (SELECT system_identifier FROM pg_control_system())
        AND NOT EXISTS (SELECT FROM audit.seal s WHERE s.entry_id = e.id)
      ORDER BY e.id LIMIT ${mostFaults}`,
  );
  return { unsealed: counts?.unsealed ?? 0, slippedIn: rows.map(({ id }) => id) };
}
