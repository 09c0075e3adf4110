import type { Clock } from '@promtour/kernel/clock';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { backoff } from '../backoff.ts';
import type { Metrics } from '../metrics.ts';
import { definitionsOf, type Subscription } from '../subscription.ts';
import type { Continuation, LogBatch } from '../transport.ts';
import { applySegment, type Applied } from './apply-segment.ts';
import { causeOf } from './cause-of.ts';
import { createEffect, HandlerFailed } from './effect.ts';
import { createMessageReader, type ReadMessage } from './read-message.ts';
import { createSuspects, segments } from './suspects.ts';
import { letterAfter } from './retry-schedule.ts';
import { isTransient } from './transient.ts';

export type ProcessorOptions = {
  readonly dataSource: DataSource;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly metrics: Metrics;
  /** Called after a commit that wrote to the outbox. */
  readonly wake: () => void;
  /** Called after an event that failed was set aside, to be tried again soon. */
  readonly onSetAside?: () => void;
  /** How often an event is tried before an operator has to look at it. */
  readonly attempts?: number;
};

export type BatchProcessor = {
  readonly process: (batch: LogBatch, signal: AbortSignal) => Promise<Continuation>;
  /** Partitions (`topic/partition`) whose log ends before what was applied: they stand still until somebody looks. */
  readonly stalled: () => readonly string[];
};

/** How often the log has to say that an offset is not there before a gap is believed. */
const gapAnswers = 3;

/**
 * Applies batches of a subscription. A batch goes in one transaction; where that fails for the event's own fault, the
 * culprit is isolated and set aside at once, to be tried again by {@link replayDueLetters}: its aggregate waits, and what
 * stands before and after it goes on. Failures of the surroundings are retried here, for ever. All waiting is left to the
 * transport, so that the group's other partitions go on.
 */
export function createBatchProcessor(subscription: Subscription, options: ProcessorOptions): BatchProcessor {
  const { dataSource, clock, metrics, wake } = options;
  const logger = options.logger.child({ subscription: subscription.name });
  const labels = { subscription: subscription.name };
  const read = createMessageReader(definitionsOf(subscription), clock);
  const effect = createEffect(subscription, logger);
  const suspects = createSuspects();
  const transientFailures = new Map<string, number>();
  const gaps = new Map<string, { readonly offset: number; readonly answers: number }>();
  const stalled = new Set<string>();

  async function process(batch: LogBatch, signal: AbortSignal): Promise<Continuation> {
    const place = `${batch.topic}/${batch.partition}`;
    const readAt = clock.now();
    let next = batch.messages[0]?.offset ?? 0;
    for (const segment of segments(
      batch.messages.map((message) => read(message, batch.topic)),
      (offset) => suspects.isolated(place, offset),
    )) {
      if (signal.aborted) break;
      const first = segment[0]?.message.offset ?? next;
      let applied: Applied;
      try {
        applied = await apply(batch, segment, readAt, place);
      } catch (error) {
        return { next: first, afterMs: afterFailure(error, place, segment) };
      }
      transientFailures.delete(place);
      if (applied.kind === 'LOG_IS_SHORTER') return stall(place, batch, applied.next);
      stalled.delete(place);
      if (applied.kind === 'GAP') return askAgain(place, applied.next, first);
      gaps.delete(place);
      ({ next } = applied);
    }
    suspects.forget(place, next);
    return { next, afterMs: 0 };
  }

  async function apply(
    batch: LogBatch,
    messages: readonly ReadMessage[],
    readAt: Date,
    place: string,
  ): Promise<Applied> {
    const suspicion = suspects.get(place, messages[0]?.message.offset ?? -1);
    const gap = gaps.get(place);
    const stopTimer = metrics.handlerSeconds.startTimer(labels);
    const result = await applySegment(dataSource, effect, {
      partition: { subscription: subscription.name, topic: batch.topic, partition: batch.partition },
      messages,
      endOffset: batch.endOffset,
      readAt,
      missing: gap !== undefined && gap.answers >= gapAnswers ? gap.offset : undefined,
      ...(suspicion === undefined
        ? {}
        : { verdict: letterAfter(suspicion.attempts, suspicion.cause, options.attempts) }),
    });
    stopTimer();
    if (result.kind === 'APPLIED') {
      metrics.applied.inc(labels, result.applied);
      metrics.duplicates.inc(labels, result.duplicates);
      metrics.deadLettered.inc(labels, result.deadLetters);
      if (result.deadLetters > 0) {
        logger.error({ place, deadLetters: result.deadLetters }, 'events were set aside');
        options.onSetAside?.();
      }
      if (result.wroteToOutbox) wake();
    }
    return result;
  }

  /** Answers how long to wait before the segment is tried again. */
  function afterFailure(error: unknown, place: string, segment: readonly ReadMessage[]): number {
    if (isTransient(error)) {
      const failures = (transientFailures.get(place) ?? 0) + 1;
      transientFailures.set(place, failures);
      logger.warn({ place, failures, cause: causeOf(innermost(error)) }, 'not applied for now');
      return backoff(failures, 50, 2_000);
    }
    const cause = causeOf(innermost(error));
    const culprit = culpritOf(error, segment);
    if (culprit === undefined) {
      suspects.isolateThrough(place, segment.at(-1)?.message.offset ?? -1);
      logger.warn({ place, cause }, 'a batch failed, its events are applied one by one');
      return 0;
    }
    const { offset } = culprit.message;
    const attempts = suspects.failed(place, offset, cause);
    const eventId = culprit.kind === 'EVENT' ? culprit.event.id : undefined;
    logger.warn({ place, offset, eventId, attempts, cause }, 'an event failed');
    // The next time it is set aside, and what follows it goes on.
    return culprit.kind === 'EVENT' ? 0 : backoff(attempts, 100, 5_000);
  }

  function askAgain(place: string, missing: number, found: number): Continuation {
    const known = gaps.get(place);
    const answers = known?.offset === missing ? known.answers + 1 : 0;
    gaps.set(place, { offset: missing, answers });
    if (answers >= gapAnswers) {
      metrics.gaps.inc(labels);
      logger.error({ place, missing, found }, 'the log has a gap: events are missing in it');
    }
    return { next: missing, afterMs: answers === 0 ? 0 : 200 };
  }

  function stall(place: string, { endOffset }: LogBatch, expected: number): Continuation {
    stalled.add(place);
    logger.error({ place, endOffset, expected }, 'the log ends before what was applied: it was replaced or cut');
    return { next: expected, afterMs: 10_000 };
  }

  return { process, stalled: () => [...stalled] };
}

function culpritOf(error: unknown, segment: readonly ReadMessage[]): ReadMessage | undefined {
  if (segment.length === 1) return segment[0];
  if (!(error instanceof HandlerFailed)) return undefined;
  return segment.find((read) => read.kind === 'EVENT' && read.event.id === error.eventId);
}

function innermost(error: unknown): unknown {
  return error instanceof HandlerFailed ? error.cause : error;
}
