import { afterEach, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@promtour/access/viewer';
import { torture } from '@promtour/testkit/torture';
import type { EntityManager } from 'typeorm';
import type { BookingRepositories } from '../src/bookings/application/ports.ts';
import { bookingRepositories } from '../src/bookings/bookings.module.ts';
import { startHarness, type Harness } from './support/harness.ts';
import { play, randomBy, type Play } from './support/linearizability/clients.ts';
import { observeFinalState } from './support/linearizability/final-state.ts';
import { harnessClient } from './support/linearizability/harness-client.ts';
import { Recorder } from './support/linearizability/history.ts';
import { linearize } from './support/linearizability/linearization.ts';
import { committedChanges, recordCommits } from './support/linearizability/witness.ts';

const { seed, times } = torture(20_261_128);

let harness: Harness;
afterEach(() => harness.stop());

describe('a session under 64 concurrent clients', () => {
  it('answers as if it did one operation at a time', async () => {
    harness = await startHarness();
    const { history, verdict } = await playSession({
      clients: 64,
      goesOn: (done) => done < times(20, 400),
      maxSeats: 4,
    });

    // The history is worth something only if clients contended.
    expect([...new Set(history.map(({ call, answer }) => answer?.type ?? call.type))].sort()).toEqual(
      ['HOLD', 'CONFIRM', 'CANCEL', 'EXPIRE', 'VACANCIES', 'STATUS', 'COUNTERS'].sort(),
    );
    expect(verdict).toMatchObject({ outcome: 'LINEARIZABLE' });
  }, 600_000);
});

describe('control: a session whose seats are read, then written', () => {
  it('is found out', async () => {
    harness = await startHarness({ repositories: naiveRepositories });
    for (const constraint of ['session_inventory_never_oversold', 'session_inventory_counted'])
      await harness.database.owner(`ALTER TABLE session_inventory DROP CONSTRAINT ${constraint}`);
    const { verdict } = await playSession({ clients: 8, goesOn: (done) => done < 12, maxSeats: 4 });

    expect(verdict).toMatchObject({ outcome: 'NOT_LINEARIZABLE' });
  }, 60_000);
});

const capacity = 60;

async function playSession(options: Omit<Play, 'random'>) {
  await recordCommits(harness.database);
  const session = await harness.openSession(capacity, new Date(harness.clock.now().getTime() + 365 * 86_400_000));
  const recorder = new Recorder();
  const { client, dueAt, expire } = harnessClient(harness, session, recorder);
  let isPlaying = true as boolean;
  const expiring = (async () => {
    while (isPlaying) {
      await expire(1);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  const unanswered = await play(client, recorder, { ...options, random: randomBy(seed) });
  isPlaying = false;
  await expiring;
  // The last run may have skipped holds that were locked, or not yet committed.
  await harness.endDueBookings();
  await observeFinalState(harness.dataSource, session, recorder, unanswered, dueAt);
  const { history } = recorder;
  return {
    history,
    verdict: linearize(history, { capacity, dueAt }, { witness: await committedChanges(harness.database) }),
  };
}

/** Reads the counters, compares them and writes them: how seats are usually sold twice. */
function naiveRepositories(manager: EntityManager, viewer: Viewer): BookingRepositories {
  const { inventories, ...others } = bookingRepositories(manager, viewer);
  return {
    ...others,
    inventories: {
      ...inventories,
      async take({ items: [item] }) {
        const [inventory] = item === undefined ? [] : await inventories.find([item.sessionId]);
        if (inventory === undefined || item === undefined) return undefined;
        const { sessionId, seats } = item;
        const held = inventory.held + seats;
        if (held + inventory.confirmed > inventory.capacity) return undefined;
        await manager.query('UPDATE session_inventory SET held = $2 WHERE session_id = $1', [sessionId, held]);
        return [{ holds: 0, seats: 0, sessionHolds: 0, sessionSeats: 0 }];
      },
    },
  };
}
