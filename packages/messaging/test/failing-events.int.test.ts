import { bookingHeld } from '@promtour/events/catalogue/booking';
import { siteCreated } from '@promtour/events/catalogue/site';
import { describe, expect, it } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { rowsOf } from '@promtour/postgres/sql';
import { inBatches, on, type Subscription } from '../src/subscription.ts';
import { recordEffect, recordingSubscription } from './fixture/apply.ts';
import { heldEvent, produce } from './fixture/produce.ts';
import { MessagingHarness, within } from './support/messaging-harness.ts';
import { verdict } from './support/verdict.ts';

const topic = bookingHeld.topic;

describe('failing events', () => {
  const harness = new MessagingHarness();

  it('are dead-lettered after five attempts with their cause; their aggregate waits, others continue; a retry applies them in order', async () => {
    let broken = true;
    const attempts: number[] = [];
    const subscription: Subscription = {
      name: 'fragile',
      handlers: [
        on(bookingHeld, async (event, { tx }) => {
          await recordEffect(tx, event.subject, event.data.seats);
          if (broken && event.data.seats === 2) {
            attempts.push(event.data.seats);
            await tx.query('INSERT INTO produced VALUES (NULL, 1)');
          }
        }),
      ],
    };
    for (let nth = 1; nth <= 12; nth += 1) await produce(harness.database.dataSource, nth);
    await produce(harness.database.dataSource, 1, 4);
    for (let nth = 2; nth <= 12; nth += 1)
      if (nth !== 7) await produce(harness.database.dataSource, nth, 1 /* seats 2 */);
    const messaging = harness.start(subscription);
    messaging.wake();
    // Aggregate 1 has 5 events of which 1 is applied; the others have 2 of which 1 is applied; the seventh has one.
    await eventually(
      async () => {
        expect(await harness.deadLetters()).toHaveLength(4 + 10);
        expect((await harness.deadLetters()).filter(({ reason }) => reason === 'RETRYING')).toEqual([]);
        expect(await verdict(harness.database.dataSource)).toMatchObject({ missing: 14, doubled: 0, disorder: 0 });
      },
      { within },
    );
    const letters = await harness.deadLetters();
    expect(letters.filter(({ reason }) => reason === 'FAILED')).toHaveLength(11);
    expect(letters.find(({ reason }) => reason === 'FAILED')).toMatchObject({
      attempts: 5,
      cause: expect.stringMatching(/^SQLSTATE 23502, table produced, column aggregate/),
    });
    expect(attempts).toHaveLength(55);
    expect((await messaging.health()).subscriptions[0]?.openDeadLetters).toBe(14);

    await produce(harness.database.dataSource, 1, 2);
    messaging.wake();
    await eventually(
      async () => {
        expect(await harness.deadLetters()).toHaveLength(16);
      },
      { within },
    );

    const request = `UPDATE messaging.dead_letter SET retry_requested_at = now() WHERE resolved_at IS NULL`;
    await harness.database.dataSource.query(request);
    await eventually(
      async () => {
        expect((await harness.deadLetters()).filter(({ attempts: count }) => count === 6)).toHaveLength(11);
      },
      { within },
    );

    broken = false;
    await harness.database.dataSource.query(request);
    await harness.applied(12 + 4 + 10 + 2);
    await produce(harness.database.dataSource, 1);
    messaging.wake();
    await harness.applied(29);
    expect(await harness.deadLetters()).toEqual([]);
  });

  it('in a batch are isolated one by one', async () => {
    const subscription = inBatches('batches', [bookingHeld], async (events, { tx }) => {
      for (const event of events) await recordEffect(tx, event.subject, event.data.seats);
      if (events.some(({ data }) => data.seats === 7)) throw new RangeError('seven');
    });
    await produce(harness.database.dataSource, 1, 10);
    await produce(harness.database.dataSource, 2, 6);
    harness.start(subscription).wake();
    // The aggregates may lie in two partitions: that one's letters are complete says nothing of the other's effects.
    await eventually(
      async () => {
        expect(await harness.deadLetters()).toHaveLength(4);
        expect(await verdict(harness.database.dataSource)).toMatchObject({ missing: 4, doubled: 0, disorder: 0 });
      },
      { within },
    );
    expect((await harness.deadLetters()).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^(RETRYING|FAILED)$/),
      'PARKED',
      'PARKED',
      'PARKED',
    ]);
  });

  it('are dead-lettered if they are not verified, and no event waits behind them', async () => {
    const messaging = harness.start(recordingSubscription('recorder'));
    const [aggregate] = await rowsOf<{ id: string }>(
      harness.database.dataSource,
      'SELECT id FROM aggregate WHERE nth = 1',
    );
    const key = aggregate?.id ?? '';
    const event = heldEvent(key, 1);
    await eventually(
      () =>
        harness.transport.publish([
          { topic, key, value: '{poison' },
          { topic, key, value: JSON.stringify({ ...event, id: 'no uuid' }) },
          { topic, key, value: JSON.stringify({ ...event, source: '/promtour/analytics' }) },
          { topic, key, value: JSON.stringify({ ...event, subject: 'somebody-else' }) },
          { topic, key, value: JSON.stringify({ ...event, time: '2999-01-01T00:00:00Z' }) },
          // Of a type that is not handled here: not this subscription's trouble.
          { topic, key, value: JSON.stringify({ ...event, type: siteCreated.type, data: {} }) },
        ]),
      { within },
    );
    await produce(harness.database.dataSource, 1, 3);
    messaging.wake();
    await harness.applied(3);
    const letters = await harness.deadLetters();
    expect(letters.map(({ reason, cause }) => [reason, cause.split(':')[0]])).toEqual([
      ['REJECTED', 'NOT_JSON'],
      ['REJECTED', 'BAD_ENVELOPE'],
      ['REJECTED', 'WRONG_SOURCE'],
      ['REJECTED', 'WRONG_KEY'],
      ['REJECTED', 'WRONG_TIME'],
    ]);
    // Nor does what comes when the letters are there.
    await produce(harness.database.dataSource, 1);
    messaging.wake();
    await harness.applied(4);
    const all = 'SELECT count(*)::int AS count FROM messaging.dead_letter';
    expect(await rowsOf(harness.database.dataSource, all)).toEqual([{ count: 5 }]);
    // A retry believes them no more than before, and takes nothing along.
    await harness.database.dataSource.query('UPDATE messaging.dead_letter SET retry_requested_at = now()');
    await eventually(
      async () => {
        expect((await harness.deadLetters()).map(({ reason, attempts }) => [reason, attempts])).toEqual(
          Array(5).fill(['REJECTED', 1]),
        );
      },
      { within },
    );
    expect(await messaging.applied('recorder')).toMatchObject({ incomplete: false });
  });

  it('are dead-lettered if their data is invalid, with their type, and later events of their aggregate wait', async () => {
    const messaging = harness.start(recordingSubscription('recorder'));
    const event = heldEvent('k3', 1);
    await eventually(
      () =>
        harness.transport.publish([
          { topic, key: 'k3', value: JSON.stringify({ ...event, data: { seats: 'Ivanov' } }) },
          { topic, key: 'k3', value: JSON.stringify({ ...heldEvent('k3', 2) }) },
        ]),
      { within },
    );
    await eventually(
      async () => {
        expect((await harness.deadLetters()).map(({ reason }) => reason)).toEqual(['UNREADABLE', 'PARKED']);
      },
      { within },
    );
    const [unreadable] = await harness.deadLetters();
    expect(unreadable).toMatchObject({ event_id: event.id, event_type: bookingHeld.type });
    expect(unreadable?.cause).toMatch(/^BAD_DATA: .*seats/);
    expect(unreadable?.cause).not.toContain('Ivanov');
    expect(await messaging.applied('recorder')).toMatchObject({ incomplete: true });
    expect((await messaging.health()).subscriptions).toEqual([expect.objectContaining({ incomplete: true })]);
  });

  it('for a transient reason are retried without limit and never dead-lettered', async () => {
    let failures = 0;
    const subscription: Subscription = {
      name: 'patient',
      handlers: [
        on(bookingHeld, async (event, { tx }) => {
          await recordEffect(tx, event.subject, event.data.seats);
          if (failures < 6) {
            failures += 1;
            await tx.query(`DO $$ BEGIN RAISE EXCEPTION 'busy' USING ERRCODE = '40P01'; END $$`);
          }
        }),
      ],
    };
    await produce(harness.database.dataSource, 5, 3);
    harness.start(subscription).wake();
    await harness.applied(3);
    expect(failures).toBe(6);
    expect(await harness.deadLetters()).toEqual([]);
  });
});
