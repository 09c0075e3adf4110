import type { Clock } from '@promtour/kernel/clock';
import * as bookings from './booking-operations.ts';
import type { Graph } from './graph.ts';
import { mutate, type OnWait } from './mutate.ts';

/** The demo accounts that book and receive groups. */
export type DemoPeople = {
  /** Of a school. */
  readonly organizer: Graph;
  /** Of the plant. */
  readonly manager: Graph;
  readonly passes: Graph;
};

type Surroundings = { readonly people: DemoPeople; readonly clock: Clock; readonly onWait: OnWait };

const day = 86_400_000;

/**
 * Sample bookings of the demo school at the demo manager's plant: a class with a participant list and passes, an itinerary over two more
 * plants, seats that the plant blocks, a group that waits for them, and an allotment of the demo agency. Names are placeholders. A repeated
 * load within the life of its keys changes nothing.
 * @param excursions the excursion of the plant, then those of the itinerary
 */
export async function loadBookings(
  [home, ...others]: readonly string[],
  agency: string,
  { people, clock, onWait }: Surroundings,
): Promise<void> {
  if (home === undefined) return;
  const { organizer, manager, passes } = people;
  const from = new Date(clock.now().getTime() + 14 * day).toISOString();
  const { admission, sessions } = await openSessions(organizer, home, from);
  const [first, second, third] = sessions;
  if (first === undefined || second === undefined || third === undefined) return;
  const size = sizeFor(admission);

  const classVisit = await book('class', [first], units(size, admission));
  const [item] = classVisit?.items ?? [];
  if (classVisit !== undefined && item !== undefined) {
    const participants = Array.from({ length: size }, (_, nth) => ({
      familyName: 'Образец',
      givenName: `Участник ${nth + 1}`,
      consentVersion: 'participant-2026-1',
    }));
    await once(organizer, bookings.submitParticipants, 'class:list', { item: item.id, participants });
    await once(organizer, bookings.finalizeParticipants, 'class:final', { item: item.id });
    await once(passes, bookings.issuePasses, 'class:passes', { item: item.id });
  }

  const itinerary: bookings.OpenSession[] = [];
  let strictest: bookings.Admission = { groupMin: 1, groupMax: 100, ageLimit: 0 };
  for (const excursion of others) {
    const there = await openSessions(organizer, excursion, from);
    strictest = both(strictest, there.admission);
    // Each a day or more after the one before, whatever their timetables are.
    const [session] = there.sessions.slice(itinerary.length);
    if (session !== undefined) itinerary.push(session);
  }
  if (itinerary.length > 1) await book('itinerary', itinerary, units(sizeFor(strictest), strictest));

  const vacancies = second.availability?.vacancies ?? 0;
  const { groupMin } = admission;
  if (vacancies >= groupMin) {
    await once(manager, bookings.updateInventory, 'blocked', { session: second.id, blocked: vacancies - groupMin + 1 });
    await once(organizer, bookings.joinWaitlist, 'waiting', {
      item: { session: second.id, units: units(groupMin, admission) },
      ...about,
    });
  }
  await once(manager, bookings.createAllotment, 'allotment', {
    session: third.id,
    agency,
    seats: 4,
    releaseDaysBefore: 7,
  });

  async function book(
    name: string,
    wanted: readonly bookings.OpenSession[],
    wantedUnits: ReturnType<typeof units>,
  ): Promise<bookings.Booked | undefined> {
    const items = wanted.map(({ id: session }) => ({ session, units: wantedUnits }));
    const held = await mutate(
      organizer,
      bookings.holdBooking,
      { input: { ...about, items, segment: 'SCHOOL_CAREER', idempotencyKey: keyOf(name) } },
      (answer): answer is typeof answer => answer.__typename === 'HoldBookingPayload' || isSettled(answer),
      onWait,
    );
    if (held.__typename !== 'HoldBookingPayload') return undefined;
    const { id } = held.booking;
    const confirmed = await mutate(
      organizer,
      bookings.confirmBooking,
      { input: { id, idempotencyKey: keyOf(`${name}:confirm`) } },
      (answer): answer is typeof answer => answer.__typename === 'ConfirmBookingPayload' || isSettled(answer),
      onWait,
    );
    return confirmed.__typename === 'ConfirmBookingPayload' ? confirmed.booking : undefined;
  }

  async function once(
    graph: Graph,
    mutation: typeof bookings.createAllotment,
    name: string,
    input: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    await mutate(
      graph,
      mutation,
      { input: { ...input, idempotencyKey: keyOf(name) } },
      (answer): answer is typeof answer => !('code' in answer) || isSettled(answer),
      onWait,
    );
  }
}

const about = {
  purpose: 'CONSUMER',
  originRegion: 'RU-MOW',
  contact: { name: 'Образец: организатор группы', email: 'sample@example.org' },
};

const keyOf = (name: string) => `sample-data:booking:${name}`;

/** One adult for up to ten children; adults only where the plant admits no others. */
function units(people: number, { ageLimit }: bookings.Admission) {
  const adults = ageLimit >= 18 ? people : Math.ceil(people / 11);
  const children = people - adults;
  return [{ type: 'ADULT', count: adults }, ...(children > 0 ? [{ type: 'CHILD', count: children }] : [])];
}

function sizeFor({ groupMin, groupMax }: bookings.Admission): number {
  return Math.max(groupMin, Math.min(6, groupMax));
}

function both(one: bookings.Admission, other: bookings.Admission): bookings.Admission {
  return {
    groupMin: Math.max(one.groupMin, other.groupMin),
    groupMax: Math.min(one.groupMax, other.groupMax),
    ageLimit: Math.max(one.ageLimit, other.ageLimit),
  };
}

/** What an earlier load left: its key has another input, since the sessions have moved on, or the record has gone further. */
function isSettled(answer: { readonly __typename: string }): boolean {
  return settled.has(answer.__typename);
}

const settled: ReadonlySet<string> = new Set([
  'IdempotencyConflict',
  'BookingStatusConflict',
  'ParticipantListClosed',
  'AllotmentExists',
  'SeatsUnavailable',
  'SeatsVacant',
  'PassesNotPossible',
]);

async function openSessions(graph: Graph, excursion: string, from: string) {
  const { data } = await graph.ask(bookings.findSessions, { excursion, from });
  const sessions = data.excursion?.sessions.nodes ?? [];
  const admission = data.excursion?.admission ?? { groupMin: 1, groupMax: 1, ageLimit: 0 };
  return { admission, sessions };
}
