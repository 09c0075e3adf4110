import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import type { LogBatch, SubscriptionRequest, Transport, TransportSubscription } from '../../src/transport.ts';
import type { TestLog } from './transports.ts';

type Seen = { readonly partition: number; readonly offset: number; readonly key: string; readonly value: string };

const within = 60_000;

/** The contract of every transport. Each test uses new topics and groups on one log. */
export function describeTransport(name: string, createLog: () => Promise<TestLog>): void {
  describe(`transport ${name}`, () => {
    let log: TestLog;
    let transport: Transport;
    let topics = 0;

    beforeAll(async () => {
      log = await createLog();
      transport = log.connect();
    });
    afterAll(() => log.close());

    async function newTopic(): Promise<string> {
      topics += 1;
      const topic = `${log.prefix}.topic-${topics}`;
      await transport.ensureTopics([topic]);
      return topic;
    }

    /** A member that takes what it gets and remembers it. */
    function join(
      from: Transport,
      group: string,
      topic: string,
      positions?: SubscriptionRequest['positions'],
    ): { seen: Seen[]; member: TransportSubscription } {
      const seen: Seen[] = [];
      const member = from.subscribe({
        group: `${log.prefix}.${group}`,
        topics: [topic],
        ...(positions && { positions }),
        onBatch(batch) {
          seen.push(...read(batch));
          return Promise.resolve({ next: after(batch), afterMs: 0 });
        },
      });
      return { seen, member };
    }

    it('creates topics once and leaves existing topics unchanged', async () => {
      const topic = await newTopic();
      await transport.publish([{ topic, key: 'a', value: '1' }]);
      await Promise.all([log.connect().ensureTopics([topic]), log.connect().ensureTopics([topic])]);
      const ends = await transport.endOffsets([topic, `${log.prefix}.unknown`]);
      expect([...ends.keys()]).toEqual([topic]);
      expect(ends.get(topic)).toHaveLength(6);
      expect(sum(ends.get(topic) ?? [])).toBe(1);
    });

    it('creates topics that can be used at once, while other clients create the same ones and more', async () => {
      const shared = Array.from({ length: 10 }, (_, nth) => `${log.prefix}.shared-${nth}`);
      await Promise.all(
        Array.from({ length: 6 }, async (_, nth) => {
          const client = log.connect();
          const own = `${log.prefix}.own-${nth}`;
          await client.ensureTopics([...shared, own]);
          const ends = await client.endOffsets([...shared, own]);
          expect([...ends.values()].map((offsets) => offsets.length)).toEqual(Array(11).fill(6));
          await client.publish([{ topic: own, key: 'a', value: '1' }]);
        }),
      );
    });

    it('refuses to publish to a missing topic', async () => {
      await expect(transport.publish([{ topic: `${log.prefix}.nowhere`, key: 'a', value: '1' }])).rejects.toThrow();
    });

    it('delivers everything from the beginning to a new group, in order per key and partitioned by key', async () => {
      const topic = await newTopic();
      const sent = messages(topic, 12, 40);
      for (const part of chunks(sent, 50)) await transport.publish(part);
      const { seen } = join(transport, 'beginning', topic);
      await eventually(
        () => {
          expect(seen).toHaveLength(sent.length);
        },
        { within },
      );
      for (const [key, values] of byKey(sent)) {
        const own = seen.filter((message) => message.key === key);
        expect(own.map(({ value }) => value)).toEqual(values);
        expect(new Set(own.map(({ partition }) => partition)).size).toBe(1);
      }
      expect(new Set(seen.map(({ partition }) => partition)).size).toBeGreaterThan(1);
    });

    it('delivers everything to each group, and a durable publish also to a later group', async () => {
      const topic = await newTopic();
      const first = join(transport, 'first', topic);
      await transport.publish(messages(topic, 5, 5));
      await eventually(
        () => {
          expect(first.seen).toHaveLength(25);
        },
        { within },
      );
      const second = join(log.connect(), 'second', topic);
      await eventually(
        () => {
          expect(second.seen).toHaveLength(25);
        },
        { within },
      );
    });

    it('delivers a new message to a waiting group without delay', async () => {
      const topic = await newTopic();
      const { seen } = join(transport, 'soon', topic);
      await transport.publish([{ topic, key: 'warm', value: 'up' }]);
      await eventually(
        () => {
          expect(seen).toHaveLength(1);
        },
        { within },
      );
      // A busy machine delays some of them; a member that only polls once a second delays each.
      let fastest = Infinity;
      for (let nth = 2; nth < 20 && fastest >= 400; nth += 1) {
        const before = performance.now();
        await transport.publish([{ topic, key: 'warm', value: 'again' }]);
        await eventually(
          () => {
            expect(seen).toHaveLength(nth);
          },
          { within, every: 2 },
        );
        fastest = Math.min(fastest, performance.now() - before);
      }
      expect(fastest).toBeLessThan(400);
    });

    it('continues from the group’s position in a member that joins after the last one left', async () => {
      const topic = await newTopic();
      const first = join(transport, 'resume', topic);
      await transport.publish(messages(topic, 6, 10));
      await eventually(
        () => {
          expect(first.seen).toHaveLength(60);
        },
        { within },
      );
      await first.member.stop();
      expect(first.member.state()).toBe('STOPPED');
      await transport.publish(messages(topic, 6, 3, 'later'));
      const second = join(log.connect(), 'resume', topic);
      await eventually(
        () => {
          expect(second.seen).toHaveLength(18);
        },
        { within },
      );
      expect(second.seen.every(({ value }) => value.startsWith('later'))).toBe(true);
    });

    it('starts at the subscriber’s own positions, not at those that the group has committed', async () => {
      const topic = await newTopic();
      await transport.publish(messages(topic, 1, 10));
      const first = join(transport, 'own', topic);
      await eventually(
        () => {
          expect(first.seen).toHaveLength(10);
        },
        { within },
      );
      await first.member.stop();
      const { partition } = first.seen[0] ?? { partition: -1 };
      for (const [own, start] of [
        [[], 0],
        [[{ topic, partition, next: 4 }], 4],
      ] as const) {
        const { seen, member } = join(transport, 'own', topic, () => Promise.resolve(own));
        await eventually(
          () => {
            const offsets = Array.from({ length: 10 - start }, (_, nth) => start + nth);
            // A commit may have failed: then a batch from before the position comes first.
            expect(seen.map(({ offset }) => offset).slice(-offsets.length)).toEqual(offsets);
          },
          { within },
        );
        await member.stop();
      }
    });

    it('redelivers from the requested position', async () => {
      const topic = await newTopic();
      await transport.publish(messages(topic, 1, 10));
      const calls: number[][] = [];
      transport.subscribe({
        group: `${log.prefix}.again`,
        topics: [topic],
        onBatch(batch) {
          const offsets = batch.messages.map(({ offset }) => offset);
          calls.push(offsets);
          if (calls.length === 1) return Promise.resolve({ next: 4, afterMs: 30 });
          if (calls.length === 2) return Promise.reject(new Error('not done'));
          return Promise.resolve({ next: after(batch), afterMs: 0 });
        },
      });
      await eventually(
        () => {
          expect(calls.length).toBeGreaterThanOrEqual(3);
        },
        { within },
      );
      expect(calls[0]?.[0]).toBe(0);
      expect(calls[1]?.[0]).toBe(4);
      expect(calls[2]?.[0]).toBe(4);
      expect(calls.slice(2).flat()).toEqual([4, 5, 6, 7, 8, 9]);
    });

    it('delivers other partitions while one waits', async () => {
      const topic = await newTopic();
      await transport.publish(messages(topic, 12, 5));
      const done: Seen[] = [];
      let stuck: number | undefined;
      transport.subscribe({
        group: `${log.prefix}.stuck`,
        topics: [topic],
        onBatch(batch) {
          stuck ??= batch.partition;
          if (batch.partition === stuck) {
            return Promise.resolve({ next: batch.messages[0]?.offset ?? 0, afterMs: 60_000 });
          }
          done.push(...read(batch));
          return Promise.resolve({ next: after(batch), afterMs: 0 });
        },
      });
      const ends = await transport.endOffsets([topic]);
      const free = (): number => sum(ends.get(topic)?.filter((_, partition) => partition !== stuck) ?? []);
      await eventually(
        () => {
          expect(done).toHaveLength(free());
        },
        { within },
      );
      await transport.publish(messages(topic, 12, 5, 'more'));
      const more = await transport.endOffsets([topic]);
      await eventually(
        () => {
          expect(done).toHaveLength(sum(more.get(topic)?.filter((_, partition) => partition !== stuck) ?? []));
        },
        { within },
      );
    });

    it('assigns the partitions among the members of a group and reassigns them when one leaves', async () => {
      const topic = await newTopic();
      const first = join(log.connect(), 'shared', topic);
      const second = join(log.connect(), 'shared', topic);
      let round = 0;
      await eventually(
        async () => {
          round += 1;
          await transport.publish(messages(topic, 24, 1, `round-${round}`));
          const own = (seen: readonly Seen[]): Set<number> =>
            new Set(
              seen.filter(({ value }) => value.startsWith(`round-${round - 2} `)).map(({ partition }) => partition),
            );
          const [left, right] = [own(first.seen), own(second.seen)];
          expect(left.size).toBe(3);
          expect(right.size).toBe(3);
          expect(left.isDisjointFrom(right)).toBe(true);
        },
        { within: 60_000, every: 200 },
      );
      await second.member.stop();
      await transport.publish(messages(topic, 24, 1, 'alone'));
      await eventually(
        () => {
          const alone = first.seen.filter(({ value }) => value.startsWith('alone '));
          expect(new Set(alone.map(({ key }) => key)).size).toBe(24);
        },
        { within: 60_000 },
      );
    });

    it('carries large batches and large messages', async () => {
      const topic = await newTopic();
      const { seen } = join(transport, 'large', topic);
      const large = Array.from({ length: 3 }, (_, nth) => ({ topic, key: 'large', value: `${nth}`.repeat(200_000) }));
      for (const message of large) await transport.publish([message]);
      for (let nth = 0; nth < 5; nth += 1) await transport.publish(messages(topic, 100, 10, `batch-${nth}`));
      await eventually(
        () => {
          expect(seen).toHaveLength(5_003);
        },
        { within },
      );
      expect(seen.filter(({ key }) => key === 'large').map(({ value }) => value.length)).toEqual([
        200_000, 200_000, 200_000,
      ]);
    });

    it('preserves text exactly', async () => {
      const topic = await newTopic();
      const { seen } = join(transport, 'text', topic);
      await transport.publish([{ topic, key: 'ключ 🏭', value: '{"ru":"Завод «Красный»","x":"\\u0000"}' }]);
      await eventually(
        () => {
          expect(seen).toHaveLength(1);
        },
        { within },
      );
      expect(seen[0]).toMatchObject({ key: 'ключ 🏭', value: '{"ru":"Завод «Красный»","x":"\\u0000"}', offset: 0 });
    });

    it('answers a ping and deletes a group without members', async () => {
      await transport.ping();
      const topic = await newTopic();
      await transport.publish(messages(topic, 3, 1));
      const first = join(transport, 'forgotten', topic);
      await eventually(
        () => {
          expect(first.seen).toHaveLength(3);
        },
        { within },
      );
      await first.member.stop();
      await transport.deleteGroup(`${log.prefix}.forgotten`);
      const second = join(transport, 'forgotten', topic);
      await eventually(
        () => {
          expect(second.seen).toHaveLength(3);
        },
        { within },
      );
    });
  });
}

function read(batch: LogBatch): Seen[] {
  return batch.messages.map(({ offset, key, value }) => ({
    partition: batch.partition,
    offset,
    key: key ?? '',
    value: value.toString(),
  }));
}

function after(batch: LogBatch): number {
  return (batch.messages.at(-1)?.offset ?? -1) + 1;
}

function messages(topic: string, keys: number, each: number, label = 'message') {
  return Array.from({ length: keys * each }, (_, nth) => ({
    topic,
    key: `key-${nth % keys}`,
    value: `${label} ${nth}`,
  }));
}

function byKey(sent: readonly { key: string; value: string }[]): Map<string, string[]> {
  return new Map(
    [...Map.groupBy(sent, ({ key }) => key)].map(([key, group]) => [key, group.map(({ value }) => value)]),
  );
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, nth) => items.slice(nth * size, (nth + 1) * size));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
