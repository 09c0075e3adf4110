import { randomUUID } from 'node:crypto';
import { bookingHeld, bookingConfirmed } from '@promtour/events/catalogue/booking';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { rowsOf } from '@promtour/postgres/sql';
import { readPositions } from '../src/consumer/progress.ts';
import { createSkippedMessages, type Passage } from '../src/consumer/skipped-messages.ts';
import { on } from '../src/subscription.ts';
import { recordingSubscription } from './fixture/apply.ts';
import { heldEvent } from './fixture/produce.ts';
import { MessagingHarness, within } from './support/messaging-harness.ts';
import { counted, type StartedMessaging } from './support/start-messaging.ts';
import { logger } from './support/transports.ts';

const { topic } = bookingHeld;

describe('messages that a subscription does not handle', () => {
  const harness = new MessagingHarness();

  async function publish(id: string, sequence: number, type: string = bookingHeld.type): Promise<void> {
    const value = JSON.stringify({ ...heldEvent(id, sequence), type });
    await harness.transport.publish([{ topic, key: id, value }]);
  }

  async function aggregate(): Promise<string> {
    await harness.transport.ensureTopics([topic]);
    const [row] = await rowsOf<{ id: string }>(harness.database.dataSource, 'SELECT id FROM aggregate WHERE nth = 1');
    return row?.id ?? '';
  }

  async function end(): Promise<number> {
    const ends = (await harness.transport.endOffsets([topic])).get(topic) ?? [];
    return ends.reduce((sum, offset) => sum + offset, 0);
  }

  async function position(): Promise<number> {
    const positions = await readPositions(harness.database.dataSource, 'recorder');
    return positions.reduce((sum, { next }) => sum + next, 0);
  }

  /** Waits until the stored position is the end of the log. */
  async function readToTheEnd(): Promise<void> {
    const last = await end();
    await eventually(
      async () => {
        expect(await position()).toBe(last);
      },
      { within },
    );
  }

  async function transactions({ registry }: StartedMessaging): Promise<number> {
    const values = (await registry.getSingleMetric('promtour_messaging_handler_seconds')?.get())?.values ?? [];
    return values
      .filter((one) => 'metricName' in one && one.metricName === 'promtour_messaging_handler_seconds_count')
      .reduce((sum, { value }) => sum + value, 0);
  }

  it('need no transaction, and the position, the lag and asOf follow', async () => {
    const id = await aggregate();
    const messaging = harness.start(recordingSubscription('recorder'));
    await harness.database.dataSource.query('INSERT INTO produced VALUES ($1, 1)', [id]);
    await publish(id, 1);
    await harness.applied(1);
    await readToTheEnd();
    const before = await transactions(messaging);
    for (let nth = 2; nth <= 6; nth += 1) {
      await publish(id, nth, bookingConfirmed.type);
      await readToTheEnd();
    }
    expect(await transactions(messaging)).toBe(before);
    const since = new Date();
    await eventually(
      async () => {
        const [health] = (await messaging.health()).subscriptions;
        expect(health?.lag).toBe(0);
        expect(health?.asOf?.getTime()).toBeGreaterThan(since.getTime());
      },
      { within },
    );
  });

  it('are not a gap before an event that is handled, whether or not their position was stored', async () => {
    const id = await aggregate();
    const messaging = harness.start(recordingSubscription('recorder'));
    for (let sequence = 1; sequence <= 10; sequence += 1) {
      await harness.database.dataSource.query('INSERT INTO produced VALUES ($1, $2)', [id, sequence]);
      await publish(id, 100 + sequence, bookingConfirmed.type);
      if (sequence % 3 === 0) await readToTheEnd();
      await publish(id, sequence);
      if (sequence % 4 === 0) await harness.applied(sequence);
    }
    await harness.applied(10);
    expect(await counted(messaging.registry, 'promtour_messaging_log_gaps_total')).toBe(0);
    expect(await position()).toBe(await end());
  });

  it('are behind the stored position when the service has stopped', async () => {
    const id = await aggregate();
    let confirmed = 0;
    const messaging = harness.start(recordingSubscription('recorder'), {
      name: 'observer',
      handlers: [on(bookingConfirmed, () => Promise.resolve(void (confirmed += 1)))],
    });
    await harness.database.dataSource.query('INSERT INTO produced VALUES ($1, 1)', [id]);
    await publish(id, 1);
    await harness.applied(1);
    await publish(id, 2, bookingConfirmed.type);
    // Both subscriptions get the same batch.
    await eventually(
      () => {
        expect(confirmed).toBe(1);
      },
      { within },
    );
    await messaging.stop();
    harness.running.pop();
    expect(await position()).toBe(await end());
  });

  describe('the stored position', () => {
    const subscription = 'recorder';
    const partition = 0;
    const asOf = new Date('2026-11-29T10:00:00Z');
    const passage = (from: number, through: number): Passage => ({
      topic,
      partition,
      asOf,
      messages: Array.from({ length: through - from + 1 }, (_, nth) => ({
        kind: 'SKIPPED',
        message: { offset: from + nth, key: randomUUID(), value: Buffer.alloc(0), appendedAt: asOf },
      })),
    });
    const store = (at: number): Promise<unknown> =>
      harness.database.dataSource.query(
        `INSERT INTO messaging.consumer_progress (subscription, topic, partition, position) VALUES ($1, $2, $3, $4)
         ON CONFLICT (subscription, topic, partition) DO UPDATE SET position = $4`,
        [subscription, topic, partition, at],
      );
    const stored = async (): Promise<number | undefined> =>
      (await readPositions(harness.database.dataSource, subscription))[0]?.next;

    it('moves with messages that follow it, and with no others', async () => {
      const skipped = createSkippedMessages(harness.database.dataSource, subscription, logger);
      await store(4);
      expect(skipped.skip(passage(5, 6))).toBe(false);
      skipped.stored(topic, partition, 5);
      expect(skipped.skip(passage(6, 7))).toBe(false);
      expect(skipped.skip(passage(5, 6))).toBe(true);
      expect(skipped.skip(passage(7, 9))).toBe(true);
      expect(skipped.skippedBefore(`${topic}/${partition}`, 10)).toBe(5);
      expect(skipped.skippedBefore(`${topic}/${partition}`, 11)).toBeUndefined();
      expect(await stored()).toBe(5);
      await skipped.save();
      expect(await stored()).toBe(10);
      expect(skipped.skippedBefore(`${topic}/${partition}`, 10)).toBeUndefined();
    });

    it.each([
      ['ahead of them', 20],
      ['before them', 2],
    ])('stays where another member has moved it: %s', async (_, moved) => {
      const skipped = createSkippedMessages(harness.database.dataSource, subscription, logger);
      await store(4);
      skipped.stored(topic, partition, 5);
      skipped.skip(passage(5, 9));
      await store(moved);
      await skipped.save();
      expect(await stored()).toBe(moved + 1);
    });
  });
});
