/** A message as it is published. Messages of one key keep their order. */
export type OutgoingMessage = { readonly topic: string; readonly key: string; readonly value: string };

/** A message as it stands in the log. */
export type LogMessage = {
  /** Position in the partition: whole, from 0, growing. */
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
  /** The offset that the partition's next message will get, as known when the batch was read. */
  readonly endOffset: number;
};

/** Where a subscriber wants to go on in a partition, and how long it wants to wait before that. */
export type Continuation = { readonly next: number; readonly afterMs: number };

export type SubscriptionRequest = {
  /** Consumer group: its members share the partitions. A group that was never seen begins at offset 0. */
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * Called for one batch of a partition at a time, for several partitions at once. The answer is the only progress:
   * what lies before `next` is done. Where it throws, the batch comes again after a pause. It may get a batch from an
   * earlier or later position than it asked for (after a rebalance), so the subscriber keeps its own position.
   */
  readonly onBatch: (batch: LogBatch, signal: AbortSignal) => Promise<Continuation>;
};

export type SubscriptionState = 'CONNECTING' | 'RUNNING' | 'STOPPED';

export interface TransportSubscription {
  state(): SubscriptionState;
  /** Lets the batches under way end, records progress, leaves the group. */
  stop(): Promise<void>;
}

/**
 * An event log with topics, partitions, keys and consumer groups. At least once: a message may come again, never be lost
 * once {@link Transport.publish} has resolved.
 */
export interface Transport {
  readonly kind: 'kafka' | 'embedded';
  /** Creates the topics that are missing, to be kept for ever. Existing topics are left as they are. */
  ensureTopics(topics: readonly string[]): Promise<void>;
  /**
   * Resolves when every message is durable by the broker's word. After a rejection some of them may have been appended.
   * Call it again only after the call before has settled, else messages of a key can change places.
   */
  publish(messages: readonly OutgoingMessage[]): Promise<void>;
  /** Returns at once; connects, and reconnects for ever, in the background. */
  subscribe(request: SubscriptionRequest): TransportSubscription;
  /** Per topic the offset that each partition's next message will get; a topic that does not exist is left out. */
  endOffsets(topics: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>>;
  /** Resolves where the log answers. */
  ping(): Promise<void>;
  /** Forgets a group's progress, once no member is left. */
  deleteGroup(group: string): Promise<void>;
  /** Stops the subscriptions and closes all connections. */
  close(): Promise<void>;
}
