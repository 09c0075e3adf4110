import { describe, expect, it } from '@jest/globals';
import { appliedOf, joinApplied, laggingAfterMs } from './applied.ts';

const now = new Date('2026-11-29T12:00:00Z');
const topics = ['promtour.booking', 'promtour.check-in', 'promtour.session', 'promtour.site'];

/** A topic that was read a number of seconds ago. */
function read(topic: string, seconds: number | undefined, incomplete = false) {
  return { topic, asOf: seconds === undefined ? undefined : before(seconds), incomplete };
}

function before(seconds: number): Date {
  return new Date(now.getTime() - seconds * 1_000);
}

describe('the progress of a subscription by source', () => {
  it('is that of the topic that is furthest behind, for each service', () => {
    const progress = [
      read('promtour.booking', 3),
      read('promtour.check-in', 7, true),
      read('promtour.session', laggingAfterMs / 1_000),
      read('promtour.site', laggingAfterMs / 1_000 + 1),
    ];
    expect(appliedOf(progress, topics, now)).toEqual({
      asOf: before(16),
      incomplete: true,
      sources: [
        { source: 'bookings', asOf: before(7), incomplete: true, lagging: false },
        { source: 'registry', asOf: before(16), incomplete: false, lagging: true },
        { source: 'routes', asOf: before(15), incomplete: false, lagging: false },
      ],
    });
  });

  it('lags while a topic has not been read, or not to its end', () => {
    expect(appliedOf([read('promtour.booking', 1), read('promtour.session', undefined)], topics, now)).toEqual({
      asOf: undefined,
      incomplete: false,
      sources: [
        { source: 'bookings', asOf: undefined, incomplete: false, lagging: true },
        { source: 'registry', asOf: undefined, incomplete: false, lagging: true },
        { source: 'routes', asOf: undefined, incomplete: false, lagging: true },
      ],
    });
  });

  it('of several projections is that of the one that is furthest behind', () => {
    const visits = appliedOf([read('promtour.booking', 20), read('promtour.session', 1)], topics.toSpliced(3), now);
    const leads = appliedOf([read('promtour.booking', 2, true)], ['promtour.booking'], now);
    expect(joinApplied([leads, { ...visits, asOf: before(20) }])).toEqual({
      asOf: before(20),
      incomplete: true,
      sources: [
        { source: 'bookings', asOf: undefined, incomplete: true, lagging: true },
        { source: 'routes', asOf: before(1), incomplete: false, lagging: false },
      ],
    });
    expect(joinApplied([])).toEqual({ asOf: undefined, incomplete: false, sources: [] });
  });
});
