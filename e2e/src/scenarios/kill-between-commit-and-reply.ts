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

/** A restarted service answers after so long at most. */
const answersWithin = 20_000;

export function killBetweenCommitAndReply(system: () => System, stack: () => Stack, seeded: () => SeededOffer): void {
  it('between a commit and its reply: the same key gives the same booking, and the seats moved once', async () => {
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
      // Whatever failed, the next scenario has a service that speaks to its database itself.
      if (!isDirect) await bookings.restart();
      await proxy.close();
      await database.end();
    }
  }, 60_000);
}

/**
 * Sends a hold whose transaction is committed and whose reply from PostgreSQL is kept from the service. The service commits
 * other things as well (what it has consumed, what it has published), so the database is asked whose commit it was; a
 * hold that got its answer is given up again and another is tried.
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
  throw new Error('20 holds were answered before their commit could be kept back');
}

/** Keeps the compiler from taking the variable for what it was when it was declared. */
function isTrue(value: boolean): boolean {
  return value;
}

/** The gateway says that nobody knows whether it took place, and nothing about why. */
function expectNoBooking({ status, text, errors }: GraphqlAnswer<unknown>): void {
  expect({ status, text }).toEqual({ status: 200, text: expect.not.stringContaining('ON_HOLD') });
  expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['SUBGRAPH_UNAVAILABLE']);
  expectNoInsides(text);
}
