import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { unwrap } from '@promtour/kernel/result';
import { createTestDatabase, type TestDatabase } from '@promtour/testkit/database';
import { torture } from '@promtour/testkit/torture';
import { counters, countersByBookings, replay } from './support/books.ts';
import { openEventLog } from './support/event-log.ts';
import { startHarness, type Harness } from './support/harness.ts';
import { play, randomBy, type Outcome, type SessionClient } from './support/linearizability/clients.ts';
import { observeFinalState } from './support/linearizability/final-state.ts';
import { Recorder, type Status } from './support/linearizability/history.ts';
import { linearize } from './support/linearizability/linearization.ts';
import { committedChanges, recordCommits } from './support/linearizability/witness.ts';
import type { Outcome as Reply } from './support/operations.ts';
import { startBookingsProcess, type BookingsProcess } from './support/process.ts';

const { seed, times } = torture(20_261_129);
const capacity = 80;
const kills = times(1, 20);

let harness: Harness;
let eventLog: TestDatabase;
let replicas: BookingsProcess[];
beforeEach(async () => {
  harness = await startHarness();
  eventLog = await createTestDatabase();
  replicas = [];
});
afterEach(async () => {
  await Promise.all(replicas.map((replica) => replica.end()));
  await harness.stop();
  await eventLog.drop();
});

it('replicas that are killed under load answer as one session, and seats, counters and events agree', async () => {
  await recordCommits(harness.database);
  const recorder = new Recorder();
  const session = await harness.openSession(capacity, new Date(Date.now() + 86_400_000));
  replicas = await Promise.all([startReplica(), startReplica()]);
  const dueAt = await holdsThatExpire(session, 20, recorder);

  const random = randomBy(seed);
  let isOver = false as boolean;
  const playing = play(clientOf(session, random), recorder, {
    clients: 64,
    goesOn: () => !isOver,
    maxSeats: 4,
    random,
    known: [...dueAt.keys()],
  });
  try {
    for (let nth = 0; nth < kills; nth++) {
      await pause(500 + random() * 1_500);
      const [victim] = replicas.splice(Math.floor(random() * replicas.length), 1);
      await victim?.end('SIGKILL');
      replicas.push(await startReplica());
    }
    await pause(1_000);
  } finally {
    isOver = true;
  }
  const unanswered = await playing;
  // All holds of the beginning are due by now, and a restarted replica expires what the killed one left.
  const log = await openEventLog({ eventLog: eventLog.url, database: harness.database.url });
  await pause(Math.max(...dueAt.values()) - recorder.now() + 1_500);
  const events = new Map((await log.published()).map((event) => [event.id, event]));
  await log.close();
  await observeFinalState(harness.dataSource, session, recorder, unanswered, dueAt);

  const stock = await counters(harness.dataSource);
  expect(stock).toEqual(await countersByBookings(harness.dataSource));
  const { held, confirmed } = stock[session] ?? { held: -1, confirmed: -1 };
  expect(replay([...events.values()]).get(session)).toEqual({ held, confirmed });

  const { history } = recorder;
  expect(history.length).toBeGreaterThan(200);
  expect(linearize(history, { capacity, dueAt }, { witness: await committedChanges(harness.database) })).toMatchObject({
    outcome: 'LINEARIZABLE',
  });
}, 600_000);

function startReplica(): Promise<BookingsProcess> {
  const plenty = '1000000';
  return startBookingsProcess(
    { database: harness.database.url, eventLog: eventLog.url },
    {
      LOG_LEVEL: 'error',
      HOLD_QUOTA_HOLDS: plenty,
      HOLD_QUOTA_SEATS: plenty,
      HOLD_QUOTA_SESSION_HOLDS: plenty,
      HOLD_QUOTA_SESSION_SEATS: plenty,
    },
  );
}

/** Holds made a quarter of an hour ago, by the clock of the service: they expire one after another during the kills. */
async function holdsThatExpire(session: string, count: number, recorder: Recorder): Promise<Map<string, number>> {
  const dueAt = new Map<string, number>();
  const from = Date.now();
  for (let nth = 0; nth < count; nth++) {
    harness.clock.set(new Date(from - 15 * 60_000 + 500 + nth * 200 * Math.min(kills, 5)));
    const invokedAt = recorder.now();
    const { id } = unwrap(await harness.hold({ session, seats: 1, holdMinutes: 15 }));
    recorder.add({
      invokedAt,
      returnedAt: recorder.now(),
      call: { type: 'HOLD', seats: 1, booking: id },
      answer: undefined,
    });
    dueAt.set(id, harness.clock.now().getTime() + 15 * 60_000);
  }
  return dueAt;
}

/** Asks any replica that runs. */
function clientOf(session: string, random: () => number): SessionClient {
  const ask = async (work: (api: BookingsProcess['api']) => Promise<Outcome>): Promise<Outcome> => {
    const replica = replicas[Math.floor(random() * replicas.length)];
    try {
      return replica && (await work(replica.api));
    } catch {
      // The connection broke, or the replica shed the request: the outcome is unknown.
      await pause(20);
      return undefined;
    }
  };
  const outcome = (reply: Reply): Outcome => {
    switch (reply.__typename) {
      case 'Booking':
        return { booking: String(reply['id']) };
      case 'SeatsUnavailable':
        return { type: 'VACANCIES', vacancies: Number(reply['vacancies']) };
      case 'BookingStatusConflict':
        return { type: 'STATUS', status: reply['conflicting'] as Status };
      default:
        // The first request with this key still runs in the database.
        if (reply['code'] === 'IDEMPOTENCY.IN_FLIGHT') return undefined;
        throw new Error(`Unexpected answer ${JSON.stringify(reply)}`);
    }
  };
  return {
    hold: (seats, key) => ask(async (api) => outcome(await api.hold(session, { seats }, key))),
    confirm: (booking, key) => ask(async (api) => outcome(await api.confirm(booking, key))),
    cancel: (booking, key) => ask(async (api) => outcome(await api.cancel(booking, key))),
    read: () =>
      ask(async (api) => {
        const [availability] = (await api.availabilities(session)) as { held: number; confirmed: number }[];
        return availability && { type: 'COUNTERS', held: availability.held, confirmed: availability.confirmed };
      }),
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(milliseconds, 0)));
}
