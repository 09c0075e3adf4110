import { expect, it } from '@jest/globals';
import type { Stack } from '@promtour/local/stack';
import { eventually } from '@promtour/testkit/eventually';
import type { GraphqlAnswer } from '@promtour/testkit/graphql';
import { startPostgresProxy, type PostgresProxy } from '@promtour/testkit/postgres-proxy';
import pg from 'pg';
import { agencyAt, holdInput } from '../agency.ts';
import { expectNoInsides } from '../leaks.ts';
import * as mutations from '../mutations.ts';
import { portalOf, type Portal } from '../portal.ts';
import type { SeededOffer } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';

/** The longest time until a restarted service answers. */
const answersWithin = 20_000;

export function killBetweenCommitAndReply(system: () => System, stack: () => Stack, seeded: () => SeededOffer): void {
  it('between a commit and its reply: the same key returns the same booking, and the seats are counted once', async () => {
    const portal = portalOf(system());
    const agency = agencyAt(portal);
    const { session } = seeded();
    const database = new pg.Client({ connectionString: stack().databaseUrls.bookings });
    const proxy = await startPostgresProxy(stack().databaseUrls.bookings);
    const bookings = stack().service('bookings');
    let isDirect = true as boolean;
    try {
      await database.connect();
      isDirect = false;
      await bookings.restart({ DATABASE_URL: proxy.url });
      await eventually(() => agency.availability(session.id), { within: answersWithin });

      const { key, reply } = await holdUntilCommitted(portal, session.id, proxy, database);
      bookings.kill('SIGKILL');
      await bookings.ended();
      expectNoBooking(await reply);
      await bookings.restart();
      isDirect = true;

      const again = await eventually(() => agency.mustHold(session.id, 2, key), { within: answersWithin });
      expect(await agency.mustHold(session.id, 2, key)).toEqual(again);
      expect(await agency.availability(session.id)).toMatchObject({ held: 2, confirmed: 0, vacancies: 8 });
      const held = await portal.read(
        `query Held($session: ID!) {
          bookings(filter: { sessions: [$session], statuses: [ON_HOLD] }) { nodes { id seats } }
        }`,
        { session: session.id },
      );
      expect(held).toEqual({ bookings: { nodes: [{ id: again.id, seats: 2 }] } });
    } finally {
      // Whatever failed here, the next scenario gets a service with a direct connection to its database.
      if (!isDirect) await bookings.restart();
      await proxy.close();
      await database.end();
    }
  }, 60_000);
}

/**
 * Sends a hold whose transaction commits while the reply of PostgreSQL is withheld from the service. The service commits other transactions
 * as well (inbox, outbox), so the database is queried for the committed hold. A hold that was answered is released, and another one is
 * tried.
 */
async function holdUntilCommitted(portal: Portal, session: string, proxy: PostgresProxy, database: pg.Client) {
  for (let attempt = 1; attempt <= 20; attempt++) {
    const key = newKey();
    const committed = proxy.holdNextCommit();
    let answered = false;
    const reply = portal
      .ask<{ answer: { booking: { id: string } } }>(mutations.holdBooking, { input: holdInput(session, 2, key) })
      .finally(() => {
        answered = true;
      });
    await committed;
    const recorded = await database.query('SELECT FROM idempotency_key WHERE key = $1', [key]);
    if (recorded.rowCount === 1 && !isTrue(answered)) return { key, reply };
    proxy.resume();
    const { id } = (await reply).expectData().answer.booking;
    await agencyAt(portal).mustCancel(id);
  }
  throw new Error('20 holds were answered before their commit could be withheld');
}

/** Prevents the compiler from narrowing the variable to its initial value. */
function isTrue(value: boolean): boolean {
  return value;
}

/** The gateway reports that the outcome is unknown, and gives no reason. */
function expectNoBooking({ status, text, errors }: GraphqlAnswer<unknown>): void {
  expect({ status, text }).toEqual({ status: 200, text: expect.not.stringContaining('ON_HOLD') });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expectNoInsides(text);
}
