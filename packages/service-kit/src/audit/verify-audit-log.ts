import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { genesis, sealedColumns, sealOf, type SealedContent } from './chain.ts';

/** A published head: at this sequence the chain had this hash (hexadecimal). */
export type Anchor = { readonly sequence: number; readonly hash: string };

export type AuditFault = {
  /**
   * ALTERED: the row differs from what was sealed. REMOVED: a sealed row, or a seal, is missing. REORDERED: rows or seals were swapped.
   * CUT_OFF: the chain ends before a published head. REWRITTEN: the chain is consistent but differs from the published one. SLIPPED_IN: an
   * unsealed row among sealed ones.
   */
  readonly kind: 'ALTERED' | 'REMOVED' | 'REORDERED' | 'CUT_OFF' | 'REWRITTEN' | 'SLIPPED_IN';
  /** The sequence in the chain; for SLIPPED_IN the row's id. */
  readonly at: number;
};

export type Verification = {
  readonly sealed: number;
  readonly unsealed: number;
  readonly anchors: number;
  readonly hash: string;
  /** The first faults, in the order of the chain; `faultCount` is the total. */
  readonly faults: readonly AuditFault[];
  readonly faultCount: number;
};

export type VerifyOptions = {
  /** Published heads, each of which the chain must contain. */
  readonly anchors?: readonly Anchor[];
  readonly onProgress?: (sealed: number) => void;
  readonly batch?: number;
};

const maxFaults = 20;

type SealRow = { readonly seq: string; readonly hash: Buffer; readonly entry_id: string } & {
  readonly [Field in keyof SealedContent]: SealedContent[Field] | null;
};

/**
 * Reads the whole chain and reports its faults. Memory is bounded by a batch and the anchors. Pass an executor inside a REPEATABLE READ
 * transaction, so that a concurrent sealer does not interfere.
 */
export async function verifyAuditLog(sql: SqlExecutor, options: VerifyOptions = {}): Promise<Verification> {
  const batch = options.batch ?? 5_000;
  const faults: AuditFault[] = [];
  let faultCount = 0;
  const found = (kind: AuditFault['kind'], at: number): void => {
    faultCount += 1;
    if (faults.length < maxFaults) faults.push({ kind, at });
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
      const anchored = anchors.get(at);
      if (anchored !== undefined && [...anchored].some((hash) => hash !== row.hash.toString('hex')))
        found('REWRITTEN', at);
      previous = row.hash;
      sequence = at;
    }
    options.onProgress?.(sequence);
    if (rows.length < batch) break;
  }
  if (anchors.keys().some((anchored) => anchored > sequence)) found('CUT_OFF', sequence + 1);
  const { unsealed, slippedIn } = await unsealedRows(sql);
  for (const id of slippedIn) found('SLIPPED_IN', Number(id));
  return { sealed: sequence, unsealed, anchors: anchors.size, hash: previous.toString('hex'), faults, faultCount };
}

/** A row that does not match its position: it or its seal matches a nearby position, or none. */
function displaced(row: SealRow, previous: Buffer, nearby: readonly SealRow[]): 'REORDERED' | 'ALTERED' {
  const fits = (hash: Buffer, content: SealRow): boolean =>
    content.id !== null && sealOf(hash, content as SealedContent).equals(row.hash);
  const moved = nearby.some((other) => fits(previous, other) || fits(other.hash, row));
  return moved ? 'REORDERED' : 'ALTERED';
}

/** The hashes that the chain must contain: from the published heads, the stored anchors and the stored head. */
async function expectedHashes(
  sql: SqlExecutor,
  anchored: readonly Anchor[],
): Promise<ReadonlyMap<number, ReadonlySet<string>>> {
  const stored = await rowsOf<{ seq: string; hash: string }>(
    sql,
    `SELECT seq, encode(hash, 'hex') AS hash FROM audit.anchor
      UNION ALL SELECT seq, encode(hash, 'hex') FROM audit.head WHERE seq > 0`,
  );
  const expected = new Map<number, Set<string>>();
  for (const { sequence, hash } of [...anchored, ...stored.map(({ seq, hash }) => ({ sequence: Number(seq), hash }))])
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
      ORDER BY e.id LIMIT ${maxFaults}`,
  );
  return { unsealed: counts?.unsealed ?? 0, slippedIn: rows.map(({ id }) => id) };
}
