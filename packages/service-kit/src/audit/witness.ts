import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { auditSealedOf } from './audited-services.ts';
import type { ToldAnchor } from './read-anchor.ts';

/** What a service's database says that it told: sequences of anchors. */
export type Told = {
  /** They have left the outbox: the broker has acknowledged them. */
  readonly sent: readonly number[];
  readonly waiting: number;
};

/**
 * REMADE: the event log begins after anchors that it once acknowledged; it was emptied, or deleted and made anew. MISSING: it has earlier
 * anchors and lacks later ones.
 */
export type WitnessFault = { readonly kind: 'REMADE' | 'MISSING'; readonly sequences: readonly number[] };

/** Read it before the event log is: what was sent by then has to be there. One statement, so that it is of one moment. */
export async function readTold(sql: SqlExecutor): Promise<Told> {
  const rows = await rowsOf<{ seq: string; waiting: boolean }>(
    sql,
    `WITH waiting AS (
       SELECT (payload::jsonb #>> '{data,sequence}')::bigint AS seq FROM messaging.outbox WHERE topic = $1
     )
     SELECT a.seq, EXISTS (SELECT FROM waiting w WHERE w.seq = a.seq) AS waiting FROM audit.anchor a ORDER BY a.seq`,
    [auditSealedOf.registry.topic],
  );
  return {
    sent: rows.filter(({ waiting }) => !waiting).map(({ seq }) => Number(seq)),
    waiting: rows.filter(({ waiting }) => waiting).length,
  };
}

/**
 * Compares the event log's genuine anchors with what was sent to it, by the database and by the anchors themselves: each names the one
 * before it, so that a log which lost its beginning says so even where the database was emptied too.
 * @param sealed how many rows of the trail are sealed: the first of them are told at once
 * @param from anchors before this sequence are known to be lost
 */
export function findWitnessFault(
  anchors: readonly ToldAnchor[],
  told: Told,
  { sealed, from = 0 }: { readonly sealed: number; readonly from?: number | undefined },
): WitnessFault | undefined {
  const present = new Set(anchors.map(({ sequence }) => sequence));
  const expected = new Set([...told.sent, ...anchors.map(({ previous }) => previous)]);
  const sequences = [...expected]
    .filter((sequence) => sequence > 0 && sequence >= from && !present.has(sequence))
    .toSorted((left, right) => left - right);
  if (sequences.length === 0) {
    const silent = sealed > 0 && present.size === 0 && told.waiting === 0 && from === 0;
    return silent ? { kind: 'REMADE', sequences: [] } : undefined;
  }
  const first = anchors.reduce((least, { sequence }) => Math.min(least, sequence), Infinity);
  return { kind: sequences.every((sequence) => sequence < first) ? 'REMADE' : 'MISSING', sequences };
}
