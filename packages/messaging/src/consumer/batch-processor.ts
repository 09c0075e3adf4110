import type { Clock } from '@promtour/kernel/clock';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { backoff } from '../backoff.ts';
import type { Metrics } from '../metrics.ts';
import { definitionsOf, type Subscription } from '../subscription.ts';
import type { Continuation, LogBatch } from '../transport.ts';
import { appliedUntil, applySegment, type Applied } from './apply-segment.ts';
import { causeOf } from './cause-of.ts';
import { createEffect, HandlerFailed } from './effect.ts';
import { createMessageReader, type ReadMessage } from './read-message.ts';
import { createFailureTracker, segments } from './failure-tracker.ts';
import { deadLetterAfter } from './retry-schedule.ts';
import { createSkippedMessages } from './skipped-messages.ts';
import { isTransient } from '@promtour/postgres/transient';

export type ProcessorOptions = {
  readonly dataSource: DataSource;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** Called after a commit that wrote to the outbox. */
  readonly wake: () => void;
  /** Called after a failed event was dead-lettered and scheduled for a retry. */
  readonly onDeadLetter?: () => void;
  /** Attempts before an event needs an operator. */
  readonly attempts?: number;
};

export type BatchProcessor = {
  readonly process: (batch: LogBatch, signal: AbortSignal) => Promise<Continuation>;
  /** Partitions (`topic/partition`) whose log ends before the stored position. They are stopped and need an operator. */
  readonly stalled: () => readonly string[];
  /** Stores the positions after messages that were skipped. */
  readonly savePositions: () => Promise<void>;
};

/** How often the log must lack an offset before it counts as a gap. */
const minGapAnswers = 3;

/**
 * Applies the batches of a subscription, each in one transaction; messages of types that it does not handle need none. If an event fails, it is isolated and dead-lettered, and
 * {@link replayDueLetters} retries it: its aggregate waits, all other events continue. Transient failures are retried here without
 * limit. The transport does all waiting, so that other partitions of the group continue.
 */
export function createBatchProcessor(subscription: Subscription, options: ProcessorOptions): BatchProcessor {
  const { dataSource, clock, metrics, wake } = options;
  const logger = options.logger.child({ subscription: subscription.name });
  const labels = { subscription: subscription.name };
  const read = createMessageReader(definitionsOf(subscription), clock);
  const effect = createEffect(subscription, logger);
  const failureTracker = createFailureTracker();
  const skipped = createSkippedMessages(dataSource, subscription.name, logger);
  const transientFailures = new Map<string, number>();
  const gaps = new Map<string, { readonly offset: number; readonly answers: number }>();
  const stalled = new Set<string>();

  async function process(batch: LogBatch, signal: AbortSignal): Promise<Continuation> {
    const place = `${batch.topic}/${batch.partition}`;
    const readAt = clock.now();
    let next = batch.messages[0]?.offset ?? 0;
    for (const segment of segments(
      batch.messages.map((message) => read(message, batch.topic)),
      (offset) => failureTracker.isolated(place, offset),
    )) {
      if (signal.aborted) break;
      const first = segment[0]?.message.offset ?? next;
      if (skipAll(batch, segment, readAt)) {
        next = (segment.at(-1)?.message.offset ?? next) + 1;
        continue;
      }
      let applied: Applied;
      try {
        applied = await apply(batch, segment, readAt, place);
      } catch (error) {
        return { next: first, afterMs: afterFailure(error, place, segment) };
      }
      transientFailures.delete(place);
      if (applied.kind === 'LOG_TRUNCATED') return stall(place, batch, applied.next);
      stalled.delete(place);
      if (applied.kind === 'GAP') skipped.forget(place);
      if (applied.kind === 'GAP') return retryGap(place, applied.next, first);
      gaps.delete(place);
      ({ next } = applied);
      skipped.stored(batch.topic, batch.partition, next);
    }
    failureTracker.forget(place, next);
    return { next, afterMs: 0 };
  }

  /** Whether the messages were passed without a transaction. */
  function skipAll({ topic, partition, endOffset }: LogBatch, segment: readonly ReadMessage[], readAt: Date): boolean {
    const last = segment.at(-1);
    if (last === undefined || segment.some(({ kind }) => kind !== 'SKIPPED')) return false;
    return skipped.skip({ topic, partition, messages: segment, asOf: appliedUntil(last, endOffset, readAt) });
  }

  async function apply(
    batch: LogBatch,
    messages: readonly ReadMessage[],
    readAt: Date,
    place: string,
  ): Promise<Applied> {
    const failure = failureTracker.get(place, messages[0]?.message.offset ?? -1);
    const gap = gaps.get(place);
    const stopTimer = metrics.handlerSeconds.startTimer(labels);
    const result = await applySegment(dataSource, effect, {
      partition: { subscription: subscription.name, topic: batch.topic, partition: batch.partition },
      messages,
      endOffset: batch.endOffset,
      readAt,
      recordedFrom: 'handleBatch' in subscription ? subscription.recordedFrom?.() : undefined,
      skippedFrom: skipped.skippedBefore(place, messages[0]?.message.offset ?? -1),
      missing: gap !== undefined && gap.answers >= minGapAnswers ? gap.offset : undefined,
      ...(failure === undefined ? {} : { verdict: deadLetterAfter(failure.attempts, failure.cause, options.attempts) }),
    });
    stopTimer();
    if (result.kind === 'APPLIED') {
      metrics.applied.inc(labels, result.applied);
      metrics.duplicates.inc(labels, result.duplicates);
      metrics.deadLettered.inc(labels, result.deadLetters);
      if (result.deadLetters > 0) {
        logger.error({ place, deadLetters: result.deadLetters }, 'events dead-lettered');
        options.onDeadLetter?.();
      }
      if (result.wroteToOutbox) wake();
    }
    return result;
  }

  /** Returns the milliseconds to wait before the segment is retried. */
  function afterFailure(error: unknown, place: string, segment: readonly ReadMessage[]): number {
    if (isTransient(error)) {
      const failures = (transientFailures.get(place) ?? 0) + 1;
      transientFailures.set(place, failures);
      logger.warn({ place, failures, cause: causeOf(innermost(error)) }, 'transient failure; retrying');
      return backoff(failures, 50, 2_000);
    }
    const cause = causeOf(innermost(error));
    const culprit = culpritOf(error, segment);
    if (culprit === undefined) {
      failureTracker.isolateThrough(place, segment.at(-1)?.message.offset ?? -1);
      logger.warn({ place, cause }, 'batch failed; applying its events one by one');
      return 0;
    }
    const { offset } = culprit.message;
    const attempts = failureTracker.failed(place, offset, cause);
    const eventId = culprit.kind === 'EVENT' ? culprit.event.id : undefined;
    logger.warn({ place, offset, eventId, attempts, cause }, 'event failed');
    // An event is dead-lettered at the next attempt, and later events continue.
    return culprit.kind === 'EVENT' ? 0 : backoff(attempts, 100, 5_000);
  }

  function retryGap(place: string, missing: number, found: number): Continuation {
    const known = gaps.get(place);
    const answers = known?.offset === missing ? known.answers + 1 : 0;
    gaps.set(place, { offset: missing, answers });
    if (answers >= minGapAnswers) {
      metrics.gaps.inc(labels);
      logger.error({ place, missing, found }, 'gap in the log: events are missing');
    }
    return { next: missing, afterMs: answers === 0 ? 0 : 200 };
  }

  function stall(place: string, { endOffset }: LogBatch, expected: number): Continuation {
    stalled.add(place);
    logger.error({ place, endOffset, expected }, 'log ends before the stored position: it was replaced or truncated');
    return { next: expected, afterMs: 10_000 };
  }

  return { process, stalled: () => [...stalled], savePositions: skipped.save };
}

function culpritOf(error: unknown, segment: readonly ReadMessage[]): ReadMessage | undefined {
  if (segment.length === 1) return segment[0];
  if (!(error instanceof HandlerFailed)) return undefined;
  return segment.find((read) => read.kind === 'EVENT' && read.event.id === error.eventId);
}

function innermost(error: unknown): unknown {
  return error instanceof HandlerFailed ? error.cause : error;
}
