import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphqlAnswer } from '@promtour/testkit/graphql';
import { agencyAt } from '../agency.ts';
import { badMutations } from '../bad-mutations.ts';
import type { World } from '../bad-mutation.ts';
import { badQueries } from '../bad-queries.ts';
import { portalOf, type Portal } from '../portal.ts';
import { seedOpenExcursion } from '../seeds.ts';
import type { System } from '../systems.ts';
import { newKey } from '../unique.ts';
import { expectNoLeak } from '../leaks.ts';

/** Malformed or impossible input is refused with a code that a client can branch on, and changes nothing. */
export function badInputScenarios(system: () => System): void {
  describe('bad input', () => {
    let world: World;
    let portal: Portal;
    let before: unknown;

    beforeAll(async () => {
      portal = portalOf(system());
      const { organization, site, excursion, session } = await seedOpenExcursion(portal, { capacity: 10 });
      const {
        id,
        status,
        items: [item],
      } = await agencyAt(portal).mustHold(session.id, 2);
      expect(status).toBe('ON_HOLD');
      world = {
        organization: organization.id,
        site: site.id,
        excursion: excursion.id,
        session: session.id,
        booking: id,
        bookedItem: item?.id ?? '',
      };
      before = await state(portal, world);
    }, 60_000);

    it.each(badMutations.map((bad) => [bad.what, bad] as const))('%s', async (_, { mutation, variables, expected }) => {
      const answer = await portal.ask<{ answer: unknown }>(mutation, { key: newKey(), ...variables(world) });
      expectNoLeak(answer);
      if ('code' in expected) expectCode(answer, expected.code);
      else
        answer.check((data) => {
          expect(data.answer).toMatchObject(expected);
        });
      expect(await state(portal, world)).toEqual(before);
    });

    it.each(badQueries.map((bad) => [bad.what, bad] as const))('%s', async (_, { query, variables, expected }) => {
      const answer = await portal.ask(query, variables(world));
      expectNoLeak(answer);
      if ('code' in expected) expectCode(answer, expected.code);
      else
        answer.check((data) => {
          expect(data).toEqual(expected.data);
        });
    });
  });
}

/** All data that the inputs of the table could have changed. */
async function state(portal: Portal, { organization, excursion, session, booking }: World): Promise<unknown> {
  return portal.read(
    `query State($organization: ID!, $excursion: ID!, $session: ID!, $booking: ID!) {
      organization(id: $organization) { status sites { totalCount } excursions { totalCount } }
      excursion(id: $excursion) { status sessions(filter: { startsAt: { from: "2000-01-01T00:00:00Z" } }) { totalCount } }
      session(id: $session) { availability { capacity held confirmed vacancies status } }
      booking(id: $booking) { status updatedAt }
      bookings(filter: { sessions: [$session] }) { totalCount }
      organizations(filter: { text: "Негодный" }) { totalCount }
    }`,
    { organization, excursion, session, booking },
  );
}

/** A document with two errors has the same code twice. */
function expectCode(answer: GraphqlAnswer<unknown>, code: string): void {
  expect([...new Set(answer.expectErrorCodes())]).toEqual([code]);
}
