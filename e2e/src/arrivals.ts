import { beforeAll } from '@jest/globals';
import { eventually } from '@promtour/testkit/eventually';
import { agencyAt } from './agency.ts';
import { portalOf, type Portal } from './portal.ts';
import { seedOpenExcursion, type SeededOffer } from './seeds.ts';
import type { System } from './systems.ts';

/** A session with the confirmed bookings of the groups that visit it. */
export type Arrival = Pick<SeededOffer, 'organization' | 'excursion' | 'session'> & {
  readonly bookings: readonly string[];
};
export type Arrivals = {
  /** One group of 6 at a session of 10. */
  readonly party: Arrival;
  /** 100 visitors with one booking each. */
  readonly crowd: Arrival;
  /** One group of 3: too few to be shown to others than the host. */
  readonly family: Arrival;
};

/**
 * Sessions that have started: attendance can only be recorded then, and the clocks of the processes cannot be moved. They are booked before
 * the first scenario and start while other scenarios run, so that little time is spent waiting.
 */
export function arrivalsAt(system: () => System): () => Promise<Arrivals> {
  let booked: Promise<Arrivals> | undefined;
  beforeAll(async () => {
    booked = book(system);
    // The scenario that needs the sessions reports the failure.
    await booked.catch(() => undefined);
  }, 90_000);
  return async () => {
    const arrivals = await booked;
    if (arrivals === undefined) throw new Error('the sessions for attendance were not booked');
    const begun = Math.max(...Object.values(arrivals).map(({ session }) => Date.parse(session.startsAt)));
    await eventually(() => Date.now() > begun, { within: 90_000, every: 500 });
    return arrivals;
  };
}

async function book(system: () => System): Promise<Arrivals> {
  const portal = portalOf(system());
  // One after another: the first call creates the council of a region that has none.
  const party = await confirmed(portal, { capacity: 10, parties: 1, seats: 6 });
  const crowd = await confirmed(portal, { capacity: 200, parties: 100, seats: 1 });
  const family = await confirmed(portal, { capacity: 10, parties: 1, seats: 3 });
  return { party, crowd, family };
}

async function confirmed(
  portal: Portal,
  { capacity, parties, seats }: { readonly capacity: number; readonly parties: number; readonly seats: number },
): Promise<Arrival> {
  const agency = agencyAt(portal);
  const { organization, excursion, session } = await seedOpenExcursion(portal, { capacity, begins: 'SOON' });
  const bookings: string[] = [];
  let left = parties;
  const client = async () => {
    while (left-- > 0) {
      const { id } = await agency.mustHold(session.id, seats);
      await agency.mustConfirm(id);
      bookings.push(id);
    }
  };
  await Promise.all([client(), client(), client(), client()]);
  return { organization, excursion, session, bookings };
}
