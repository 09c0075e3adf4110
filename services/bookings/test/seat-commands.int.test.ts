import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SessionId } from '@promtour/kernel/id';
import { torture } from '@promtour/testkit/torture';
import fc from 'fast-check';
import { start, startHarness, type Harness } from './support/harness.ts';
import { anAgency, byAgency, byOfficial, drawnSeats, seatBooks, seatUseCases } from './support/seats.ts';

const { seed, times } = torture(20_261_128);

const hour = 3_600_000;
const farAway = new Date('2030-11-23T09:00:00Z');

/** Two agencies with allotments, and everyone else. */
const agencies = [anAgency(), anAgency()];
type Buyer = 0 | 1 | 2;
const callerOf = (buyer: Buyer) => {
  const agency = agencies[buyer];
  return agency === undefined ? byOfficial : byAgency(agency);
};

type Hold = {
  readonly id: string;
  readonly seats: number;
  readonly drawn: number;
  readonly allotment: Allotment | undefined;
  readonly expiresAt: number;
  status: 'ON_HOLD' | 'CONFIRMED' | 'ENDED';
};
type Allotment = {
  readonly id: string;
  version: number;
  seats: number;
  used: number;
  readonly releaseAt: number;
  live: boolean;
};
type Wait = { readonly id: string; readonly seats: number; status: string };

/** The seats of one session in memory: no transactions, no counters, only what each party has. */
class Model {
  blocked = 0;
  readonly holds: Hold[] = [];
  readonly allotments = new Map<Buyer, Allotment>();
  readonly waits: Wait[] = [];
  readonly capacity: number;
  constructor(capacity: number) {
    this.capacity = capacity;
  }
  taken(...statuses: readonly Hold['status'][]): number {
    return sum(this.holds.filter(({ status }) => statuses.includes(status)).map(({ seats }) => seats));
  }
  allotted(): number {
    return sum([...this.allotments.values()].filter(({ live }) => live).map(({ seats, used }) => seats - used));
  }
  vacancies(): number {
    return this.capacity - this.taken('ON_HOLD', 'CONFIRMED') - this.allotted() - this.blocked;
  }
  waiting(): readonly Wait[] {
    return this.waits.filter(({ status }) => status === 'WAITING');
  }
  smallest(): number {
    return Math.min(...this.waiting().map(({ seats }) => seats));
  }
  /** The rule of general sale: seats that fit a waiting party are for it. */
  sells(seats: number): boolean {
    const vacancies = this.vacancies();
    return vacancies >= seats && vacancies < this.smallest();
  }
  end(hold: Hold): void {
    hold.status = 'ENDED';
    if (hold.allotment !== undefined) hold.allotment.used -= hold.drawn;
  }
  books(session: SessionId) {
    const smallest = this.smallest();
    return {
      session,
      held: this.taken('ON_HOLD'),
      confirmed: this.taken('CONFIRMED'),
      allotted: this.allotted(),
      waitlisted: sum(this.waiting().map(({ seats }) => seats)),
      waitlistMin: Number.isFinite(smallest) ? smallest : null,
    };
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

type Real = { readonly harness: Harness; readonly use: ReturnType<typeof seatUseCases>; readonly session: SessionId };

/** A command that is always possible: refusals are outcomes, too. */
abstract class Command implements fc.AsyncCommand<Model, Real> {
  check = () => true;
  abstract play(model: Model, real: Real): Promise<void>;
  async run(model: Model, real: Real): Promise<void> {
    await this.play(model, real);
    const { kept, summed } = await seatBooks(real.harness, [real.session]);
    expect(kept).toEqual([model.books(real.session)]);
    expect(summed).toEqual(kept);
    expect(await drawnSeats(real.harness)).toEqual([]);
    expect(model.vacancies()).toBeGreaterThanOrEqual(0);
  }
  toString(): string {
    return `${this.constructor.name}${JSON.stringify(Object.entries(this).filter(([name]) => name !== 'check'))}`;
  }
}

const seen = new Map<string, number>();
function expectOutcome(actual: string, expected: string): void {
  expect(actual).toBe(expected);
  seen.set(actual, (seen.get(actual) ?? 0) + 1);
}

/** What a buyer would get: seats of its own allotment first, the rest from general sale. */
function seatsFor(model: Model, buyer: Buyer, seats: number, now: number) {
  const allotment = model.allotments.get(buyer);
  const drawn =
    allotment?.live === true && allotment.releaseAt > now ? Math.min(allotment.seats - allotment.used, seats) : 0;
  return { allotment, drawn, fits: seats === drawn || model.sells(seats - drawn) };
}

class HoldSeats extends Command {
  readonly buyer: Buyer;
  readonly seats: number;
  constructor(buyer: Buyer, seats: number) {
    super();
    [this.buyer, this.seats] = [buyer, seats];
  }
  async play(model: Model, { harness, session }: Real): Promise<void> {
    const now = harness.clock.now().getTime();
    const { allotment, drawn, fits } = seatsFor(model, this.buyer, this.seats, now);
    const result = await harness.hold(
      { session, seats: this.seats, holdMinutes: 600 },
      undefined,
      callerOf(this.buyer),
    );
    expectOutcome(result.ok ? 'HELD' : result.error.code, fits ? 'HELD' : 'BOOKING.SEATS_UNAVAILABLE');
    if (!result.ok) return;
    if (allotment !== undefined) allotment.used += drawn;
    model.holds.push({
      id: result.value.id,
      seats: this.seats,
      drawn,
      allotment,
      expiresAt: now + 600 * 60_000,
      status: 'ON_HOLD',
    });
  }
}

class Settle extends Command {
  readonly type: 'CONFIRM' | 'CANCEL';
  readonly pick: number;
  constructor(type: 'CONFIRM' | 'CANCEL', pick: number) {
    super();
    [this.type, this.pick] = [type, pick];
  }
  /** The latest first: most others have ended. */
  holdOf(model: Model): Hold | undefined {
    return model.holds.at(-1 - (this.pick % Math.max(model.holds.length, 1)));
  }
  async play(model: Model, { harness }: Real): Promise<void> {
    const hold = this.holdOf(model);
    if (hold === undefined) return;
    const overdue = hold.status === 'ON_HOLD' && hold.expiresAt <= harness.clock.now().getTime();
    const open = !overdue && (hold.status === 'ON_HOLD' || (hold.status === 'CONFIRMED' && this.type === 'CANCEL'));
    const result = await harness.change(hold.id, { type: this.type });
    expectOutcome(result.ok ? this.type : result.error.code, open ? this.type : 'BOOKING.STATUS_CONFLICT');
    if (!result.ok) return;
    if (this.type === 'CONFIRM') hold.status = 'CONFIRMED';
    else model.end(hold);
  }
}

/** The party answers its offer, and the job learns of it. */
class Answer extends Settle {
  override holdOf({ waits, holds }: Model): Hold | undefined {
    const wait = waits.find(({ status }) => status === 'OFFERED');
    return holds.find(({ id }) => id === wait?.id);
  }
  override async play(model: Model, real: Real): Promise<void> {
    await super.play(model, real);
    await new Serve().play(model, real);
  }
}

class Pass extends Command {
  readonly hours: number;
  constructor(hours: number) {
    super();
    this.hours = hours;
  }
  async play(model: Model, { harness, use }: Real): Promise<void> {
    harness.clock.advance(this.hours * hour);
    const now = harness.clock.now().getTime();
    await harness.endDueBookings();
    for (const hold of model.holds) if (hold.status === 'ON_HOLD' && hold.expiresAt <= now) model.end(hold);
    await use.releaseDueAllotments();
    for (const allotment of model.allotments.values()) if (allotment.releaseAt <= now) allotment.live = false;
  }
}

class Block extends Command {
  readonly seats: number;
  constructor(seats: number) {
    super();
    this.seats = seats;
  }
  async play(model: Model, { use, session }: Real): Promise<void> {
    const fits = this.seats <= model.vacancies() + model.blocked;
    const result = await use.set(session, { blocked: this.seats });
    expectOutcome(result.ok ? 'BLOCKED' : result.error.code, fits ? 'BLOCKED' : 'BOOKING.SEATS_UNAVAILABLE');
    if (result.ok) model.blocked = this.seats;
  }
}

class Allot extends Command {
  readonly buyer: 0 | 1;
  readonly seats: number;
  readonly hours: number;
  constructor(buyer: 0 | 1, seats: number, hours: number) {
    super();
    [this.buyer, this.seats, this.hours] = [buyer, seats, hours];
  }
  async play(model: Model, { harness, use, session }: Real): Promise<void> {
    const releaseAt = harness.clock.now().getTime() + this.hours * hour;
    const before = model.allotments.get(this.buyer);
    if (before?.live === true) {
      const more = this.seats - before.seats;
      const expected =
        this.seats < before.used
          ? 'BOOKING.ALLOTMENT_BELOW_USED'
          : more <= 0 || model.sells(more)
            ? 'CHANGED'
            : 'BOOKING.SEATS_UNAVAILABLE';
      const result = await use.changeAllotment(before.id, before.version, this.seats);
      expectOutcome(result.ok ? 'CHANGED' : result.error.code, expected);
      if (result.ok) Object.assign(before, { seats: this.seats, version: before.version + 1 });
      return;
    }
    const { code, allotment } = await use.allot(session, agencies[this.buyer] ?? '', this.seats, new Date(releaseAt));
    expectOutcome(code, model.sells(this.seats) ? 'ALLOTTED' : 'BOOKING.SEATS_UNAVAILABLE');
    if (allotment === undefined) return;
    model.allotments.set(this.buyer, {
      id: allotment.id,
      version: 1,
      seats: this.seats,
      used: 0,
      releaseAt,
      live: true,
    });
  }
}

class Release extends Command {
  readonly buyer: 0 | 1;
  constructor(buyer: 0 | 1) {
    super();
    this.buyer = buyer;
  }
  async play(model: Model, { use }: Real): Promise<void> {
    const allotment = model.allotments.get(this.buyer);
    if (allotment?.live !== true) return;
    const result = await use.releaseAllotment(allotment.id, allotment.version);
    expectOutcome(result.ok ? 'RELEASED' : result.error.code, 'RELEASED');
    allotment.live = false;
  }
}

class Join extends Command {
  readonly buyer: Buyer;
  readonly seats: number;
  constructor(buyer: Buyer, seats: number) {
    super();
    [this.buyer, this.seats] = [buyer, seats];
  }
  async play(model: Model, { harness, use, session }: Real): Promise<void> {
    const { fits } = seatsFor(model, this.buyer, this.seats, harness.clock.now().getTime());
    const expected = fits ? 'BOOKING.SEATS_VACANT' : this.seats > model.capacity ? 'INPUT.INVALID' : 'WAITING';
    const { code, entry } = await use.join(session, this.seats, callerOf(this.buyer));
    expectOutcome(code, expected);
    if (entry !== undefined) model.waits.push({ id: entry.id, seats: this.seats, status: 'WAITING' });
  }
}

class Leave extends Command {
  readonly pick: number;
  constructor(pick: number) {
    super();
    this.pick = pick;
  }
  async play(model: Model, { use }: Real): Promise<void> {
    const wait = model.waits[this.pick % Math.max(model.waits.length, 1)];
    if (wait === undefined) return;
    expectOutcome(
      (await use.leave(wait.id)) ?? '',
      wait.status === 'WAITING' ? 'LEFT' : 'BOOKING.WAITLIST_STATUS_CONFLICT',
    );
    if (wait.status === 'WAITING') wait.status = 'LEFT';
  }
}

/** The job: offers end with their bookings, then each vacant seat goes to the first party that it helps to fit. */
class Serve extends Command {
  async play(model: Model, { harness, use, session }: Real): Promise<void> {
    await use.serveWaitlists();
    const now = harness.clock.now().getTime();
    for (const wait of model.waits.filter(({ status }) => status === 'OFFERED')) {
      const offer = model.holds.find(({ id }) => id === wait.id);
      if (offer?.status === 'CONFIRMED') wait.status = 'FULFILLED';
      if (offer?.status === 'ENDED') wait.status = 'LAPSED';
    }
    for (;;) {
      const next = model.waiting().find(({ seats }) => seats <= model.vacancies());
      if (next === undefined) break;
      next.status = 'OFFERED';
      model.holds.push({
        id: next.id,
        seats: next.seats,
        drawn: 0,
        allotment: undefined,
        expiresAt: now + 24 * hour,
        status: 'ON_HOLD',
      });
    }
    const rows = await harness.dataSource.query<{ id: string; status: string; reason: string | null }[]>(
      'SELECT id, status, lapse_reason AS reason FROM waitlist_entry WHERE session_id = $1 ORDER BY place',
      [session],
    );
    expect(rows.map(({ id, status, reason }) => [id, reason === 'LEFT' ? reason : status])).toEqual(
      model.waits.map(({ id, status }) => [id, status]),
    );
    for (const { status } of rows) seen.set(status, (seen.get(status) ?? 0) + 1);
  }
}

const buyer = fc.constantFrom<Buyer>(0, 1, 2);
const agency = fc.constantFrom<0 | 1>(0, 1);
const seats = fc.integer({ min: 1, max: 8 });
const commands = fc.commands(
  [
    fc.tuple(buyer, seats).map(([by, size]) => new HoldSeats(by, size)),
    fc.tuple(buyer, seats).map(([by, size]) => new HoldSeats(by, size)),
    fc
      .tuple(fc.constantFrom('CONFIRM' as const, 'CANCEL' as const), fc.nat(20))
      .map(([type, pick]) => new Settle(type, pick)),
    fc
      .tuple(fc.constantFrom('CONFIRM' as const, 'CANCEL' as const), fc.nat(2))
      .map(([type, pick]) => new Settle(type, pick)),
    fc.constantFrom('CONFIRM' as const, 'CANCEL' as const).map((type) => new Answer(type, 0)),
    fc.constant(new Answer('CONFIRM', 0)),
    fc.constant(new Answer('CONFIRM', 0)),
    fc.integer({ min: 1, max: 30 }).map((hours) => new Pass(hours)),
    fc.nat(8).map((size) => new Block(size)),
    fc.tuple(agency, seats, fc.integer({ min: 1, max: 48 })).map(([by, size, hours]) => new Allot(by, size, hours)),
    fc.tuple(agency, fc.integer({ min: 1, max: 3 })).map(([by, size]) => new Allot(by, size, 40)),
    agency.map((by) => new Allot(by, 1, 40)),
    agency.map((by) => new Release(by)),
    fc.tuple(buyer, fc.integer({ min: 1, max: 12 })).map(([by, size]) => new Join(by, size)),
    fc.tuple(buyer, fc.integer({ min: 1, max: 12 })).map(([by, size]) => new Join(by, size)),
    fc.nat(20).map((pick) => new Leave(pick)),
    fc.constant(new Serve()),
    fc.constant(new Serve()),
  ],
  { maxCommands: 30, size: '+1' },
);

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.stop());

it('commands on a session have the outcomes and leave the counters of a model without concurrency', async () => {
  const use = seatUseCases(harness);
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 4, max: 12 }), commands, async (capacity, history) => {
      harness.clock.set(start);
      const session = await harness.openSession(capacity, farAway);
      try {
        await fc.asyncModelRun(() => ({ model: new Model(capacity), real: { harness, use, session } }), history);
      } finally {
        // After a failure as well: what it left behind would fail each history by which it is shrunk.
        await retire(session);
      }
    }),
    { seed, numRuns: times(60, 10_000) },
  );
  // The histories are worth something only if they get everywhere.
  expect([...seen.keys()].sort()).toEqual([
    'ALLOTTED',
    'BLOCKED',
    'BOOKING.ALLOTMENT_BELOW_USED',
    'BOOKING.SEATS_UNAVAILABLE',
    'BOOKING.SEATS_VACANT',
    'BOOKING.STATUS_CONFLICT',
    'BOOKING.WAITLIST_STATUS_CONFLICT',
    'CANCEL',
    'CHANGED',
    'CONFIRM',
    'FULFILLED',
    'HELD',
    'INPUT.INVALID',
    'LAPSED',
    'LEFT',
    'OFFERED',
    'RELEASED',
    'WAITING',
  ]);
}, 7_200_000);

/** Ends what a history left behind, so that jobs of later ones do not come to it. */
async function retire(session: SessionId): Promise<void> {
  const { dataSource } = harness;
  await dataSource.query('DELETE FROM waitlist_entry WHERE session_id = $1', [session]);
  await dataSource.query(`UPDATE booking SET status = 'EXPIRED', expires_at = NULL WHERE status = 'ON_HOLD'`);
  await dataSource.query('DELETE FROM allotment WHERE session_id = $1', [session]);
  await dataSource.query(
    'UPDATE session_inventory SET held = 0, allotted = 0, waitlisted = 0, waitlist_min = NULL WHERE session_id = $1',
    [session],
  );
}
