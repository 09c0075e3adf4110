import { inTransaction } from '@promtour/postgres/in-transaction';
import type { DataSource, EntityManager } from 'typeorm';
import { wroteToOutbox } from '../outbox.ts';
import type { LogBatch } from '../transport.ts';
import { insertDeadLetter, keyOf, type NewDeadLetter } from './dead-letter.ts';
import type { Effect } from './effect.ts';
import { deduplicate } from './inbox.ts';
import { advanceProgress, lockProgress, type Partition } from './progress.ts';
import type { ReadMessage } from './read-message.ts';

/** Consecutive messages of one partition that are applied in one transaction. */
export type Segment = {
  readonly partition: Partition;
  readonly messages: readonly ReadMessage[];
  /** The partition's end when the messages were read, and when that was. */
  readonly endOffset: LogBatch['endOffset'];
  readonly readAt: Date;
  /** The offset from which on the messages directly before these were skipped without storing the position. */
  readonly skippedFrom: number | undefined;
  /** An offset that the log repeatedly lacked: a gap that begins there is accepted. */
  readonly missing: number | undefined;
  /** Ids of events that were appended earlier are not recorded. */
  readonly recordedFrom?: Date | undefined;
  /** Dead-letters the segment's only event instead of applying it. */
  readonly verdict?: NewDeadLetter;
};

export type Applied =
  | {
      readonly kind: 'APPLIED';
      readonly next: number;
      readonly applied: number;
      readonly duplicates: number;
      readonly deadLetters: number;
      readonly wroteToOutbox: boolean;
    }
  /** Messages between the position and the segment are missing and must be requested. */
  | { readonly kind: 'GAP'; readonly next: number }
  /** The log ends before the stored position: it was replaced or truncated. */
  | { readonly kind: 'LOG_TRUNCATED'; readonly next: number };

/**
 * Applies a segment: the effect, the inbox rows, the dead letters and the position commit together or not at all.
 * Messages at or before the stored position are skipped.
 */
export async function applySegment(dataSource: DataSource, effect: Effect, segment: Segment): Promise<Applied> {
  return inTransaction(dataSource, async (tx, last): Promise<Applied> => {
    const expected = (await lockProgress(tx, segment.partition)) + 1;
    if (segment.endOffset < expected) return { kind: 'LOG_TRUNCATED', next: expected };
    const messages = segment.messages.filter(({ message }) => message.offset >= expected);
    const first = messages[0];
    const final = messages.at(-1);
    if (first === undefined || final === undefined) {
      return { kind: 'APPLIED', next: expected, applied: 0, duplicates: 0, deadLetters: 0, wroteToOutbox: false };
    }
    if (Math.min(first.message.offset, segment.skippedFrom ?? Infinity) > expected && segment.missing !== expected)
      return { kind: 'GAP', next: expected };
    const counts = await applyMessages(tx, effect, segment, messages);
    const position = final.message.offset;
    last();
    await advanceProgress(tx, segment.partition, position, appliedUntil(final, segment.endOffset, segment.readAt));
    return { kind: 'APPLIED', next: position + 1, ...counts, wroteToOutbox: wroteToOutbox(tx) };
  });
}

/** The instant up to which the log is applied after a message. */
export function appliedUntil({ message }: ReadMessage, endOffset: number, readAt: Date): Date {
  return message.offset + 1 >= endOffset ? readAt : message.appendedAt;
}

async function applyMessages(
  tx: EntityManager,
  effect: Effect,
  { partition, recordedFrom, verdict }: Segment,
  messages: readonly ReadMessage[],
): Promise<{ applied: number; duplicates: number; deadLetters: number }> {
  const events = messages.filter((read) => read.kind === 'EVENT');
  const invalid = messages.filter((read) => read.kind === 'UNREADABLE' || read.kind === 'REJECTED');
  if (events.length + invalid.length === 0) return { applied: 0, duplicates: 0, deadLetters: 0 };
  const isRecorded = ({ message }: ReadMessage) => recordedFrom === undefined || message.appendedAt >= recordedFrom;
  const { fresh, parkedKeys } = await deduplicate(
    tx,
    partition,
    events.flatMap((read) => (isRecorded(read) ? [read.event.id] : [])),
    [...new Set([...events, ...invalid].flatMap(({ message }) => keyOf(message) ?? []))],
  );
  // Grows during the loop: events wait behind an unreadable message of their aggregate.
  const parked = new Set(parkedKeys);
  const unseen = new Set(fresh);
  const toApply = [];
  let deadLetters = 0;
  let duplicates = 0;
  for (const read of messages) {
    if (read.kind === 'SKIPPED') continue;
    const key = keyOf(read.message);
    if (read.kind !== 'EVENT') {
      await insertDeadLetter(tx, partition, read, { reason: read.kind, cause: read.cause, attempts: 0 });
      // A rejected message may carry any key, so it blocks no aggregate.
      if (key !== undefined && read.kind === 'UNREADABLE') parked.add(key);
      deadLetters += 1;
    } else if (isRecorded(read) && !unseen.delete(read.event.id)) {
      duplicates += 1;
    } else if (key !== undefined && parked.has(key)) {
      await insertDeadLetter(tx, partition, read, {
        reason: 'PARKED',
        cause: 'waits behind an earlier event of its aggregate',
        attempts: 0,
      });
      deadLetters += 1;
    } else if (verdict !== undefined) {
      await insertDeadLetter(tx, partition, read, verdict);
      deadLetters += 1;
    } else {
      toApply.push(read.event);
    }
  }
  await effect(toApply, tx);
  return { applied: toApply.length, duplicates, deadLetters };
}
