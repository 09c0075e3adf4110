import { prepared } from '@promtour/postgres/prepared';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { causeOf } from './cause-of.ts';
import type { ReadMessage } from './read-message.ts';

/** The messages of a batch that are passed together. */
export type Passage = {
  readonly topic: string;
  readonly partition: number;
  readonly messages: readonly ReadMessage[];
  /** The instant up to which the log is applied after them. */
  readonly asOf: Date;
};

type Place = {
  readonly topic: string;
  readonly partition: number;
  /** The offset after the last message that was applied or skipped. */
  next: number;
  /** Messages before `next` that were skipped since the stored position. */
  unsaved: { readonly from: number; asOf: Date } | undefined;
};

/** How often the position after skipped messages is stored. */
const saveInterval = 1_000;

/**
 * Passes messages that a subscription does not handle without a transaction. Most events concern few subscriptions, and the position after
 * the others is stored about once a second. A crash in between skips them again.
 *
 * A position that another member has moved meanwhile is left unchanged.
 */
export function createSkippedMessages(dataSource: DataSource, subscription: string, logger: Logger) {
  const places = new Map<string, Place>();
  let saving = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;

  async function saveAll(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    for (const place of places.values()) {
      const { topic, partition, next, unsaved } = place;
      if (unsaved === undefined) continue;
      await dataSource.query(advance, [subscription, topic, partition, unsaved.from, next, unsaved.asOf]);
      // Unless it was stored with an effect meanwhile.
      if (place.unsaved === unsaved)
        place.unsaved = place.next === next ? undefined : { from: next, asOf: unsaved.asOf };
    }
  }

  function save(): Promise<void> {
    const result = saving.then(saveAll);
    saving = result.catch(() => undefined);
    return result;
  }

  function saveLater(): void {
    timer ??= setTimeout(() => {
      save().catch((error: unknown) => {
        logger.debug({ cause: causeOf(error) }, 'position not stored; retrying');
        saveLater();
      });
    }, saveInterval).unref();
  }

  return {
    /**
     * Skips messages that follow the last one of their partition. False if they do not: the caller compares them with the stored position.
     */
    skip({ topic, partition, messages, asOf }: Passage): boolean {
      const place = places.get(`${topic}/${partition}`);
      const first = messages[0]?.message.offset;
      const last = messages.at(-1)?.message.offset;
      if (place === undefined || last === undefined || place.next !== first) return false;
      place.unsaved ??= { from: first, asOf };
      place.unsaved.asOf = asOf;
      place.next = last + 1;
      saveLater();
      return true;
    },

    /** The offset from which on the messages directly before this one were skipped, since the stored position. */
    skippedBefore(place: string, offset: number): number | undefined {
      const at = places.get(place);
      return at?.next === offset ? at.unsaved?.from : undefined;
    },

    /** The position was stored with an effect. */
    stored(topic: string, partition: number, next: number): void {
      places.set(`${topic}/${partition}`, { topic, partition, next, unsaved: undefined });
    },

    /** The stored position is not where the last message was: the next messages are compared with it. */
    forget(place: string): void {
      places.delete(place);
    },

    /** Stores the positions now. */
    save,
  };
}

export type SkippedMessages = ReturnType<typeof createSkippedMessages>;

const advance = prepared(
  `UPDATE messaging.consumer_progress SET position = $5::bigint - 1, as_of = greatest(as_of, $6)
    WHERE subscription = $1 AND topic = $2 AND partition = $3 AND position BETWEEN $4::bigint - 1 AND $5::bigint - 1`,
);
