import { setTimeout } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import type { Stack } from '@promtour/local/stack';
import { eventually } from '@promtour/testkit/eventually';
import { agencyAt, type BookingAnswer } from '../agency.ts';
import type { Arrivals } from '../arrivals.ts';
import { excursionContent } from '../excursions.ts';
import * as mutations from '../mutations.ts';
import { portalOf, type Portal } from '../portal.ts';
import { seedOpenExcursion, type SeededOffer } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey, unique } from '../unique.ts';

/** How long a client retries while a dependency is down. */
const patience = 30_000;
/** A consumer group removes killed members after 10 s and reassigns their partitions. */
const replicatedAfterKillWithin = 30_000;

export function restartsUnderLoad(
  system: () => System,
  stack: () => Stack,
  seeded: () => SeededOffer,
  arrivals: () => Promise<Arrivals>,
): void {
  it('or restarted under load: acknowledged writes are neither lost nor duplicated', async () => {
    const portal = portalOf(system());
    const agency = agencyAt(portal);
    const { session } = seeded();
    const { session: second } = await seedOpenExcursion(portal, { capacity: 200 });
    const { crowd } = await arrivals();
    const load = startLoad(portal, [session.id, second.id], crowd.bookings);

    await load.reaches(5);
    await Promise.all(
      (['analytics', 'bookings'] as const).map(async (name) => {
        const service = stack().service(name);
        service.kill('SIGKILL');
        await service.ended();
        await service.restart();
      }),
    );
    await load.reaches(load.done() + 2);
    await Promise.all((['routes', 'registry'] as const).map((name) => stack().service(name).restart()));
    await load.reaches(load.done() + 2);
    await stack().gateway?.restart();
    await load.reaches(load.done() + 2);
    const { confirmed, itineraries, redeemed, sites } = await load.stop();

    expect(await agency.availability(session.id)).toMatchObject({
      held: 0,
      confirmed: confirmed.length + itineraries.length,
    });
    expect(itineraries.length).toBeGreaterThan(0);
    expect(await agency.availability(second.id)).toMatchObject({ held: 0, confirmed: itineraries.length });
    const all = [...confirmed, ...itineraries];
    expect(new Set(all).size).toBe(all.length);
    // Fewer than 5 visits are shown to the host only.
    expect(redeemed.length).toBeGreaterThanOrEqual(5);
    const period = { from: crowd.session.date, to: crowd.session.date };
    await eventually(
      async () => {
        const answer = await portal.ask(
          `query Visits($period: LocalDateRange!, $filter: DimensionFilter) {
             measures(period: $period, filter: $filter) { total { values { visits sessions } } } }`,
          { period, filter: { excursions: [crowd.excursion.id] } },
        );
        answer.check((data) => {
          expect(data).toEqual({ measures: { total: { values: { visits: redeemed.length, sessions: 1 } } } });
        });
      },
      { within: replicatedAfterKillWithin },
    );
    // The catalog has received every site that the registry acknowledged.
    await Promise.all(sites.map((site) => expectKnown(portal, site)));
  }, 210_000);
}

/** Limits the pace of arrivals, so that some are left for each restart. */
const betweenVisitors = 500;
/** Limits the pace of bookings, so that the session is not sold out before the last restart. */
const betweenBookings = 200;

/**
 * Clients that book one session or an itinerary of two, hosts that record attendance at another, and a client that registers sites. Each repeats a step with its
 * idempotency key until it gets a response.
 */
function startLoad(portal: Portal, sessions: readonly [session: string, second: string], visitors: readonly string[]) {
  const agency = agencyAt(portal);
  const coming = [...visitors];
  const confirmed: string[] = [];
  const itineraries: string[] = [];
  const redeemed: string[] = [];
  const sites: string[] = [];
  let running = true as boolean;
  let trouble: unknown;

  const book = async () => {
    const [hold, confirm] = [newKey(), newKey()];
    const [session] = sessions;
    const { id } = await untilAnswered<BookingAnswer>(() => agency.mustHold(session, 1, hold));
    await untilAnswered(() => agency.mustConfirm(id, confirm));
    confirmed.push(id);
    await setTimeout(betweenBookings);
  };
  const travel = async () => {
    const [hold, confirm] = [newKey(), newKey()];
    const { id } = await untilAnswered<BookingAnswer>(() => agency.mustHoldAll(sessions, 1, hold));
    await untilAnswered(() => agency.mustConfirm(id, confirm));
    itineraries.push(id);
    await setTimeout(betweenBookings);
  };
  const receive = async () => {
    const [id, redeem] = [coming.pop(), newKey()];
    if (id !== undefined) {
      await untilAnswered(() => agency.mustRedeem(id, 1, redeem));
      redeemed.push(id);
    }
    await setTimeout(betweenVisitors);
  };
  const register = async () => {
    const name = unique('Завод под нагрузкой');
    const input = {
      idempotencyKey: newKey(),
      kind: 'ENTERPRISE',
      name: { ru: name },
      brands: [name],
      region: 'RU-SMO',
    };
    const { id: organization } = await untilAnswered(() =>
      portal.mustChange<Created>('CreateOrganizationPayload', mutations.createOrganization, { input }),
    );
    const site = { idempotencyKey: newKey(), organization, name: { ru: name } };
    const { id } = await untilAnswered(() =>
      portal.mustChange<Created>('CreateSitePayload', mutations.createSite, { input: site }),
    );
    sites.push(id);
  };
  const repeat = async (work: () => Promise<void>) => {
    while (running) await work();
  };
  const workers = Promise.all([repeat(book), repeat(travel), repeat(receive), repeat(register)]).catch(
    (error: unknown) => {
      trouble = error;
      running = false;
    },
  );
  const failOnTrouble = () => {
    if (trouble !== undefined) throw trouble as Error;
  };
  return {
    done: () => redeemed.length,
    reaches: async (count: number) => {
      await eventually(() => !running || redeemed.length >= count, { within: patience });
      failOnTrouble();
    },
    stop: async () => {
      running = false;
      await workers;
      failOnTrouble();
      return { confirmed, itineraries, redeemed, sites };
    },
  };
}

type Created<Name extends string = string> = { readonly __typename: Name; readonly id: string };

/** A well-behaved client: sends the same request with the same key until it gets a response. */
async function untilAnswered<Value>(ask: () => Promise<Value>): Promise<Value> {
  return (await eventually(async () => ({ value: await ask() }), { within: patience, every: 100 })).value;
}

async function expectKnown(portal: Portal, site: string): Promise<void> {
  const input = {
    idempotencyKey: newKey(),
    site,
    ...excursionContent(unique('После перезапусков')),
  };
  await eventually(() => portal.mustChange('CreateExcursionPayload', mutations.createExcursion, { input }), {
    within: replicatedAfterKillWithin,
  });
}
