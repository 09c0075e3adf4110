/** A message as it is published. Messages of one key keep their order. */
export type OutgoingMessage = { readonly topic: string; readonly key: string; readonly value: string };

/** A message in the log. */
export type LogMessage = {
  /** Position in the partition: an integer from 0, increasing. */
  readonly offset: number;
  readonly key: string | undefined;
  readonly value: Buffer;
  /** When it was appended (by the publisher's clock on Kafka, by the database's on the embedded log). */
  readonly appendedAt: Date;
};

export type LogBatch = {
  readonly topic: string;
  readonly partition: number;
  /** In the order of offsets; never empty. */
  readonly messages: readonly LogMessage[];
  /** The offset of the partition's next message, as of the read. */
  readonly endOffset: number;
};

/** The next offset that a subscriber wants in a partition, and the delay before it. */
export type Continuation = { readonly next: number; readonly afterMs: number };

/** The next offset that a subscriber wants in a partition. */
export type Position = { readonly topic: string; readonly partition: number; readonly next: number };

export type SubscriptionRequest = {
  /** Consumer group: its members share the partitions. A new group starts at offset 0. */
  readonly group: string;
  readonly topics: readonly string[];
  /** About how many messages of a partition are delivered at once while it is far behind; without it, as many as suit the transport. */
  readonly batchSize?: number | undefined;
  /**
   * Reads the subscriber's own positions. A member starts there in each partition that it is assigned, and at offset 0 where there is none.
   * Without it, a member starts at the offsets that the group has committed to the log.
   */
  readonly positions?: () => Promise<readonly Position[]>;
  /**
   * Called for one batch per partition at a time, for several partitions in parallel. Messages before the returned `next` are done. If it
   * throws, the batch is delivered again after a pause. After a rebalance a batch may start earlier or later than requested, so the
   * subscriber keeps its own position.
   */
  readonly onBatch: (batch: LogBatch, signal: AbortSignal) => Promise<Continuation>;
};

export type SubscriptionState = 'CONNECTING' | 'RUNNING' | 'STOPPED';

export interface TransportSubscription {
  state(): SubscriptionState;
  /** Finishes the batches in progress, commits offsets and leaves the group. */
  stop(): Promise<void>;
}

/**
 * An event log with topics, partitions, keys and consumer groups. Delivery is at least once: a message may be delivered twice and is never
 * lost once {@link Transport.publish} has resolved.
 */
export interface Transport {
  readonly kind: 'kafka' | 'embedded';
  /** Creates missing topics, without expiry, and resolves when they can be used. Existing topics are left unchanged. */
  ensureTopics(topics: readonly string[]): Promise<void>;
  /**
   * Resolves when the broker has acknowledged every message. After a rejection some of them may have been appended.
   * Wait for the previous call to settle; otherwise messages of a key can be reordered.
   */
  publish(messages: readonly OutgoingMessage[]): Promise<void>;
  /** Returns at once; connects and reconnects in the background, without limit. */
  subscribe(request: SubscriptionRequest): TransportSubscription;
  /** By topic, the offset of each partition's next message; topics that do not exist are omitted. */
  endOffsets(topics: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>;
  /** Resolves if the log answers. */
  ping(): Promise<void>;
  /** Deletes a group's offsets, once it has no members. */
  deleteGroup(group: string): Promise<void>;
  /** Stops the subscriptions and closes all connections. */
  close(): Promise<void>;
}
