import { rowsOf, type SqlExecutor } from '@promtour/postgres/sql';
import { auditSealedOf } from '@promtour/events/audited-services';
import type { PublishedAnchor } from './read-anchor.ts';

/** The anchors that a service's database records as published, by sequence. */
export type PublishedAnchors = {
  /** Anchors that have left the outbox: the broker has acknowledged them. */
  readonly sent: readonly number[];
  readonly waiting: number;
};

/**
 * REMADE: the event log begins after anchors that it once acknowledged; it was emptied, or deleted and recreated. MISSING: it has earlier
 * anchors and lacks later ones.
 */
export type WitnessFault = { readonly kind: 'REMADE' | 'MISSING'; readonly sequences: readonly number[] };

/**
 * Call it before reading the event log, which must contain everything sent by then. A single statement, so that the result is consistent.
 */
export async function readPublishedAnchors(sql: SqlExecutor): Promise<PublishedAnchors> {
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
 * Compares the event log's valid anchors with those that were sent, according to the database and to the anchors themselves: each names the
 * preceding one, so that a log that lost its beginning is detected even if the database was emptied too.
 * @param sealed the number of sealed rows of the audit log: the first are anchored immediately
 * @param from anchors before this sequence are known to be lost
 */
export function findWitnessFault(
  anchors: readonly PublishedAnchor[],
  published: PublishedAnchors,
  { sealed, from = 0 }: { readonly sealed: number; readonly from?: number | undefined },
): WitnessFault | undefined {
  const present = new Set(anchors.map(({ sequence }) => sequence));
  const expected = new Set([...published.sent, ...anchors.map(({ previous }) => previous)]);
  const sequences = [...expected]
    .filter((sequence) => sequence > 0 && sequence >= from && !present.has(sequence))
    .toSorted((left, right) => left - right);
  if (sequences.length === 0) {
    const silent = sealed > 0 && present.size === 0 && published.waiting === 0 && from === 0;
    return silent ? { kind: 'REMADE', sequences: [] } : undefined;
  }
  const first = anchors.reduce((least, { sequence }) => Math.min(least, sequence), Infinity);
  return { kind: sequences.every((sequence) => sequence < first) ? 'REMADE' : 'MISSING', sequences };
}
